import { expect, it } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { checkFormula } from "./formulaCheck";

function workbook(): Workbook {
  const file = new Workbook();
  const columns = [{ name: "STT" }, { name: "Trạng thái" }];
  file.addWorksheet("Theo dõi").addTable({ name: "PhuLuc", ref: "A1", columns, rows: [[1, ""]] });
  return file;
}

it("every column that a formula names has to be there, not the last alone", () => {
  const file = workbook();
  const both = "COUNTA(PhuLuc[STT])+COUNTA(PhuLuc[Trạng thái])";
  expect(() => checkFormula(file, both, null)).not.toThrow();
  const first = "COUNTA(PhuLuc[Ngày])+COUNTA(PhuLuc[STT])";
  expect(() => checkFormula(file, first, null)).toThrow(/no column Ngày/);
});

it("a formula that was taken before is refused where its table is not", () => {
  const formula = "SUM(PhuLuc[STT])";
  checkFormula(workbook(), formula, null);
  expect(() => checkFormula(new Workbook(), formula, null)).toThrow(/no table PhuLuc/);
});
