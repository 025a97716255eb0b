import { describe, expect, test } from "@jest/globals";
import { toIso } from "../../src/plan/day";
import { readPlanBody } from "../../src/word/planBody";

const TITLE = ["KẾ HOẠCH", "Cải cách hành chính năm 2026", "I. MỤC ĐÍCH"];

/** What a document with these lines above its title says. */
function headOf(...lines: readonly string[]) {
  const { date, ...body } = readPlanBody([...lines, ...TITLE]);
  return { ...body, date: date === null ? null : toIso(date) };
}

describe("number and symbol", () => {
  test.each([
    ["Số: 310/KH-UBND", "310/KH-UBND", "KH-UBND"],
    ["Số 05 / KH - UBND", "05/KH-UBND", "KH-UBND"],
    ["Số: 05/2026/KH-UBND", "05/2026/KH-UBND", "KH-UBND"],
    ["Số: 310/KH", "310/KH", "KH"],
    ["Số: 12-KH/ĐU", "12-KH/ĐU", "KH/ĐU"],
    ["Số: 310/KH-UBND\tTân An, ngày 05 tháng 01 năm 2026", "310/KH-UBND", "KH-UBND"],
    ["Số:     /KH-UBND", "", "KH-UBND"],
    ["Số: ....../QĐ-UBND", "", "QĐ-UBND"],
    ["Số:…QĐ-UBND", "", "QĐ-UBND"],
    ["Số liệu năm 2025", "", ""],
  ])("%s", (line, number, symbol) => {
    expect(headOf(line)).toMatchObject({ number, symbol });
  });

  test("a number below the title is another document's", () => {
    expect(readPlanBody([...TITLE, "Số: 7/QĐ-UBND"]).number).toBe("");
  });
});

describe("date of issue", () => {
  test.each([
    ["Tân An, ngày 05 tháng 01 năm 2026", "2026-01-05"],
    ["Xã Tân An, ngày 24 tháng 11 năm 2025", "2025-11-24"],
    ["Tân An, ngày 05/01/2026", "2026-01-05"],
    ["Tân An, ngày     tháng 01 năm 2026", null],
    ["Tân An, ngày … tháng … năm 2026", null],
    ["Tân An, ngày 31 tháng 02 năm 2026", null],
    ["Tân An, ngày 05 tháng 01 năm 2026".normalize("NFD"), "2026-01-05"],
  ])("%s", (line, date) => {
    expect(headOf(line).date).toBe(date);
  });
});

describe("who issues", () => {
  test.each([
    [["ỦY BAN NHÂN DÂN", "XÃ TÂN AN"], "Ủy ban nhân dân xã Tân An"],
    [["UBND XÃ TÂN AN"], "Ủy ban nhân dân xã Tân An"],
    [
      ["ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẶC KHU CÁT HẢI\tĐộc lập - Tự do"],
      "Ủy ban nhân dân đặc khu Cát Hải",
    ],
    [["UBND THÀNH PHỐ HẢI PHÒNG", "UBND PHƯỜNG LÊ CHÂN"], "Ủy ban nhân dân phường Lê Chân"],
    [["UBND HUYỆN AN LÃO", "PHÒNG NỘI VỤ"], "Phòng Nội vụ"],
    [["UBND XÃ TÂN AN", "PHÒNG VĂN HÓA - XÃ HỘI"], "Phòng Văn hóa - Xã hội"],
    [["UBND XÃ PHAN RANG - THÁP CHÀM"], "Ủy ban nhân dân xã Phan Rang - Tháp Chàm"],
    [["Ủy ban nhân dân xã Tân An"], "Ủy ban nhân dân xã Tân An"],
    [["ĐẢNG BỘ THÀNH PHỐ", "ĐẢNG ỦY XÃ TÂN AN", "*"], "Đảng ủy xã Tân An"],
    [["DỰ THẢO"], ""],
  ])("%s", (lines, authority) => {
    expect(headOf(...lines, "Số: 1/KH-UBND")).toMatchObject({ authority, byChairman: false });
  });

  test("the chairman, in his decision", () => {
    const lines = [
      "Số: /QĐ-UBND",
      "QUYẾT ĐỊNH",
      "Về Kế hoạch",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN AN",
    ];
    expect(readPlanBody([...lines, ...TITLE])).toMatchObject({
      authority: "Ủy ban nhân dân xã Tân An",
      byChairman: true,
    });
  });

  test("a committee in a cell of the list issues nothing", () => {
    expect(readPlanBody(["STT", "UBND xã", "Chủ tịch UBND xã"]).authority).toBe("");
  });
});

describe("a draft says so", () => {
  test.each([
    ["DỰ THẢO", true],
    ["Dự thảo lần 2", true],
    ["Số: 12/KH-UBND", false],
  ])("%s", (line, saysDraft) => {
    expect(headOf("UBND XÃ TÂN AN", line).saysDraft).toBe(saysDraft);
  });
});

describe("title and year", () => {
  test.each([
    [
      ["KẾ HOẠCH", "Cải cách hành chính", "xã Tân An năm 2026", "(Kèm theo Quyết định số …)"],
      "Cải cách hành chính xã Tân An năm 2026",
      2026,
    ],
    [
      ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2027", "Căn cứ Nghị quyết số 76/NQ-CP;"],
      "CẢI CÁCH HÀNH CHÍNH NĂM 2027",
      2027,
    ],
    [
      [
        "KẾ HOẠCH",
        "Thực hiện cải cách hành chính năm 2026",
        "Thực hiện Kế hoạch số 310/KH-UBND năm 2025 của thành phố",
      ],
      "Thực hiện cải cách hành chính năm 2026",
      2026,
    ],
    [["KẾ HOẠCH", "Chuyển đổi số", "-----", "Để thực hiện"], "Chuyển đổi số", null],
    [["Kế hoạch này có hiệu lực năm 2026"], "", null],
  ])("%s", (lines, title, year) => {
    expect(readPlanBody(lines)).toMatchObject({ title, year });
  });
});

test.each([" ", ".", "1", "số ", "Số: . ", "A - ", "ngày 10/", "KẾ HOẠCH "])(
  "a line of thirty thousand characters “%s” is read at once, and says nothing",
  (unit) => {
    const line = `Số: ${unit.repeat(30_000 / unit.length)}`;
    expect(headOf(line, line)).toMatchObject({ number: "", date: null });
  }
);
