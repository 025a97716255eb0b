import { expect, it } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { NotModelled } from "../errors";
import { Calculator } from "./calculator";

const DOUBLED = 'IF(Viec[[#This Row],[Số]]="","",2*Viec[[#This Row],[Số]])';

/** A formula's result on a sheet beside that of a table, in which two of three rows calculate. */
function calculated(formula: string): unknown {
  const file = new Workbook();
  const sheet = file.addWorksheet("Theo dõi");
  sheet.addTable({
    name: "Viec",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Số" }, { name: "Gấp đôi" }],
    rows: [
      [1, null],
      [2, null],
      [3, 7],
    ],
  });
  for (const cell of ["B2", "B3"]) {
    sheet.getCell(cell).value = { formula: DOUBLED };
  }
  const other = file.addWorksheet("Khác");
  other.getCell("A1").value = { formula };
  new Calculator(file).calculate();
  return other.getCell("A1").result;
}

it("FORMULATEXT gives a formula as the formula bar shows it, with the separators of Vietnamese Excel", () => {
  expect(calculated("FORMULATEXT('Theo dõi'!B2)")).toBe('=IF([@Số]="";"";2*[@Số])');
});

it("the rows of a calculated column are told to hold the same formula", () => {
  expect(calculated("EXACT(FORMULATEXT('Theo dõi'!$B3),FORMULATEXT('Theo dõi'!$B$2))")).toBe(true);
});

it("FORMULATEXT of a constant is #N/A", () => {
  expect(calculated("EXACT(FORMULATEXT('Theo dõi'!$B4),\"\")")).toEqual({ error: "#N/A" });
});

it("FORMULATEXT of several cells is not modelled", () => {
  expect(() => calculated("FORMULATEXT('Theo dõi'!B2:B3)")).toThrow(NotModelled);
});
