import { expect, it } from "@jest/globals";
import { Workbook } from "@cj-tech-master/excelts";
import { readFormula } from "./formula";
import { SharedArrays } from "./sharable";
import type { SheetCells } from "./sheetCells";
import { matrixOf } from "./values";

const SHEET = new Workbook().addWorksheet("Tổng hợp") as unknown as SheetCells;
const COLUMN = matrixOf(10_000, 1, () => 1);

const ofColumn = (n: number) => readFormula(`PhuLuc[Cột ${n}]="x"`);

it("arrays are kept within bounds: the ones that were asked for last stay", () => {
  const arrays = new SharedArrays();
  for (let n = 1; n <= 1_000; n += 1) {
    arrays.keep(ofColumn(n), SHEET, COLUMN);
    expect(arrays.of(ofColumn(1), SHEET)).toBe(COLUMN);
  }
  expect(arrays.of(ofColumn(1_000), SHEET)).toBe(COLUMN);
  expect(arrays.of(ofColumn(2), SHEET)).toBeUndefined();
});
