import { readResults, readTracking } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import { followSelection } from "../../excel/selectionEvents";
import {
  asExisting,
  cellUnder,
  findBodyRow,
  readBodyRow,
  type TableRow,
} from "../../excel/tableRow";
import {
  readActivePlace,
  readSelectedTask,
  type SelectedPlace,
  type SelectedTask,
} from "../../excel/taskAtHand";
import type { TaskValues } from "../../plan/taskField";
import { resultLines, taskValues } from "../../sheets/followedPlan";
import type { RecordedResult } from "../../plan/followedTask";
import { cellText } from "../../sheets/cellText";
import { headerOf, TRACKING_TABLE } from "../../tables/trackingColumns";
import type { TaskSurroundings } from "./taskSurroundings";

export type { SelectedPlace };

/** A row of `PhuLuc` as it stands. */
export interface TaskRow {
  /** The permanent id; empty where nobody gave the row one yet. */
  readonly id: string;
  /** Body row of `PhuLuc`, 0 is the first. */
  readonly row: number;
  /** Body rows of `PhuLuc`. */
  readonly rows: number;
  readonly values: TaskValues;
  /** What the columns say that Excel calculates: "Quá hạn", "3/12 lần". */
  readonly progress: string;
  readonly periodResults: string;
}

/** The task that somebody is at, with its lines of `KetQua`. */
export interface TaskAtHand extends TaskRow {
  readonly results: readonly RecordedResult[];
}

/**
 * Reads the task at a place of the workbook: in one request for a row of `PhuLuc`, in three for a line of `KetQua`, in
 * one more where the place is not known. Null where no task stands there.
 * @param at null: where the active cell is
 * @throws ExcelProblem where Excel refuses, `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function readTaskAtHand(
  { hasResults }: Pick<TaskSurroundings, "hasResults">,
  at: SelectedPlace | null
): Promise<TaskAtHand | null> {
  return inExcel(async (context) => {
    const place = at ?? (await readActivePlace(context));
    const selected = await readSelectedTask(context, place, hasResults);
    const task = taskWithResults(selected);
    if (task !== null) {
      return task;
    }
    const results = selected.results === null ? [] : readResults(selected.results);
    const line = selected.resultRow === null ? undefined : results[selected.resultRow];
    return line === undefined ? null : taskOfLine(context, line, results);
  });
}

/** Hears of every selection from now on; the result ends it. @throws ExcelProblem where Excel refuses */
export async function watchSelection(
  heard: (place: SelectedPlace) => void
): Promise<() => Promise<void>> {
  const stop = await inExcel((context) => followSelection(context, heard));
  return () => inExcel(stop);
}

/** The task of a row that was read, with its lines; null where there is no row. @throws ExcelProblem `columnMissing` */
export function taskWithResults({
  row,
  results,
}: Pick<SelectedTask, "row" | "results">): TaskAtHand | null {
  return row && taskAtHand(row, results === null ? [] : readResults(results));
}

/** What a row of `PhuLuc` says. @throws ExcelProblem `columnMissing` */
export function taskRow(row: TableRow): TaskRow {
  const [tracked] = readTracking(asExisting(row));
  const shown = (id: "progress" | "periodResults"): string =>
    String(cellUnder(row, headerOf(id)) ?? "");
  return {
    id: tracked!.id,
    row: row.row,
    rows: row.rows,
    values: taskValues(tracked!.cells),
    progress: shown("progress"),
    periodResults: shown("periodResults"),
  };
}

/** The lines of `KetQua` that are a task's: by its id, and by its number those that name no id. */
export function linesOf(
  { id, values }: Pick<TaskRow, "id" | "values">,
  results: readonly RecordedResult[]
): readonly RecordedResult[] {
  return resultLines(results)(id, cellText(values.number));
}

function taskAtHand(row: TableRow, results: readonly RecordedResult[]): TaskAtHand {
  const task = taskRow(row);
  return { ...task, results: linesOf(task, results) };
}

/** The task that a line of `KetQua` names by its id, else by its number. */
async function taskOfLine(
  context: Excel.RequestContext,
  { taskId, number }: RecordedResult,
  results: readonly RecordedResult[]
): Promise<TaskAtHand | null> {
  const [column, text] = taskId === "" ? (["number", number] as const) : (["id", taskId] as const);
  const at =
    text === "" ? null : await findBodyRow(context, TRACKING_TABLE, headerOf(column), text);
  const row = at === null ? null : await readBodyRow(context, TRACKING_TABLE, at);
  return row && taskAtHand(row, results);
}
