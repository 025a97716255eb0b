import { describe, expect, it } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { Calculator } from "./calculator";

/** The result of a formula over A1:A6: "Phòng Kinh tế", "phòng kinh tế", "Phòng Kinh tế, Hạ tầng", 7, "7", blank; B1:B6 are 1 to 6. */
function calculated(formula: string): unknown {
  const file = new Workbook();
  const sheet = file.addWorksheet("A");
  ["Phòng Kinh tế", "phòng kinh tế", "Phòng Kinh tế, Hạ tầng", 7, "7", null].forEach(
    (value, index) => {
      sheet.getCell(index + 1, 1).value = value;
      sheet.getCell(index + 1, 2).value = index + 1;
    }
  );
  sheet.getCell("D1").value = { formula };
  new Calculator(file).calculate();
  return sheet.getCell("D1").result;
}

describe("counting by criteria as Excel does", () => {
  it.each([
    ["whole words, whatever their case", 'COUNTIFS(A1:A6,"PHÒNG KINH TẾ")', 2],
    ["words with a wildcard", 'COUNTIF(A1:A6,"Phòng Kinh tế*")', 3],
    ["a number and the text of the same number", "COUNTIF(A1:A6,7)", 2],
    ["blanks by an empty text", 'COUNTIF(A1:A6,"")', 1],
    ["everything but a word, blanks included", 'COUNTIFS(A1:A6,"<>Phòng Kinh tế")', 4],
    ["what is filled in", 'COUNTIFS(A1:A6,"<>")', 5],
    ["numbers above a limit, blanks and texts left out", 'COUNTIFS(A1:A6,">=0")', 1],
    ["an empty cell as criterion as 0, not as blank", "COUNTIF(A1:A6,A6)", 0],
    ["a range of a single cell", 'COUNTIFS(A1,"Phòng Kinh tế",B1,1)', 1],
    [
      "several criteria in an array, one count for each",
      'SUM(COUNTIFS(A1:A6,{"Phòng Kinh tế";7}))',
      4,
    ],
    ["two conditions on one row", 'COUNTIFS(A1:A6,"Phòng Kinh tế*",B1:B6,">2")', 1],
    ["sums of the chosen rows", 'SUMIFS(B1:B6,A1:A6,"phòng kinh tế")', 3],
  ])("counts %s", (_, formula, result) => {
    expect(calculated(formula)).toBe(result);
  });

  it("refuses ranges of different size", () => {
    expect(calculated('COUNTIFS(A1:A6,"x",B1:B5,1)')).toEqual({ error: "#VALUE!" });
  });

  it("counts the months of a task that have no result yet", () => {
    expect(calculated("SUMPRODUCT(({1;2;3}<=2)*(COUNTIFS(B1:B6,{1;9;9})=0))")).toBe(1);
  });
});
