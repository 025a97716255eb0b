import { areaAddress } from "../sheets/address";
import type { WorkbookState } from "./state";

/** A cell by its sheet and its 1-based row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number;
}

/** Brings a sheet to the front, in one request. Excel refuses to activate a hidden one. */
export async function showSheet(
  context: Excel.RequestContext,
  state: WorkbookState,
  name: string
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  if (state.sheets.some((each) => each.name === name && !each.visible)) {
    sheet.visibility = "Visible";
  }
  sheet.activate();
  await context.sync();
}

/** Selects a cell on its sheet, in two requests or, where its column is folded away, in three; false where the sheet is gone or hidden. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet: name, row, column = 1 }: CellPlace
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== "Visible") {
    return false;
  }
  sheet.activate();
  const cell = sheet.getRange(areaAddress({ row, column, rows: 1, columns: 1 }));
  cell.load("columnHidden").select();
  await context.sync();
  if (cell.columnHidden) {
    cell.getEntireColumn().columnHidden = false;
    await context.sync();
  }
  return true;
}
