import { RESULTS_TABLE } from "../tables/resultsColumns";
import { TRACKING_TABLE } from "../tables/trackingColumns";
import type { ExistingContent } from "./existing";
import { queueBodyRow, queueRowAt, type TableRow } from "./tableRow";

/** Where somebody stands in the workbook. */
export interface SelectedPlace {
  /** Id or name of the sheet. */
  readonly sheet: string;
  /** 1-based; of several rows the first. */
  readonly row: number;
}

/** What stands around a selected place. */
export interface SelectedTask {
  /** The row of `PhuLuc` that is selected; null where another place is. */
  readonly row: TableRow | null;
  /** The table `KetQua`; null where there is none. */
  readonly results: ExistingContent | null;
  /** The body row of `KetQua` that is selected; null where another place is. */
  readonly resultRow: number | null;
}

/** The active cell, in one request. */
export async function readActivePlace(context: Excel.RequestContext): Promise<SelectedPlace> {
  const cell = context.workbook.getActiveCell().load("rowIndex,worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex + 1 };
}

/**
 * Reads what the form of a task shows, in one request however long the tables are. `PhuLuc` must be there.
 * @param hasResults whether there is a `KetQua`
 */
export async function readSelectedTask(
  context: Excel.RequestContext,
  at: SelectedPlace,
  hasResults: boolean
): Promise<SelectedTask> {
  const { tables, worksheets } = context.workbook;
  const sheet = worksheets.getItem(at.sheet).load("name");
  const queued = queueRowAt(tables.getItem(TRACKING_TABLE), at.row);
  const results = hasResults ? queueResults(tables.getItem(RESULTS_TABLE)) : null;
  await context.sync();
  const row = queued.taken();
  const resultRow = results?.sheetIs(sheet.name) ? results.bodyRow(at.row) : null;
  return {
    row: row?.sheet === sheet.name ? row : null,
    results: results?.content() ?? null,
    resultRow,
  };
}

/** Reads a body row of `PhuLuc` and the table `KetQua`, in one request. Both must be there. */
export async function readTaskRow(
  context: Excel.RequestContext,
  row: number
): Promise<Pick<SelectedTask, "row" | "results">> {
  const { tables } = context.workbook;
  const queued = queueBodyRow(tables.getItem(TRACKING_TABLE), row);
  const results = queueResults(tables.getItem(RESULTS_TABLE));
  await context.sync();
  return { row: queued.taken(), results: results.content() };
}

interface QueuedResults {
  readonly sheetIs: (name: string) => boolean;
  /** The body row of a 1-based row of the sheet; null beside the body. */
  readonly bodyRow: (row: number) => number | null;
  readonly content: () => ExistingContent;
}

function queueResults(table: Excel.Table): QueuedResults {
  table.load("worksheet/name");
  const header = table.getHeaderRowRange().load("values,columnIndex");
  const body = table.getDataBodyRange().load("rowIndex,rowCount,values");
  return {
    sheetIs: (name) => table.worksheet.name === name,
    bodyRow: (row) => {
      const at = row - 1 - body.rowIndex;
      return at >= 0 && at < body.rowCount ? at : null;
    },
    content: () => {
      const headers = header.values[0]!.map(String);
      const { columnIndex } = header;
      const area = {
        row: body.rowIndex,
        column: columnIndex + 1,
        rows: body.rowCount + 1,
        columns: headers.length,
      };
      const state = {
        name: RESULTS_TABLE,
        sheet: table.worksheet.name,
        area,
        totals: false,
        filtered: false,
      };
      const place = {
        firstRow: body.rowIndex + 1,
        lastRow: body.rowIndex + body.rowCount,
        columns: new Map(headers.map((each, index) => [each, columnIndex + 1 + index])),
      };
      const existing = { state, headers, rows: body.values, place };
      return { tables: new Map([[RESULTS_TABLE.toLowerCase(), existing]]), cells: new Map() };
    },
  };
}
