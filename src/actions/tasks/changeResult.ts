import { readResults } from "../../excel/readOwnSheets";
import { heldRow, type HeldRow } from "../../excel/rows/heldRow";
import { rowRemoval } from "../../excel/rows/rowEdits";
import { inExcel } from "../../excel/run";
import {
  asExisting,
  bodyRowCount,
  changeUnder,
  readBodyRow,
  writeTableRow,
  type TableRow,
} from "../../excel/tableRow";
import { readTaskRow } from "../../excel/taskAtHand";
import type { RecordedResult } from "../../plan/followedTask";
import { RESULTS_COLUMNS, RESULTS_TABLE, resultsHeaderOf } from "../../tables/resultsColumns";
import { resultContent } from "../../sheets/resultContent";
import { contentKey, sameContent } from "../../sheets/taskCells";
import { amongOthers } from "../amongOthers";
import { findTask, type TaskPlace } from "./editRow";
import { onceWritten, writeRows } from "./rowWork";
import { taskWithResults, type TaskAtHand } from "./taskAtHand";

/** A line of `KetQua`; `row` past the last one stands for the end of the table. */
export type ResultLine = RecordedResult;

/** A line of `KetQua` that comes (`before` null), says something else, or goes (`after` null). */
export interface ResultChange {
  readonly kind: "result";
  readonly place: TaskPlace;
  /** As it was seen. */
  readonly before: ResultLine | null;
  readonly after: ResultLine | null;
  /** On the way back: all that the line held, what `after` cannot say among it. */
  readonly held?: HeldRow;
}

export type ResultOutcome =
  | {
      readonly kind: "done";
      readonly undo: ResultChange;
      /** The task as it stands by now; null where it is gone or cannot be read. */
      readonly task: TaskAtHand | null;
    }
  /** No line is as it was seen. */
  | {
      readonly kind: "gone";
      /** The task as it stands by now; null where it is gone too. */
      readonly task: TaskAtHand | null;
    };

/**
 * Makes a line of `KetQua` come, say something else, or go; one that says something else in a constant few requests without a
 * journal, for one row is written or is not. A line whose row has moved is known again by what it says.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function changeResult(change: ResultChange): Promise<ResultOutcome> {
  return inExcel((context) => amongOthers(() => changeLine(context, change)));
}

async function changeLine(
  context: Excel.RequestContext,
  change: ResultChange
): Promise<ResultOutcome> {
  const { before, after, place, held } = change;
  const seen = before === null ? null : await lineAsSeen(context, before);
  if (before !== null && seen === null) {
    return { kind: "gone", task: await taskAt(context, place) };
  }
  const row =
    seen === null
      ? await addLine(context, after!, held)
      : await (after === null ? removeLine(context, seen) : editLine(context, seen, change));
  const undo = {
    kind: "result" as const,
    place,
    before: after && { ...after, row },
    after: before,
    ...(seen === null ? {} : { held: heldRow(seen) }),
  };
  return { kind: "done", undo, task: await onceWritten(() => taskAt(context, place)) };
}

/** The row of a line: where it was seen, else the nearest that says the same. */
async function lineAsSeen(
  context: Excel.RequestContext,
  line: ResultLine
): Promise<TableRow | null> {
  const away = ({ row: at }: ResultLine): number => Math.abs(at - line.row);
  const [nearest] = readResults((await readTaskRow(context, 0)).results!)
    .filter((each) => saysSame(each, line))
    .sort((one, other) => away(one) - away(other));
  return nearest ? readBodyRow(context, RESULTS_TABLE, nearest.row) : null;
}

function saysSame(one: ResultLine, other: ResultLine): boolean {
  return RESULTS_COLUMNS.every(
    ({ id }) => contentKey(resultContent(one, id)) === contentKey(resultContent(other, id))
  );
}

async function editLine(
  context: Excel.RequestContext,
  row: TableRow,
  { after, held }: ResultChange
): Promise<number> {
  const [present] = readResults(asExisting(row));
  const changes = RESULTS_COLUMNS.filter(
    ({ id }) => !sameContent(resultContent(present!, id), resultContent(after!, id))
  ).flatMap(({ id, header }) => {
    const content = held?.cells.get(header) ?? resultContent(after!, id);
    return changeUnder(row, header, content) ?? [];
  });
  await writeTableRow(context, row, changes);
  return row.row;
}

async function removeLine(
  context: Excel.RequestContext,
  { row, headers, before }: TableRow
): Promise<number> {
  const removal = rowRemoval(RESULTS_TABLE, row, headers, before.values[0]!);
  await writeRows(context, { removals: [removal] });
  return row;
}

/** Puts a line in before the row it names, at the end where there are not that many. */
async function addLine(
  context: Excel.RequestContext,
  line: ResultLine,
  held?: HeldRow
): Promise<number> {
  const { rows, isBlank } = await bodyRowCount(context, RESULTS_TABLE);
  const at = isBlank ? 0 : Math.min(line.row, rows);
  const cells = new Map(
    RESULTS_COLUMNS.map(({ id }) => [resultsHeaderOf(id) as string, resultContent(line, id)])
  );
  await writeRows(context, { inserts: [{ table: RESULTS_TABLE, at, ...(held ?? { cells }) }] });
  return at;
}

async function taskAt(context: Excel.RequestContext, place: TaskPlace): Promise<TaskAtHand | null> {
  const task = taskWithResults(await readTaskRow(context, place.row));
  if (task?.id === place.id) {
    return task;
  }
  const moved = await findTask(context, place);
  return moved && taskWithResults(await readTaskRow(context, moved.row));
}
