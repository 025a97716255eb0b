import { readResults } from "../../excel/readOwnSheets";
import { settle } from "../../excel/recover";
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
import { writeEdits, type Edits } from "../../excel/writeEdits";
import { orRestore } from "../../excel/writeOrRestore";
import { newTaskId } from "../../plan/taskId";
import type { CellContent } from "../../sheets/blueprint";
import type { RecordedResult } from "../../sheets/followedPlan";
import {
  RESULTS_COLUMNS,
  RESULTS_TABLE,
  resultsHeaderOf,
  type ResultsColumnId,
} from "../../sheets/resultsColumns";
import { contentKey, sameContent } from "../../sheets/taskCells";
import { amongOthers } from "../amongOthers";
import type { TaskPlace } from "./editRow";
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
}

export type ResultOutcome =
  | {
      readonly kind: "done";
      readonly undo: ResultChange;
      /** The task as it stands by now; null where its row has moved. */
      readonly task: TaskAtHand | null;
    }
  /** The line is no longer as it was seen. */
  | { readonly kind: "gone" };

const NOTHING: Edits = { changes: [], growing: [], shrinking: [] };

/**
 * Makes a line of `KetQua` come, say something else, or go; one that says something else in a constant few requests without a
 * journal, for one row is written or is not.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function changeResult(change: ResultChange): Promise<ResultOutcome> {
  return inExcel((context) => amongOthers(() => changeLine(context, change)));
}

async function changeLine(
  context: Excel.RequestContext,
  { before, after, place }: ResultChange
): Promise<ResultOutcome> {
  const seen = before === null ? null : await lineAsSeen(context, before);
  if (before !== null && seen === null) {
    return { kind: "gone" };
  }
  const row =
    seen === null
      ? await addLine(context, after!)
      : await (after === null ? removeLine(context, seen) : editLine(context, seen, after));
  const undo = {
    kind: "result" as const,
    place,
    before: after && { ...after, row },
    after: before,
  };
  return { kind: "done", undo, task: await taskAt(context, place) };
}

async function lineAsSeen(
  context: Excel.RequestContext,
  line: ResultLine
): Promise<TableRow | null> {
  const row = await readBodyRow(context, RESULTS_TABLE, line.row);
  const [present] = row === null ? [] : readResults(asExisting(row));
  const isSame = RESULTS_COLUMNS.every(
    ({ id }) => present && contentKey(cellOf(present, id)) === contentKey(cellOf(line, id))
  );
  return isSame ? row : null;
}

async function editLine(
  context: Excel.RequestContext,
  row: TableRow,
  after: ResultLine
): Promise<number> {
  const [present] = readResults(asExisting(row));
  const changes = RESULTS_COLUMNS.filter(
    ({ id }) => !sameContent(cellOf(present!, id), cellOf(after, id))
  ).flatMap(({ id, header }) => changeUnder(row, header, cellOf(after, id)) ?? []);
  await writeTableRow(context, row, changes);
  return row.row;
}

async function removeLine(
  context: Excel.RequestContext,
  { row, headers, before }: TableRow
): Promise<number> {
  const removal = rowRemoval(RESULTS_TABLE, row, headers, before.values[0]!);
  await writeRows(context, { ...NOTHING, removals: [removal] });
  return row;
}

/** Puts a line in before the row it names, at the end where there are not that many. */
async function addLine(context: Excel.RequestContext, line: ResultLine): Promise<number> {
  const { rows, isBlank } = await bodyRowCount(context, RESULTS_TABLE);
  const at = isBlank ? 0 : Math.min(line.row, rows);
  const cells = new Map(
    RESULTS_COLUMNS.map(({ id }) => [resultsHeaderOf(id) as string, cellOf(line, id)])
  );
  await writeRows(context, { ...NOTHING, inserts: [{ table: RESULTS_TABLE, at, cells }] });
  return at;
}

async function writeRows(context: Excel.RequestContext, edits: Edits): Promise<void> {
  const build = newTaskId(Math.random);
  const settled = await settle(context);
  await orRestore(context, build, () => writeEdits(context, edits, settled, build, null));
}

async function taskAt(
  context: Excel.RequestContext,
  { id, row }: TaskPlace
): Promise<TaskAtHand | null> {
  const selected = await readTaskRow(context, row);
  const task = taskWithResults(selected);
  return task?.id === id ? task : null;
}

const NUMBER = /^(?:0|[1-9]\d{0,8})$/;

function cellOf(line: ResultLine, id: ResultsColumnId): CellContent {
  switch (id) {
    case "id":
      return line.taskId === "" ? null : line.taskId;
    case "number":
      return NUMBER.test(line.number) ? Number(line.number) : line.number || null;
    case "issuedOn":
      return line.issuedOn === null ? null : { day: line.issuedOn };
    default:
      return line[id] === "" ? null : line[id];
  }
}
