import { describe, expect, it } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { Calculator } from "./calculator";

/** A formula's result beside a table of words and dates, the third date an error. */
function calculated(formula: string): unknown {
  const file = new Workbook();
  const sheet = file.addWorksheet("Việc");
  sheet.addTable({
    name: "Viec",
    ref: "A1",
    headerRow: true,
    columns: ["Tiến độ", "Hạn", "Văn bản"].map((name) => ({ name })),
    rows: [
      ["Quá hạn", 46000, null],
      ["Trong hạn", 46100, "  12/CV  UBND "],
      ["Quá hạn", null, " "],
      ["Quá hạn", "chưa rõ", "x"],
      ["Quá hạn", 46050, null],
    ],
  });
  sheet.getCell("B4").value = { error: "#N/A" };
  sheet.getCell("F1").value = 1;
  sheet.getCell("H1").value = { formula };
  new Calculator(file).calculate();
  return sheet.getCell("H1").result;
}

const REST = (column: string) => `INDEX(Viec[${column}],F1+1):INDEX(Viec[${column}],5)`;

describe("the part of a column between two INDEX", () => {
  it("is looked through like any range", () => {
    expect(calculated(`MATCH("Quá hạn",${REST("Tiến độ")},0)`)).toBe(2);
    expect(calculated(`ROWS(${REST("Hạn")})`)).toBe(4);
  });

  it.each([6, 7])("is an error where it begins below the column, at row %d of 5", (row) => {
    const part = `INDEX(Viec[Tiến độ],${row}):INDEX(Viec[Tiến độ],5)`;
    expect(calculated(`IFERROR(MATCH("*",${part},0),"không có")`)).toBe("không có");
  });

  it("may be named from its end", () => {
    expect(calculated("SUM(INDEX(Viec[Hạn],2):INDEX(Viec[Hạn],1))")).toBe(92_100);
  });

  it("reaches from one column into another", () => {
    expect(calculated("COLUMNS(INDEX(Viec[Hạn],1):INDEX(Viec[Văn bản],2))")).toBe(2);
  });
});

describe("within SUMPRODUCT", () => {
  it("ISNUMBER looks at every cell, errors and text included", () => {
    expect(calculated("SUMPRODUCT(ISNUMBER(Viec[Hạn])*1)")).toBe(3);
  });

  it("TRIM trims every cell, and an error stays one", () => {
    expect(calculated('SUMPRODUCT((TRIM(Viec[Văn bản])<>"")*1)')).toBe(2);
    expect(calculated('SUMPRODUCT((TRIM(Viec[Hạn])<>"")*1)')).toEqual({ error: "#N/A" });
    expect(calculated('"|"&TRIM(INDEX(Viec[Văn bản],2))&"|"')).toBe("|12/CV UBND|");
  });

  it("MATCH and COUNT pass over errors", () => {
    const isLate = `(${REST("Tiến độ")}="Quá hạn")*ISNUMBER(${REST("Hạn")})*(${REST("Hạn")}>46010)`;
    expect(calculated(`SUMPRODUCT(MATCH(1,${isLate},0))`)).toBe(4);
    expect(calculated(`SUMPRODUCT(COUNT(1/(${isLate})))`)).toBe(1);
  });
});
