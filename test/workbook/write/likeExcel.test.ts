import { expect, it } from "@jest/globals";
import { drawNewSheets } from "../../../src/excel/drawSheets";
import { finishSheets } from "../../../src/excel/finishSheets";
import { nameEntries } from "../../../src/excel/names";
import { RequestBudget } from "../../../src/excel/payload";
import { inExcel } from "../../../src/excel/run";
import { drawWorkbook } from "../../../src/sheets/drawWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { openHost, savedContentsOf } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { seedInput } from "../../sheets/seedInput";

const blueprint = drawWorkbook(seedInput());

it("writes what Excel holds after it was told the same", async () => {
  const told = await openHost();
  const names = new Map(blueprint.sheets.map(({ role, name }) => [role, name]));
  await inExcel(async (context) => {
    const budget = new RequestBudget(context, () => {});
    await drawNewSheets(
      context,
      blueprint.sheets,
      names,
      nameEntries(blueprint, names),
      new Map(),
      budget
    );
    for (const { name } of blueprint.sheets) {
      context.workbook.worksheets.getItem(name).visibility = "Visible";
    }
    await context.sync();
    const finish = blueprint.sheets.map(({ role, name: sheet, layout }) => ({
      role,
      sheet,
      view: layout,
      page: layout.page,
    }));
    expect(await finishSheets(context, finish, null, () => undefined)).toBeNull();
  });
  const written = await openHost(await writeXlsx(blueprint));
  expect(await ownLines(written)).toEqual(await ownLines(told));
});

/** What our sheets and names are, without what two ways of saying the same differ in. */
async function ownLines(host: OfficeHost): Promise<readonly string[]> {
  const ours = ["name ", ...blueprint.sheets.map(({ name }) => `${name} `)];
  const lines = await savedContentsOf(host);
  return lines
    .filter((line) => ours.some((name) => line.startsWith(name)))
    .map(plain)
    .sort();
}

/** A line between two cells may belong to either; fonts have a family beside their name; one sheet is in view. */
function plain(line: string): string {
  return line
    .replace(/"border":\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\},?/g, "")
    .replace(/"(?:apply\w+|family|tabSelected)":(?:true|false|\d+),?/g, "")
    .replace(/"fill":\{"pattern":"none","type":"pattern"\},?/g, "")
    .replace(/"color":\{"theme":1\},("name":"Calibri",)"scheme":"minor",/g, "$1")
    .replace(/\d+\.\d{9,}/g, (inches) => Number(inches).toFixed(6))
    .replace(/,(?=\})/g, "");
}
