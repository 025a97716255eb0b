import { dayFromSerial } from "../notation/serial";
import type { CellContent } from "../sheets/blueprint";
import { HELPER_HEADERS } from "../tables/helperColumns";
import { RESULT_DAY_FIELDS, resultsHeaderOf } from "../tables/resultsColumns";
import { CALCULATED_FIELDS, DAY_FIELDS, headerOf } from "../tables/trackingColumns";

/** Headers of the columns of `PhuLuc` and `KetQua` that calculate. */
export const CALCULATED: ReadonlySet<string> = new Set([
  ...CALCULATED_FIELDS.map(headerOf),
  ...HELPER_HEADERS,
]);

/** Columns of `PhuLuc` and `KetQua` in which numbers are days. */
export const DAYS: ReadonlySet<string> = new Set([
  ...DAY_FIELDS.map(headerOf),
  ...RESULT_DAY_FIELDS.map(resultsHeaderOf),
]);

/** Whether a cell calculates. @param formula and value as `Range.formulas` and `Range.values` give them */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/**
 * A cell as content.
 * @param formula as `Range.formulas` gives it
 * @param value as `Range.values` gives it, by which texts are told from formulas
 */
export function contentOf(formula: unknown, value: unknown, isDay: boolean): CellContent {
  if (isFormula(formula, value)) {
    return { formula };
  }
  if (typeof formula === "boolean") {
    return { formula: formula ? "=TRUE" : "=FALSE" };
  }
  return plainContent(formula, isDay);
}

/** A cell's value as content; what it calculates from does not count. */
export function plainContent(value: unknown, isDay: boolean): CellContent {
  if (typeof value !== "number") {
    return value === "" || value === undefined || value === null ? null : String(value);
  }
  const day = isDay ? dayFromSerial(value) : null;
  const time = value - Math.floor(value);
  return day === null ? value : time === 0 ? { day } : { day, time };
}
