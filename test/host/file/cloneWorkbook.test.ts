import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Workbook } from "@cj-tech-master/excelts";
import { openBuilt } from "../../excel/openSample";
import { cloneWorkbook } from "./cloneWorkbook";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";

const SAMPLES = join(__dirname, "..", "..", "samples");
const FILES = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));

async function fileOf(file: Workbook): Promise<string> {
  return Buffer.from(await writeWorkbook(file)).toString("base64");
}

describe("a workbook that was cloned in memory", () => {
  test.each(FILES)("is saved as the one that it was cloned from: %s", async (name) => {
    const file = await readWorkbook(readFileSync(join(SAMPLES, name)));
    const clone = cloneWorkbook(file);
    expect(await fileOf(clone)).toBe(await fileOf(file));
  });

  test("holds cells, tables, rules and names that are its own", async () => {
    const { file } = await openBuilt();
    const before = await fileOf(file);
    const clone = cloneWorkbook(file);
    expect(await fileOf(clone)).toBe(before);
    for (const sheet of clone.worksheets) {
      sheet.eachRow((row) => row.eachCell((cell) => (cell.numFmt = "0.000")));
      sheet.getTables().forEach((table) => (table.model.name = `${table.model.name}_`));
      sheet.conditionalFormattings.length = 0;
      sheet.pageSetup.orientation = "portrait";
      sheet.getCell("A1").value = "Sửa";
      sheet.getColumn(1).width = 99;
    }
    clone.definedNames.model = [];
    expect(await fileOf(file)).toBe(before);
  });
});
