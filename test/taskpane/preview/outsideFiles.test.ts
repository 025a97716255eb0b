import { describe, expect, it } from "@jest/globals";
import { fileList, SlipsHandedOver } from "../../../src/taskpane/preview/outsideLists";
import { bytesOf, bytesSent, sentSlip } from "../../workbook/slips/sentSlip";
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

describe("a slip where a list was asked for", () => {
  const slip = async (bytes: Promise<Uint8Array>): Promise<File> =>
    new File([(await bytes).buffer as ArrayBuffer], "Phiếu.xlsx");
  const codeGone = async (): Promise<Uint8Array> => {
    const workbook = await sentSlip();
    workbook.worksheets[0]!.spliceRows(1, 5);
    return bytesOf(workbook);
  };
  const renamed = async (): Promise<Uint8Array> => {
    const workbook = await sentSlip();
    workbook.worksheets[0]!.name = "Sheet1";
    return bytesOf(workbook);
  };

  it.each([
    ["as it was sent", bytesSent],
    ["without its heading", codeGone],
    ["under another name of its sheet", renamed],
  ])("is known %s, also among lists", async (_, bytes) => {
    const file = await slip(bytes());
    const files = [workbook("Kế hoạch.xlsx", "Sheet1"), file];
    const refusal: unknown = await fileList(files).catch((cause: unknown) => cause);
    expect(refusal).toBeInstanceOf(SlipsHandedOver);
    expect((refusal as SlipsHandedOver).slips).toEqual([file]);
  });

  it("is not meant by a workbook that only tells which slips were sent", async () => {
    const rows = textRow(1, "Mã phiếu", "Đơn vị") + textRow(2, "P-2026-0007", "Công an xã");
    const bytes = workbookFile([{ name: "Theo dõi phiếu", rows }]);
    const file = new File([bytes.buffer as ArrayBuffer], "Phụ lục.xlsx");
    expect((await fileList([file])).grids).toHaveLength(1);
  });
});
