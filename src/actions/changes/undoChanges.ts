import { directoryEdits } from "../../excel/directoryEdits";
import { readChangeLog } from "../../excel/readChangeLog";
import { readAgencies, readResults } from "../../excel/readOwnSheets";
import { readSlips } from "../../excel/readSlips";
import { rowRemoval, type RowRemoval, type RowTable } from "../../excel/rows/rowEdits";
import { inExcel } from "../../excel/run";
import { slipEdits } from "../../excel/slipEdits";
import { taskChanges } from "../../excel/taskChanges";
import { resolveDirectory } from "../../plan/changes/directoryAfter";
import type { NewResult } from "../../plan/changes/yearChanges";
import type { RegisteredSlip } from "../../plan/slips/registeredSlip";
import { resultKey } from "../../plan/slips/resultKey";
import { contentKey } from "../../sheets/taskCells";
import { resolveEdits, type KeptEdit } from "../../sheets/taskEdits";
import { TRACKING_COLUMNS } from "../../sheets/trackingColumns";
import { amongOthers } from "../amongOthers";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";
import type { ReasonedUndo } from "./applyChanges";
import type { ChangesUndo } from "./changesUndo";
import { writeChanges } from "./writeChanges";

export type UndoOutcome = UndoneChanges | NotBuilt;

export interface UndoneChanges {
  readonly ok: true;
  /** Cells of `PhuLuc` that stay, because somebody wrote into them since. */
  readonly kept: readonly KeptEdit[];
  /** The ids of tasks that stay, because somebody has worked in their rows since. */
  readonly keptTasks: readonly string[];
}

/**
 * Takes back changes that were applied, in one journaled step: cells, rows that came, the register, the directory and the lines of
 * the log. What somebody did to them since stays and is told. Sheets that came stay, empty.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function undoChanges(undo: ReasonedUndo): Promise<UndoOutcome> {
  return inExcel((context) => amongOthers(() => takeBack(context, undo)));
}

async function takeBack(context: Excel.RequestContext, undo: ReasonedUndo): Promise<UndoOutcome> {
  const own = await readOwnWorkbook(context, undefined, ["changeLog"]);
  if (own === null) {
    return NOT_BUILT;
  }
  const { existing, tracked, memory } = own;
  const { made, kept } = resolveEdits(undo.edits, tracked);
  const tasks = addedTasks(own, undo);
  const register = registerBack(own, undo);
  const { made: listed } = resolveDirectory(readAgencies(existing), undo.agencies);
  const directory = await directoryEdits(context, existing, listed);
  await writeChanges(context, own, {
    edits: {
      ...directory,
      changes: [...taskChanges(made, existing), ...register.changes, ...directory.changes],
      removals: [
        ...removalsOf(own, "PhuLuc", tasks.going),
        ...removalsOf(own, "KetQua", addedResults(own, undo)),
        ...removalsOf(own, "PhieuGui", register.going),
        ...removalsOf(own, "NhatKy", addedLines(own, undo)),
      ],
    },
    sheets: [],
    slips: (memory.slips ?? []).filter(({ code }) => !undo.sent.includes(code)),
    reason: undo.reason,
  });
  return { ok: true, kept, keptTasks: tasks.staying };
}

/** The rows of tasks that came and hold what was written, and the ids of those in which somebody has worked since. */
function addedTasks(
  { tracked }: OwnWorkbook,
  { tasks }: ChangesUndo
): { readonly going: readonly number[]; readonly staying: readonly string[] } {
  const going: number[] = [];
  const staying: string[] = [];
  for (const { taskId, cells } of tasks) {
    const task = tracked.find(({ id }) => id === taskId);
    const isAsWritten = TRACKING_COLUMNS.every(
      ({ id, header }) =>
        id === "id" || contentKey(task?.cells[id] ?? null) === contentKey(cells.get(header) ?? null)
    );
    if (task?.row !== undefined && isAsWritten) {
      going.push(task.row);
    } else if (task) {
      staying.push(taskId);
    }
  }
  return { going, staying };
}

/** Of lines that say the same the last one came. */
function addedResults(own: OwnWorkbook, { results }: ChangesUndo): readonly number[] {
  const keyOf = (result: NewResult): string => `${result.taskId} ${resultKey(result)}`;
  const rows = new Map(readResults(own.existing).map((line) => [keyOf(line), line.row]));
  return results.flatMap((result) => rows.get(keyOf(result)) ?? []);
}

function addedLines({ existing }: OwnWorkbook, { lines }: ChangesUndo): readonly number[] {
  const added = new Set(lines);
  return readChangeLog(existing).flatMap(({ order, row }) => (added.has(order) ? [row] : []));
}

/** A slip's row goes where it came; where it said something else before it says so again, apart from what was typed since. */
function registerBack({ existing }: OwnWorkbook, { slips }: ChangesUndo) {
  const present = readSlips(existing);
  const back = slips.flatMap(({ before, after }) => {
    const slip = present.find(({ code }) => code === after.code);
    return slip ? [{ slip, before, after }] : [];
  });
  const came = back.filter(({ before, slip, after }) => before === null && isSame(slip, after));
  const changed = new Map(
    back.flatMap(({ slip, before, after }) => (before ? [[slip, merged(slip, before, after)]] : []))
  );
  const wanted = present.map((slip) => changed.get(slip) ?? slip);
  return {
    ...slipEdits(existing, present, wanted),
    going: came.flatMap(({ slip: { row } }) => row ?? []),
  };
}

type SlipValue = Exclude<keyof RegisteredSlip, "row">;

function merged(
  slip: RegisteredSlip,
  before: RegisteredSlip,
  after: RegisteredSlip
): RegisteredSlip {
  const fields = Object.keys(before) as (keyof RegisteredSlip)[];
  const back = fields.filter(
    (field) => field !== "row" && isEqual(slip, after, field) && !isEqual(before, after, field)
  );
  return back.length === 0
    ? slip
    : { ...slip, ...Object.fromEntries(back.map((field) => [field, before[field]])) };
}

function isSame(one: RegisteredSlip, other: RegisteredSlip): boolean {
  return (Object.keys(one) as (keyof RegisteredSlip)[]).every(
    (field) => field === "row" || isEqual(one, other, field)
  );
}

function isEqual(one: RegisteredSlip, other: RegisteredSlip, field: SlipValue): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}

function removalsOf(
  { existing }: OwnWorkbook,
  table: RowTable,
  rows: readonly number[]
): readonly RowRemoval[] {
  const present = existing.tables.get(table.toLowerCase());
  return present
    ? rows.map((row) => rowRemoval(table, row, present.headers, present.rows[row]!))
    : [];
}
