import type { SheetArea } from "../sheets/blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import { closedSheets, markedSheet, ownSheets } from "../sheets/ownSheets";
import { rangeArea } from "./rangeArea";

export interface SheetState {
  readonly name: string;
  readonly visible: boolean;
  /** Users cannot make a sheet so, nor show it again. */
  readonly veryHidden: boolean;
  /** Whether Excel refuses changes to it. */
  readonly isProtected: boolean;
  /** Whether some of its rows are hidden, by hand or by a filter. */
  readonly hidesRows: boolean;
  /** The cells with content; null for an empty sheet. */
  readonly used: SheetArea | null;
}

export interface TableState {
  readonly name: string;
  readonly sheet: string;
  /** Header row and body, without the totals row. */
  readonly area: SheetArea;
  /** Whether a totals row stands below the body. */
  readonly totals: boolean;
  /** Whether a filter hides rows. */
  readonly filtered: boolean;
}

/** What the workbook holds, as far as the add-in goes by it. Keys of tables and names are lower case: Excel ignores case there. */
export interface WorkbookState {
  readonly activeSheet: string;
  readonly sheets: readonly SheetState[];
  readonly tables: ReadonlyMap<string, TableState>;
  /** Formula by name, of workbook-wide names. */
  readonly names: ReadonlyMap<string, string>;
  /** The add-in's own sheets by what they are for. */
  readonly own: ReadonlyMap<SheetRole, string>;
  /** Those that hold the figures of closed periods. */
  readonly closed: readonly string[];
  /** The memory sheet and the text of its first cell; null where there is none. */
  readonly memory: { readonly sheet: string; readonly directory: string } | null;
}

/** The very hidden sheet of the add-in, and the hidden name by which it is found. */
export const MEMORY_SHEET = "~PhuLuc";
export const MEMORY_MARKER = "_PhuLuc_BoNho";

/** Looks the workbook over in two requests: sheets, tables, names, and where the add-in's own sheets are. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showTotals,items/worksheet/name,items/autoFilter/isDataFiltered");
  names.load("items/name,items/formula");
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();

  const nameMap = new Map(names.items.map((item) => [item.name.toLowerCase(), item.formula]));
  const memorySheet = findMemorySheet(nameMap, worksheets.items);
  const directory =
    memorySheet === null ? null : worksheets.getItem(memorySheet).getRange("A1").load("values");
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden")
  );
  const areas = tables.items.map((table) =>
    table.getRange().load("rowIndex,columnIndex,rowCount,columnCount")
  );
  await context.sync();

  const sheetStates = worksheets.items.map((sheet, index) => ({
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    veryHidden: sheet.visibility === "VeryHidden",
    isProtected: sheet.protection.protected,
    hidesRows: !used[index]!.isNullObject && used[index]!.rowHidden !== false,
    used: used[index]!.isNullObject ? null : rangeArea(used[index]!),
  }));
  const tableStates = tables.items.map((table, index) => ({
    name: table.name,
    sheet: table.worksheet.name,
    area: withoutTotals(rangeArea(areas[index]!), table.showTotals),
    totals: table.showTotals,
    filtered: table.autoFilter.isDataFiltered,
  }));
  const tableMap = new Map(tableStates.map((table) => [table.name.toLowerCase(), table]));
  return {
    activeSheet: active.name,
    sheets: sheetStates,
    tables: tableMap,
    names: nameMap,
    own: ownSheets(tableMap, nameMap, sheetStates),
    closed: closedSheets(nameMap, sheetStates),
    memory:
      memorySheet === null || directory === null
        ? null
        : { sheet: memorySheet, directory: String(directory.values[0]![0]) },
  };
}

/** By its marker, else by its name: a build that died at once leaves a sheet without marker. */
function findMemorySheet(
  names: ReadonlyMap<string, string>,
  sheets: readonly Excel.Worksheet[]
): string | null {
  const unmarked = sheets.find(
    (sheet) => sheet.name === MEMORY_SHEET && sheet.visibility === "VeryHidden"
  );
  return markedSheet(names, sheets, MEMORY_MARKER) ?? unmarked?.name ?? null;
}

function withoutTotals(area: SheetArea, totals: boolean): SheetArea {
  return totals ? { ...area, rows: area.rows - 1 } : area;
}
