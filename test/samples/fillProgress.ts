import { inExcel } from "../../src/excel/run";
import { serialFromDay } from "../../src/notation/serial";
import type { CalendarDay } from "../../src/plan/day";
import {
  RESULTS_COLUMNS,
  RESULTS_TABLE,
  type ResultsColumnId,
} from "../../src/tables/resultsColumns";
import {
  TRACKING_COLUMNS,
  TRACKING_TABLE,
  type TrackingColumnId,
} from "../../src/tables/trackingColumns";
import type { ResultLine } from "./progress/results";
import type { AddedTask } from "./progress/tasks";
import { progressResults, progressRows, reportedFields } from "./progress2026";

type Value = string | number;
type Row<Id extends string> = Readonly<Partial<Record<Id, Value>>>;

/** What a table holds when the filling begins. */
interface ReadTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly headers: readonly string[];
}

/** Columns of free text, in which "1.10" must not become a number. */
const TEXT_COLUMNS: ReadonlySet<string> = new Set(["criterion", "document", "extensionDocument"]);
const DAY_COLUMNS: ReadonlySet<string> = new Set([
  "start",
  "due",
  "extendedDue",
  "doneOn",
  "issuedOn",
]);

/**
 * Types into the built sample what had been reported up to a day, tasks that came during the year included, and sets
 * `NgayBaoCao` to that day. A workbook filled for an earlier day may be filled for a later one.
 */
export function fillProgress(day: CalendarDay): Promise<void> {
  return inExcel(async (context) => {
    const [tasks, results] = await readTables(context);
    const ids = fillTasks(tasks, day);
    fillResults(results, progressResults(day), ids);
    context.workbook.names.getItem("NgayBaoCao").getRange().values = [[serialFromDay(day)]];
    await context.sync();
  });
}

async function readTables(context: Excel.RequestContext): Promise<readonly [ReadTable, ReadTable]> {
  const read = [TRACKING_TABLE, RESULTS_TABLE].map((name) => {
    const table = context.workbook.tables.getItem(name);
    return { table, range: table.getRange().load("formulas") };
  });
  await context.sync();
  const [tasks, results] = read.map(({ table, range }) => ({
    table,
    range,
    headers: range.formulas[0]!.map(String),
  }));
  return [tasks!, results!];
}

/** @returns the id of each task by its STT */
function fillTasks(tasks: ReadTable, day: CalendarDay): ReadonlyMap<number, string> {
  const { formulas } = tasks.range;
  const columns = columnsOf(TRACKING_COLUMNS, tasks.headers);
  const numberOf = (row: readonly unknown[]) => Number(row[columns.get("number")!]);
  const rowOf = new Map(formulas.map((row, index) => [numberOf(row), index]));
  const rows = progressRows(day);
  const fresh = rows.filter(({ number }) => !rowOf.has(number));
  fresh.forEach(({ number }, index) => rowOf.set(number, formulas.length + index));
  grow(tasks, formulas.length + fresh.length);
  const calculated = new Map(
    (["progress", "periodResults"] as const).map((id) => [
      id,
      String(formulas[1]![columns.get(id)!]),
    ])
  );
  for (const { number, added } of rows) {
    const isFresh = added !== null && rowOf.get(number)! >= formulas.length;
    const cells: Row<TrackingColumnId> = {
      ...(isFresh ? { ...addedCells(added), ...Object.fromEntries(calculated) } : {}),
      ...reportedFields(number, day),
    };
    write(tasks.range, rowOf.get(number)!, columns, cells);
  }
  const idOf = (row: number) => String(formulas[row]?.[columns.get("id")!] ?? "");
  return new Map([...rowOf].map(([number, row]) => [number, idOf(row) || addedId(number)]));
}

function addedCells(task: AddedTask): Row<TrackingColumnId> {
  const { number, area, lead, kind, start, due, text, deadlineText, deliverable, origin } = task;
  return {
    ...{ number, area, lead, kind, text, deadlineText, deliverable, origin },
    ...(start === null ? {} : { start }),
    ...(due === null ? {} : { due }),
    id: addedId(number),
  };
}

function addedId(number: number): string {
  return `nv-bo-sung-${number}`;
}

function fillResults(
  results: ReadTable,
  lines: readonly ResultLine[],
  ids: ReadonlyMap<number, string>
): void {
  const columns = columnsOf(RESULTS_COLUMNS, results.headers);
  grow(results, Math.max(results.range.formulas.length, lines.length + 1));
  lines.forEach(({ task, onlyNumber, reportedOn: _, issuedOn, ...texts }, index) => {
    const filled = Object.entries(texts).filter(([, text]) => text !== "");
    const cells: Row<ResultsColumnId> = {
      number: task,
      ...Object.fromEntries(filled),
      ...(issuedOn === null ? {} : { issuedOn }),
      ...(onlyNumber ? {} : { id: ids.get(task)! }),
    };
    write(results.range, index + 1, columns, cells);
  });
}

function columnsOf<Id extends string>(
  columns: readonly { readonly id: Id; readonly header: string }[],
  headers: readonly string[]
): ReadonlyMap<Id, number> {
  return new Map(columns.map(({ id, header }) => [id, headers.indexOf(header)]));
}

function grow({ table, range }: ReadTable, rows: number): void {
  const missing = rows - range.formulas.length;
  if (missing > 0) {
    table.resize(range.getResizedRange(missing, 0));
  }
}

/** Queues writing the cells of a row; row 0 is the header. */
function write<Id extends string>(
  range: Excel.Range,
  row: number,
  columns: ReadonlyMap<Id, number>,
  cells: Row<Id>
): void {
  for (const [id, value] of Object.entries(cells) as [Id, Value][]) {
    const cell = range.getCell(row, columns.get(id)!);
    if (TEXT_COLUMNS.has(id)) {
      cell.numberFormat = [["@"]];
    }
    if (DAY_COLUMNS.has(id)) {
      cell.numberFormat = [["dd/mm/yyyy"]];
      cell.values = [[serialFromDay(value as CalendarDay)]];
    } else {
      cell.values = [[value]];
    }
  }
}
