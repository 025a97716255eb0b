import { directoryEdits } from "../../excel/directoryEdits";
import { readChangeLog } from "../../excel/readChangeLog";
import { readAgencies, readResults } from "../../excel/readOwnSheets";
import { readSlips } from "../../excel/readSlips";
import { resultEntries, taskEntries } from "../../excel/cellEntries";
import { rowRemoval, type RowRemoval, type RowTable } from "../../excel/rows/rowEdits";
import { inExcel } from "../../excel/run";
import { slipEdits } from "../../excel/slipEdits";
import { directoryBack, type DirectoryBack } from "../../plan/changes/directoryBack";
import type { RegisteredSlip } from "../../plan/slips/registeredSlip";
import { issuedBack } from "../../sheets/issuedWords";
import { resolveEdits, type KeptEdit, type PlacedEdit } from "../../sheets/taskEdits";
import { amongOthers } from "../amongOthers";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";
import type { ReasonedUndo } from "./applyChanges";
import { namedIn } from "./namedIn";
import { registerBack, type RegisterBack } from "./registerBack";
import { resolveResultEdits } from "./resultLines";
import { linesBack, resultsBack, tasksBack } from "./rowsBack";
import { writeChanges } from "./writeChanges";

export type UndoOutcome = UndoneChanges | NotBuilt;

export interface UndoneChanges {
  readonly ok: true;
  /** Cells of `PhuLuc` that stay, because somebody wrote into them since. */
  readonly kept: readonly KeptEdit[];
  /** The ids of tasks that stay, because somebody has worked in their rows since. */
  readonly keptTasks: readonly string[];
  /** So many lines of `KetQua` and `NhatKy` stay for the same reason. */
  readonly keptLines: number;
  /** Agencies that stay in `DonVi` because tasks name them, or keep what somebody wrote of them since. */
  readonly keptAgencies: readonly string[];
  /** The codes of slips that stay sent, because they came back, were reminded of or noted on since. */
  readonly keptSlips: readonly string[];
}

/** How many cells, tasks and lines stay. */
export function countKept({ kept, keptTasks, keptLines }: UndoneChanges): number {
  return kept.length + keptTasks.length + keptLines;
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
  const tasks = tasksBack(tracked, undo.tasks);
  const results = resultsBack(readResults(existing), undo.results);
  const completed = resolveResultEdits(existing, undo.resultEdits);
  const lines = linesBack(readChangeLog(existing), undo.lines);
  const present = readSlips(existing);
  const register = registerBack(present, undo.slips);
  const slips = slipEdits(existing, present, register.wanted);
  const staying = slipsStaying(undo, present, register);
  const agencies = agenciesBack(own, undo, made, tasks.going);
  const directory = await directoryEdits(context, existing, agencies.changes);
  await writeChanges(context, own, {
    edits: {
      ...directory,
      changes: [
        ...taskEntries(made, existing),
        ...resultEntries(completed.cells, existing),
        ...slips.changes,
        ...directory.changes,
      ],
      removals: [
        ...removalsOf(own, "PhuLuc", tasks.going),
        ...removalsOf(own, "KetQua", results.going),
        ...removalsOf(
          own,
          "PhieuGui",
          register.going.flatMap(({ row }) => row ?? [])
        ),
        ...removalsOf(own, "NhatKy", lines.going),
      ],
    },
    sheets: [],
    slips: (memory.slips ?? []).filter(
      ({ code }) => !undo.sent.includes(code) || staying.includes(code)
    ),
    issuedWords: issuedBack(memory.issuedWords ?? [], undo.issuedWords, made),
    reason: undo.reason,
  });
  return {
    ok: true,
    kept,
    keptTasks: tasks.staying,
    keptLines: results.staying.length + completed.kept.length + lines.staying.length,
    keptAgencies: agencies.kept,
    keptSlips: staying,
  };
}

/** The codes of slips that went out and stay registered: an answer to one is still held against what it said. */
function slipsStaying(
  { sent }: ReasonedUndo,
  present: readonly RegisteredSlip[],
  { going }: RegisterBack
): readonly string[] {
  return present
    .filter((slip) => sent.includes(slip.code) && !going.includes(slip))
    .map(({ code }) => code);
}

function agenciesBack(
  { existing, tracked }: OwnWorkbook,
  undo: ReasonedUndo,
  made: readonly PlacedEdit[],
  going: readonly number[]
): DirectoryBack {
  const staying = tracked.filter(({ row }) => row === undefined || !going.includes(row));
  return directoryBack(readAgencies(existing), undo.agencies, (directory) =>
    namedIn(staying, made, directory)
  );
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
