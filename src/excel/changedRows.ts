import { TRACKING_TABLE, headerOf } from "../tables/trackingColumns";
import type { SheetArea } from "../sheets/blueprint";
import { drawChanges, type CellChange, type ChangedArea } from "./changes";
import type { ExistingContent, ExistingTable } from "./existing";
import { giveBack } from "./glance";
import { asOwnWrites } from "./ownWrites";
import { RequestBudget } from "./payload";
import { rangeArea } from "./rangeArea";

/** Where the add-in's tables stand, by the ids of their sheets. */
export interface TablePlaces {
  readonly tracking: string;
  /** Null where the directory of agencies is gone. */
  readonly settings: string | null;
}

/** A row of `PhuLuc` that was asked for. */
export interface ReadRow {
  /** Body row, 0 is the first. */
  readonly row: number;
  /** Raw, by column of the table. */
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly formats: readonly string[];
}

/** Rows of `PhuLuc` with what is needed to understand them. */
export interface ChangedRows {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Header row and body of the table. */
  readonly area: SheetArea;
  readonly rows: readonly ReadRow[];
  /** The ids of all rows, top to bottom. */
  readonly ids: readonly string[];
  /** What `readSettings` and `readAgencies` go by. */
  readonly surroundings: ExistingContent;
  /** Formula by name, of workbook-wide names, in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";
const AGENCIES_TABLE = "DonVi";

/** Finds the tables in one request; null where there is no `PhuLuc`. */
export async function findTables(context: Excel.RequestContext): Promise<TablePlaces | null> {
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/id");
  await context.sync();
  const sheetOf = (name: string): string | undefined =>
    tables.items.find((table) => table.name.toLowerCase() === name.toLowerCase())?.worksheet.id;
  const tracking = sheetOf(TRACKING_TABLE);
  return tracking === undefined ? null : { tracking, settings: sheetOf(AGENCIES_TABLE) ?? null };
}

/**
 * Reads rows of `PhuLuc` with the settings and the directory, in one request that leaves the user's undoing alone.
 * @param sheetRows first and last 1-based row of the sheet, of each group of rows
 * @throws Office errors where a table is gone from its place
 */
export async function readChangedRows(
  context: Excel.RequestContext,
  places: TablePlaces,
  sheetRows: readonly (readonly [first: number, last: number])[]
): Promise<ChangedRows> {
  const table = context.workbook.tables.getItem(TRACKING_TABLE);
  const sheet = table.worksheet.load("name");
  const header = table.getHeaderRowRange().load(`values,${AREA}`);
  const body = table.getDataBodyRange().load("rowCount");
  const ids = table.columns.getItem(headerOf("id")).getDataBodyRange().load("values");
  const groups = sheetRows.map(([first, last]) =>
    body
      .getIntersectionOrNullObject(`${first}:${last}`)
      .load("values,formulas,numberFormat,rowIndex")
  );
  const around = queueSurroundings(context, places.settings);
  await context.sync();

  const { row, column, columns } = rangeArea(header);
  const rows = new Map<number, ReadRow>();
  for (const group of groups.filter(({ isNullObject }) => !isNullObject)) {
    group.values.forEach((values: unknown[], index) => {
      const at = group.rowIndex + index - row;
      const formulas = group.formulas[index] as unknown[];
      const formats = group.numberFormat[index] as string[];
      rows.set(at, { row: at, values, formulas, formats });
    });
  }
  return {
    sheet: sheet.name,
    headers: header.values[0]!.map(String),
    area: { row, column, rows: body.rowCount + 1, columns },
    rows: [...rows.values()],
    ids: ids.values.map(([id]) => String(id)),
    ...around(),
  };
}

type Surroundings = Pick<ChangedRows, "surroundings" | "names">;

function queueSurroundings(
  context: Excel.RequestContext,
  settingsSheet: string | null
): () => Surroundings {
  const names = context.workbook.names.load("items/name,items/formula");
  const byName = () =>
    new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  if (settingsSheet === null) {
    const nothing = { tables: new Map(), cells: new Map() };
    return () => ({ names: byName(), surroundings: nothing });
  }
  const sheet = context.workbook.worksheets.getItem(settingsSheet).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load(`values,${AREA}`);
  const agencies = context.workbook.tables
    .getItem(AGENCIES_TABLE)
    .getRange()
    .load(`values,${AREA}`);
  return () => {
    const cells = { sheet: sheet.name, area: rangeArea(used), values: used.values };
    const [headers = [], ...rows] = agencies.values as unknown[][];
    const area = rangeArea(agencies);
    const table = existingTable(AGENCIES_TABLE, sheet.name, area, headers.map(String), rows);
    return {
      names: byName(),
      surroundings: {
        tables: new Map([[AGENCIES_TABLE.toLowerCase(), table]]),
        cells: new Map([["settings", cells]]),
      },
    };
  };
}

/** The rows as a table of their own, whose first row is row 0. */
export function asTable({ sheet, headers, area, rows }: ChangedRows): ExistingTable {
  return existingTable(
    TRACKING_TABLE,
    sheet,
    area,
    headers,
    rows.map(({ values }) => values)
  );
}

function existingTable(
  name: string,
  sheet: string,
  area: SheetArea,
  headers: readonly string[],
  rows: readonly (readonly unknown[])[]
): ExistingTable {
  return {
    state: { name, sheet, area, totals: false, filtered: false },
    headers,
    rows,
    place: {
      firstRow: area.row + 1,
      lastRow: area.row + area.rows - 1,
      columns: new Map(headers.map((header, index) => [header, area.column + index])),
    },
  };
}

/**
 * Writes single cells of rows that were just read, in one request: one step of the user's undoing.
 * @throws ExcelProblem `changed` where a row was moved or changed since; what was written over is given back
 */
export async function writeReadRows(
  context: Excel.RequestContext,
  read: ChangedRows,
  changes: readonly CellChange[]
): Promise<void> {
  const written = read.rows.filter(({ row }) => changes.some((change) => isOf(change, read, row)));
  const areas = written.map((row) => changedArea(read, row, changes));
  const budget = new RequestBudget(context);
  await asOwnWrites(async () => {
    const glances = await drawChanges(context, areas, budget);
    await budget.send();
    await giveBack(context, glances);
  });
}

function isOf(change: CellChange, { area }: ChangedRows, row: number): boolean {
  return change.row === area.row + 1 + row;
}

/** The changes of one row, as one area, so that the row is looked at before any of them is written. */
function changedArea(
  read: ChangedRows,
  { row, values, formulas, formats }: ReadRow,
  changes: readonly CellChange[]
): ChangedArea {
  const { sheet, area } = read;
  const line = { ...area, row: area.row + 1 + row, rows: 1 };
  const cells = values.map(
    (_, at) =>
      changes.find((each) => isOf(each, read, row) && each.column === area.column + at) ?? null
  );
  const from = cells.findIndex((change) => change !== null);
  const until = cells.findLastIndex((change) => change !== null) + 1;
  const part = <T>(all: readonly T[]): T[] => all.slice(from, until);
  return {
    sheet,
    area: { ...line, column: line.column + from, columns: until - from },
    cells: [part(cells)],
    before: { values: [part(values)], formulas: [part(formulas)], formats: [part(formats)] },
    marks: { area: line, held: [formulas] },
  };
}
