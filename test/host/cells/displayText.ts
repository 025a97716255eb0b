import { formatCellValue, isDateDisplayFormat, type Cell } from "@cj-tech-master/excelts";
import { scalarOf } from "./content";
import { SHORT_DATE } from "./dateInput";
import { GENERAL, numberFormatOf, TEXT } from "./numberFormat";

/** Windows' short date for Vietnamese. */
const VIETNAMESE_SHORT_DATE = "dd/mm/yyyy";

/** Digits that General shows before it rounds. */
const GENERAL_DIGITS = 10;

/** What the user sees in a cell wide enough for it: Vietnamese decimals and dates. */
export function displayText(cell: Cell | undefined): string {
  const value = scalarOf(cell);
  const format = numberFormatOf(cell);
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  if (typeof value === "string") {
    return value;
  }
  if (format === GENERAL || format === TEXT) {
    return generalText(value);
  }
  const code = format.replace(SHORT_DATE, VIETNAMESE_SHORT_DATE);
  const english = formatCellValue(value, code);
  return isDateDisplayFormat(code) ? english : swapMarks(english);
}

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", power = ""] = value.toExponential(5).split("e");
    const sign = power.startsWith("-") ? "-" : "+";
    const exponent = power.replace(/[+-]/, "").padStart(2, "0");
    return swapMarks(`${Number(mantissa)}E${sign}${exponent}`);
  }
  return swapMarks(String(Number(value.toPrecision(GENERAL_DIGITS))));
}

function swapMarks(english: string): string {
  return english.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}
