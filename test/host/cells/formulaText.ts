import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { oneCell } from "../area";
import { tableAround } from "../structure/tableModel";
import { formulaOf, scalarOf, type Scalar } from "./content";
import { toLocalFormula } from "./localFormula";
import { toScreenSpelling } from "./structured";

/** What `formulas` gives for a cell: the formula in Excel's own spelling, else the constant. */
export function formulaText(
  sheet: Worksheet,
  cell: Cell | undefined,
  row: number,
  column: number
): Scalar {
  const formula = formulaOf(cell);
  if (formula === null) {
    return scalarOf(cell);
  }
  const around = formula.includes("[") ? tableAround(sheet, oneCell(row, column)) : null;
  return `=${toScreenSpelling(formula, around, row)}`;
}

/** The same for `formulasLocal`: separators as in Vietnamese Excel; numbers stay numbers. */
export function localFormulaText(
  sheet: Worksheet,
  cell: Cell | undefined,
  row: number,
  column: number
): Scalar {
  const text = formulaText(sheet, cell, row, column);
  return formulaOf(cell) === null || typeof text !== "string" ? text : toLocalFormula(text);
}
