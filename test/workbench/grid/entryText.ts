import { isDateDisplayFormat, type Worksheet } from "@cj-tech-master/excelts";
import { displayText } from "../../host/cells/displayText";
import { localFormulaText } from "../../host/cells/formulaText";
import { numberFormatOf } from "../../host/cells/numberFormat";

/** What stands in Excel's formula bar: formulas and numbers as Vietnamese Excel writes them, dates as dates. */
export function entryText(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.findCell(row, column);
  const content = localFormulaText(sheet, cell, row, column);
  if (typeof content !== "number") {
    return typeof content === "boolean" ? String(content).toUpperCase() : content;
  }
  return isDateDisplayFormat(numberFormatOf(cell))
    ? displayText(cell)
    : String(content).replace(".", ",");
}
