import type { Cell, NumFmt } from "@cj-tech-master/excelts";
import { SHORT_DATE } from "./dateInput";
import type { CellStyle } from "./styles";

export const GENERAL = "General";
export const TEXT = "@";

/** The file's code of the format that follows the system's short date (format 14), which the API spells "m/d/yyyy". */
const SHORT_DATE_IN_FILE = "mm-dd-yy";

/** The number format of a cell as the API spells it. */
export function numberFormatOf(cell: Cell | undefined): string {
  return cell ? spelled(cell.style.numFmt) : GENERAL;
}

/** The code that goes into the file; undefined for General. */
export function inFile(numberFormat: string): string | undefined {
  if (numberFormat === "" || numberFormat.toLowerCase() === "general") {
    return undefined;
  }
  return numberFormat === SHORT_DATE ? SHORT_DATE_IN_FILE : numberFormat;
}

export function setNumberFormat(cell: Cell, numberFormat: string): void {
  cell.style = withNumberFormat(cell.style, numberFormat);
}

/** The same style with another number format. */
export function withNumberFormat(style: CellStyle, numberFormat: string): CellStyle {
  const { numFmt: _former, ...rest } = style;
  const code = inFile(numberFormat);
  return code === undefined ? rest : { ...rest, numFmt: code };
}

function spelled(format: string | NumFmt | undefined): string {
  const code = typeof format === "object" ? format.formatCode : format;
  if (!code) {
    return GENERAL;
  }
  return code === SHORT_DATE_IN_FILE ? SHORT_DATE : code;
}
