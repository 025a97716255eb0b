import { describe, expect, it } from "@jest/globals";
import { fileList } from "../../../src/taskpane/preview/outsideLists";
import { textRow, workbookFile } from "../../workbook/workbookFile";

const ROWS = textRow(1, "STT", "Nội dung công việc");

function workbook(name: string, ...sheets: readonly string[]): File {
  const bytes = workbookFile(sheets.map((sheet) => ({ name: sheet, rows: ROWS })));
  return new File([bytes.buffer as ArrayBuffer], name);
}

describe("several workbooks chosen at once", () => {
  it("are one list; sheets of the same name bear that of their file", async () => {
    const files = [
      workbook("Công an xã.xlsx", "Sheet1"),
      workbook("Phòng Kinh tế.xlsx", "Sheet1", "Quý I"),
    ];
    const { name, grids } = await fileList(files);
    expect(name).toBe("Công an xã.xlsx, Phòng Kinh tế.xlsx");
    expect(grids?.map((grid) => grid.name)).toEqual([
      "Sheet1 (Công an xã.xlsx)",
      "Sheet1 (Phòng Kinh tế.xlsx)",
      "Quý I",
    ]);
  });
});
