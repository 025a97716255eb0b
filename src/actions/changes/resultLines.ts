import type { ExistingContent } from "../../excel/existing";
import { readResults } from "../../excel/readOwnSheets";
import type { NewResult, ResultEdit } from "../../plan/changes/yearChanges";
import type { RecordedResult } from "../../plan/followedTask";
import { resultContent } from "../../sheets/resultContent";
import { RESULTS_COLUMNS, RESULTS_TABLE, type ResultsColumnId } from "../../tables/resultsColumns";
import { contentKey } from "../../sheets/taskCells";

/** A cell of `KetQua` that gets what it lacked. */
export interface ResultCell {
  /** Body row, 0 is the first. */
  readonly row: number;
  readonly id: ResultsColumnId;
  readonly to: RecordedResult;
}

export interface ResolvedResultEdits {
  readonly made: readonly ResultEdit[];
  readonly cells: readonly ResultCell[];
  /** Those whose line says something else by now, or is gone. */
  readonly kept: readonly ResultEdit[];
}

/**
 * Finds the lines of edits, wherever they moved, and holds them against what stands there now: what somebody wrote since stays,
 * and what stands there already is not written again.
 */
export function resolveResultEdits(
  existing: ExistingContent,
  edits: readonly ResultEdit[]
): ResolvedResultEdits {
  const lines = readResults(existing);
  const made: ResultEdit[] = [];
  const cells: ResultCell[] = [];
  const kept: ResultEdit[] = [];
  for (const edit of edits) {
    const { from, to } = edit;
    const own = lines.filter(({ taskId, number }) => isOfSameTask({ taskId, number }, from));
    const same = own.filter((line) => isSameLine(line, from));
    const line = same.find(({ row }) => row === from.row) ?? same[0];
    const changed = changedColumns(from, to);
    if (line && changed.every((id) => isAsRead(existing, line, id))) {
      made.push(edit);
      cells.push(...changed.map((id) => ({ row: line.row, id, to })));
    } else if (!own.some((each) => isSameLine(each, to))) {
      kept.push(edit);
    }
  }
  return { made, cells, kept };
}

/** The way back from edits that were made. */
export function reversedResultEdits(edits: readonly ResultEdit[]): readonly ResultEdit[] {
  return edits.map(({ taskId, from, to }) => ({ taskId, from: to, to: from }));
}

/** Whether a line says what another one does, whatever its task is called. */
export function isSameLine(line: RecordedResult, other: NewResult): boolean {
  return changedColumns(line, { ...other, number: line.number, row: line.row }).length === 0;
}

function isOfSameTask(
  line: Pick<RecordedResult, "taskId" | "number">,
  { taskId, number }: RecordedResult
): boolean {
  return line.taskId === taskId && (taskId !== "" || line.number === number);
}

function changedColumns(from: RecordedResult, to: RecordedResult): readonly ResultsColumnId[] {
  return RESULTS_COLUMNS.map(({ id }) => id).filter(
    (id) =>
      id !== "id" &&
      id !== "number" &&
      contentKey(resultContent(from, id)) !== contentKey(resultContent(to, id))
  );
}

/** A day that somebody typed as text is read as none, and is not written over. */
function isAsRead({ tables }: ExistingContent, line: RecordedResult, id: ResultsColumnId): boolean {
  const { headers, rows } = tables.get(RESULTS_TABLE.toLowerCase())!;
  const column = headers.indexOf(RESULTS_COLUMNS.find((each) => each.id === id)!.header);
  return resultContent(line, id) !== null || String(rows[line.row]?.[column] ?? "").trim() === "";
}
