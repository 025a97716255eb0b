import type { CellContent, SheetArea } from "../sheets/blueprint";
import { DATE_FORMAT } from "../sheets/styles";
import { GENERAL_FORMAT, isDay } from "./cells";
import { drawChanges, type CellChange } from "./changes";
import type { ExistingContent } from "./existing";
import { giveBack } from "./glance";
import { asOwnWrites } from "./ownWrites";
import { RequestBudget } from "./payload";
import { rangeArea } from "./rangeArea";
import type { RegionData } from "./regions";

/** One row of a table as it stands in the workbook. */
export interface TableRow {
  readonly table: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Body row, 0 is the first. */
  readonly row: number;
  /** Body rows of the table. */
  readonly rows: number;
  /** The cells of the row. */
  readonly area: SheetArea;
  readonly before: RegionData;
}

/** The parts of a table that were asked for together. */
export interface QueuedRow {
  /** What came back, after the request; null where the row is none of the table's body. */
  readonly taken: () => TableRow | null;
}

/**
 * Queues reading the row of a table in which a sheet row lies.
 * @param table a table that is there
 * @param sheetRow gives the 1-based row of the table's sheet
 */
export function queueRowAt(table: Excel.Table, sheetRow: number): QueuedRow {
  return queueRow(
    table,
    table.getDataBodyRange().getIntersectionOrNullObject(`${sheetRow}:${sheetRow}`)
  );
}

/** Reads a body row of a table, 0 is the first, in one request; null where the body is shorter. */
export async function readBodyRow(
  context: Excel.RequestContext,
  table: string,
  row: number
): Promise<TableRow | null> {
  const queued = queueBodyRow(context.workbook.tables.getItem(table), row);
  await context.sync();
  return queued.taken();
}

/** Queues reading a body row of a table, 0 is the first. */
export function queueBodyRow(table: Excel.Table, row: number): QueuedRow {
  return queueRow(table, table.getDataBodyRange().getRow(row));
}

function queueRow(table: Excel.Table, range: Excel.Range): QueuedRow {
  table.load("name,worksheet/name");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("rowIndex,rowCount");
  range.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat");
  return {
    taken: () => {
      const row = range.isNullObject ? -1 : range.rowIndex - body.rowIndex;
      if (row < 0 || row >= body.rowCount) {
        return null;
      }
      return {
        table: table.name,
        sheet: table.worksheet.name,
        headers: header.values[0]!.map(String),
        row,
        rows: body.rowCount,
        area: rangeArea(range),
        before: { values: range.values, formulas: range.formulas, formats: range.numberFormat },
      };
    },
  };
}

/** How many body rows a table has, and whether all it has is the blank one of an empty table; in one request. */
export async function bodyRowCount(
  context: Excel.RequestContext,
  table: string
): Promise<{ readonly rows: number; readonly isBlank: boolean }> {
  const body = context.workbook.tables.getItem(table).getDataBodyRange().load("rowCount");
  const first = body.getRow(0).load("values");
  await context.sync();
  const isBlank = body.rowCount === 1 && first.values[0]!.every((value) => value === "");
  return { rows: body.rowCount, isBlank };
}

/**
 * Finds the body row of a table whose cell under a header holds a text, the first of several; in one request. Null where none does.
 */
export async function findBodyRow(
  context: Excel.RequestContext,
  table: string,
  header: string,
  text: string
): Promise<number | null> {
  const column = context.workbook.tables.getItem(table).columns.getItemOrNullObject(header);
  const cells = column.load("values");
  await context.sync();
  const found = cells.isNullObject
    ? -1
    : cells.values.slice(1).findIndex(([value]) => String(value) === text);
  return found < 0 ? null : found;
}

/** The row as the whole content of its table, for the readers of tables. */
export function asExisting({ table, sheet, headers, area, before }: TableRow): ExistingContent {
  const { row, column } = area;
  return {
    tables: new Map([
      [
        table.toLowerCase(),
        {
          state: { name: table, sheet, area, totals: false, filtered: false },
          headers,
          rows: before.values,
          place: {
            firstRow: row,
            lastRow: row,
            columns: new Map(headers.map((header, index) => [header, column + index])),
          },
        },
      ],
    ]),
    cells: new Map(),
  };
}

/**
 * Writes cells of one row, in one request, and reads the row again in the same. Nothing is journaled: one row is written or
 * is not. A filter is no hindrance, for only rows below one another can get mixed up.
 * @param changes of this row alone
 * @throws ExcelProblem `changed` where the row was moved or changed since it was read; what was written over is given back
 */
export function writeTableRow(
  context: Excel.RequestContext,
  row: TableRow,
  changes: readonly CellChange[]
): Promise<TableRow> {
  return asOwnWrites(() => rewritten(context, row, changes));
}

async function rewritten(
  context: Excel.RequestContext,
  row: TableRow,
  changes: readonly CellChange[]
): Promise<TableRow> {
  const cells = new Array<CellChange | null>(row.area.columns).fill(null);
  changes.forEach((change) => (cells[change.column - row.area.column] = change));
  const { sheet, area, before } = row;
  const marks = { area, held: before.formulas };
  const changed = { sheet, area, cells: [cells], before, marks };
  const glances = await drawChanges(context, [changed], new RequestBudget(context));
  const after = queueBodyRow(context.workbook.tables.getItem(row.table), row.row);
  await context.sync();
  await giveBack(context, glances);
  return after.taken() ?? row;
}

/** What a cell of the row holds as it was read; undefined where there is no such column. */
export function cellUnder(row: TableRow, header: string): unknown {
  return row.before.values[0]![row.headers.indexOf(header)];
}

/** The change of a row's cell under a header; null where there is no such column. */
export function changeUnder(
  row: TableRow,
  header: string,
  content: CellContent,
  numberFormat = isDay(content) ? DATE_FORMAT : GENERAL_FORMAT
): CellChange | null {
  const index = row.headers.indexOf(header);
  const { sheet, area } = row;
  return index < 0
    ? null
    : {
        sheet,
        row: area.row,
        column: area.column + index,
        content,
        numberFormat,
        mode: "entry",
      };
}
