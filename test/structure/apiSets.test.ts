import { describe, expect, it } from "@jest/globals";
import { readdirSync } from "node:fs";
import * as path from "node:path";
import { membersAboveFloor } from "./apiSets";

/** Office 2021 and LTSC 2021, the oldest Excel that the manifest lets in, end here. */
const FLOOR = 14;

const SOURCE = path.resolve(__dirname, "../../src");

function sourceFiles(): ReadonlyMap<string, null> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
  return new Map(
    files.filter((name) => /\.tsx?$/.test(name)).map((name) => [path.join(SOURCE, name), null])
  );
}

function inSnippet(body: string): readonly string[] {
  const name = path.join(SOURCE, "excel", "snippet.ts");
  const text = `export async function snippet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
    ${body}
    await context.sync();
  }`;
  return membersAboveFloor(new Map([[name, text]]), FLOOR).map(
    ({ member, apiSet }) => `${member} (${apiSet})`
  );
}

describe("the API sets that the add-in needs", () => {
  it("are all within ExcelApi 1.14, as the manifest promises", () => {
    expect(membersAboveFloor(sourceFiles(), FLOOR)).toEqual([]);
  });

  it("notice what Excel 2021 lacks: a method, a property, an option, a preview", () => {
    expect(inSnippet(`sheet.tables.getItem("PhuLuc").rows.deleteRows([1]);`)).toEqual([
      "TableRowCollection.deleteRows (ExcelApiOnline 1.1)",
    ]);
    expect(inSnippet(`const { linkedWorkbooks } = context.workbook;`)).toEqual([
      "Workbook.linkedWorkbooks (ExcelApiOnline 1.1)",
    ]);
    expect(inSnippet(`await Excel.run({ mergeUndoGroup: true }, async () => {});`)).toEqual([
      "RunOptions.mergeUndoGroup (ExcelApi 1.20)",
    ]);
  });

  it("let pass what Excel 2021 has, whatever its class came with later", () => {
    expect(inSnippet(`sheet.getRange("A1").getMergedAreasOrNullObject().load("address");`)).toEqual(
      []
    );
    expect(inSnippet(`sheet.pageLayout.orientation = Excel.PageOrientation.landscape;`)).toEqual(
      []
    );
  });

  it("let pass a newer member behind a question", () => {
    expect(
      inSnippet(`if (Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
        await Excel.run({ mergeUndoGroup: true }, async () => {});
      }`)
    ).toEqual([]);
  });
});
