import { describe, expect, test } from "@jest/globals";
import { readReturned } from "../../src/files/returnedFiles";
import { knownDay } from "../../src/plan/day";
import { docx, paragraph, table } from "../samples/wordXml";
import { said, slipIn } from "../workbook/slips/filledSlip";
import { textRow, workbookFile } from "../workbook/workbookFile";

/** A unit's own list as a file of separated text. */
function csv(...rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => row.join(";")).join("\r\n"));
}

const READ = [
  [null, "1", { status: "Đã hoàn thành", outcome: "Đã ban hành Kế hoạch số 15/KH-UBND" }],
  [null, "4", { status: "? đang làm", note: "Chờ hướng dẫn" }],
];

describe("a unit's own list", () => {
  const HEADERS = ["TT", "Nhiệm vụ", "Tình trạng", "Tình hình thực hiện", "Ghi chú"];
  const ROWS = [
    ["1", "Ban hành kế hoạch CCHC", "Đã hoàn thành", "Đã ban hành Kế hoạch số 15/KH-UBND", ""],
    ["4", "Rà soát thủ tục hành chính", "đang làm", "", "Chờ hướng dẫn"],
  ];

  test("in a workbook is read by its headers; what is no task is told", async () => {
    const rows = [
      ["BÁO CÁO CỦA PHÒNG KINH TẾ"],
      HEADERS,
      ["I", "Cải cách thể chế"],
      ...ROWS,
      ["", "Người lập biểu"],
    ];
    const xml = rows.map((row, index) => textRow(index + 1, ...row)).join("");
    const slip = await slipIn(workbookFile([{ name: "Sheet1", rows: xml }]));
    expect(said(slip)).toEqual(READ);
    expect(slip.damage).toEqual(["ownList"]);
    expect([slip.code, slip.agency, slip.savedBy, slip.savedAt]).toEqual([null, "", "", null]);
    expect(slip.unused.map(({ text }) => text)).toEqual([
      "BÁO CÁO CỦA PHÒNG KINH TẾ",
      "I",
      "Cải cách thể chế",
      "Người lập biểu",
    ]);
  });

  test("may come as separated text or as a Word document", async () => {
    expect(said(await slipIn(csv(HEADERS, ...ROWS), "pkt.csv"))).toEqual(READ);
    const word = docx([paragraph("Báo cáo kết quả"), table([HEADERS, ...ROWS])]);
    expect(said(await slipIn(word, "pkt.docx"))).toEqual(READ);
  });

  test.each<readonly [string, readonly string[]]>([
    ["with the plan's columns", ["STT", "Nội dung công việc", "Trạng thái", "Kết quả", "Ghi chú"]],
    ["in short words", ["TT", "Nội dung", "Trạng thái thực hiện", "Kết quả đạt được", "Ghi chú"]],
    ["in capitals", ["STT", "TÊN NHIỆM VỤ", "TÌNH TRẠNG", "KẾT QUẢ THỰC HIỆN", "GHI CHÚ"]],
  ])("is known %s", async (_, headers) => {
    expect(said(await slipIn(csv(headers, ...ROWS), "pkt.csv"))).toEqual(READ);
  });

  test("says of whole rows what it knows when only number and result are given", async () => {
    const rows = [
      ["STT", "Nội dung", "Kết quả thực hiện"],
      ["12", "", "Đã đối thoại ngày 5/6"],
    ];
    expect(said(await slipIn(csv(...rows), "pkt.csv"))).toEqual([
      [null, "12", { outcome: "Đã đối thoại ngày 5/6" }],
    ]);
  });

  test("may have a header of two rows", async () => {
    const rows = [
      ["TT", "Nhiệm vụ", "Kết quả thực hiện", "", "Ghi chú"],
      ["", "", "Tình trạng", "Ngày hoàn thành", ""],
      ["1", "Ban hành kế hoạch CCHC", "Đã hoàn thành", "5/6/2026", "Đúng hạn"],
    ];
    expect(said(await slipIn(csv(...rows), "pkt.csv"))).toEqual([
      [
        null,
        "1",
        { status: "Đã hoàn thành", doneOn: { day: knownDay(2026, 6, 5) }, note: "Đúng hạn" },
      ],
    ]);
  });

  test("whose columns nobody knows is no list", async () => {
    const bytes = csv(["Họ và tên", "Số điện thoại"], ["Nguyễn Văn An", "0912"]);
    expect(await readReturned([{ name: "danh bạ.csv", bytes }], { planYear: 2026 })).toEqual([
      { ok: false, file: "danh bạ.csv", problem: { kind: "noList", name: "danh bạ.csv" } },
    ]);
  });
});
