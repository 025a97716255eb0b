import {
  dateToExcel,
  ValueType,
  Workbook,
  type Cell,
  type CellValue,
  type PageSetup,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strToU8, type Unzipped } from "fflate";
import { readChartNames } from "./chartNames";
import { readRuleExtras } from "./conditionalRules";
import { withDrawingPrefixes } from "./drawings";
import { fromFileFormula } from "./fileFormula";
import { requireWithinGrid } from "./gridLimits";
import { readNotesOfEmptyCells } from "./notes";
import { partText, sheetParts } from "./sheetParts";
import { readFilterButtons } from "./tableFilters";
import { unpack, UnreadableFile } from "./unpack";
import { disguiseTypes, uncoverRules } from "./validationTypes";
import { withNumericBooleans } from "./xmlText";

installChartSupport();

/**
 * Opens an .xlsx as the live model of the host. Dates are serial numbers with their number format, shared formulas
 * stand in every cell, formulas read as Excel shows them (no _xlfn), limits of validation rules are numbers or formula
 * text. Rich text, hyperlinks and errors stay as the library holds them.
 *
 * Throws UnreadableFile with its reason for anything that is no readable .xlsx.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const parts = unpack(bytes);
  if (!("xl/workbook.xml" in parts)) {
    throw new UnreadableFile("notAWorkbook", "the archive holds no xl/workbook.xml");
  }
  const paths = sheetParts(parts);
  [...paths.values()].forEach((path) => requireWithinGrid(partText(parts, path)));
  const file = await load(readable(parts, [...paths.values()]));
  if (file.worksheets.length === 0) {
    throw new UnreadableFile("damaged", "no worksheet");
  }
  uncoverRules(file);
  readFilterButtons(parts, file);
  readChartNames(parts, file);
  for (const sheet of file.worksheets) {
    const path = paths.get(sheet.name) ?? "";
    settleSheet(sheet, file, partText(parts, path));
    readNotesOfEmptyCells(parts, path, sheet);
  }
  return file;
}

async function load(parts: Unzipped): Promise<Workbook> {
  try {
    const file = new Workbook();
    await file.xlsx.loadFromFiles(parts);
    return file;
  } catch (cause) {
    throw new UnreadableFile("damaged", String(cause));
  }
}

/** The package in the spelling that the library reads right. */
function readable(parts: Unzipped, sheets: readonly string[]): Unzipped {
  const changed = withDrawingPrefixes(parts);
  for (const path of sheets) {
    changed[path] = strToU8(disguiseTypes(withNumericBooleans(partText(parts, path))));
  }
  for (const path of ["xl/workbook.xml", "xl/styles.xml"].filter((part) => part in parts)) {
    changed[path] = strToU8(withNumericBooleans(partText(parts, path)));
  }
  return changed;
}

function settleSheet(sheet: Worksheet, file: Workbook, xml: string): void {
  readRuleExtras(xml, sheet);
  // A sheet that states no view comes without the list, whatever its type says.
  sheet.views = (sheet.views as Worksheet["views"] | undefined) ?? [];
  // So does one without headers, and its empty ones are to be written.
  sheet.headerFooter =
    (sheet.headerFooter as Worksheet["headerFooter"] | undefined) ??
    new Workbook().addWorksheet().headerFooter;
  if (!/\suseFirstPageNumber="(?:1|true)"/.test(xml)) {
    // The library takes a page number that nobody set for a fixed 1.
    delete (sheet.pageSetup as Partial<PageSetup>).firstPageNumber;
  }
  sheet.eachRow({ includeEmpty: true }, (row) => {
    // Without this the library writes back every measured height as one that the user fixed.
    if (row.height !== undefined && row.customHeight !== true) {
      row.customHeight = false;
    }
    row.eachCell((cell) => settleCell(cell, file));
  });
}

/** Brings one cell into the form that the host works with. */
function settleCell(cell: Cell, file: Workbook): void {
  const date1904 = file.properties.date1904 ?? false;
  if (cell.type === ValueType.Date) {
    cell.value = dateToExcel(cell.value as Date, date1904);
  } else if (cell.type === ValueType.Formula) {
    settleFormula(cell, date1904);
  }
}

function settleFormula(cell: Cell, date1904: boolean): void {
  if (cell.result instanceof Date) {
    cell.result = dateToExcel(cell.result, date1904);
  }
  const value = cell.value as Exclude<CellValue, null | undefined> & { shareType?: string };
  if (
    typeof value !== "object" ||
    value instanceof Date ||
    !("formula" in value || "sharedFormula" in value)
  ) {
    return;
  }
  const formula = cell.formula;
  if (formula === undefined) {
    return;
  }
  if ("shareType" in value && value.shareType === "array") {
    cell.value = { ...value, formula: fromFileFormula(formula) } as CellValue;
  } else {
    cell.value = { formula: fromFileFormula(formula), result: cell.result };
  }
}
