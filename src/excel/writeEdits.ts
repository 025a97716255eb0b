import { TRACKING_TABLE } from "../tables/trackingColumns";
import { checkAsRead, refuseChanged, withMarks } from "./asRead";
import {
  drawChanges,
  gatherChanges,
  undoOfChanges,
  type CellChange,
  type ChangedArea,
} from "./changes";
import { giveBack } from "./glance";
import { growTable, prepareGrowth, undoOfGrowth } from "./growTable";
import { openJournal } from "./journal";
import { drawHeights, planHeights } from "./listHeights";
import { clearLeftovers, writeDirectory } from "./memory";
import { NOTHING_STORED } from "./storedText";
import { RequestBudget } from "./payload";
import type { SettledWorkbook } from "./recover";
import { refuseFiltered, refuseProtected, resizedTables } from "./refusals";
import { insertRows, undoOfInsertion } from "./rows/insertRows";
import { planRows } from "./rows/planRows";
import { confirmRemovals, removalOf, removeRows } from "./rows/removeRows";
import { ID_HEADER, type RowInsert, type RowRemoval } from "./rows/rowEdits";
import { rowsTouched } from "./snapshots/rowsTouched";
import { takeSnapshot, writeSnapshot, type Keeping } from "./snapshots/snapshotStore";
import { clearGivenUp, drawShrinkage, type ShrinkageStep } from "./tableShrinkage";
import type { TableUpdate } from "./updateTable";

/** Changes of single cells and rows on the add-in's own sheets, apart from a build. */
export interface Edits {
  readonly changes: readonly CellChange[];
  readonly growing: readonly TableUpdate[];
  readonly shrinking: readonly ShrinkageStep[];
  /** Rows that come into tables of rows; into none that is in `growing`. */
  readonly inserts?: readonly RowInsert[];
  /** Rows that go away from there, none of which is in `changes`. */
  readonly removals?: readonly RowRemoval[];
}

export const NO_EDITS: Edits = { changes: [], growing: [], shrinking: [] };

/** Whether there is nothing to write. */
export function isNothing({ changes, growing, shrinking, ...rows }: Edits): boolean {
  const { inserts = [], removals = [] } = rows;
  return (
    changes.length + growing.length + shrinking.length + inserts.length + removals.length === 0
  );
}

/**
 * Writes edits, the way back first (docs/architecture.md#writing); what the add-in remembers stays. All places are those
 * before the work: cells change first, then rows come in, and in the last request rows go away.
 * @param build tells this work from others when its last answer is lost
 * @param keeping what the snapshot says that is taken where more than one row of `PhuLuc` or `KetQua` changes, and before
 * every restoring, and what the work goes by: where that is no longer so, nothing is written; null for work on a single row,
 * which has its own look at it
 * @throws ExcelProblem `protected` or `filtered` and those of `planRows` before anything is written; in the middle Office
 * errors, and `changed` where somebody works in the cells and rows meanwhile, for the caller to settle and to begin anew
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: Edits,
  settled: SettledWorkbook,
  build: string,
  keeping: Keeping | null
): Promise<void> {
  const { state } = settled;
  refuseProtected(edits, state);
  refuseFiltered(edits, state);
  const filtered = [...state.tables.values()].filter((table) => table.filtered);
  const rowByRow = new Set([
    ...state.sheets.filter((sheet) => sheet.hidesRows).map(({ name }) => name),
    ...filtered.map(({ sheet }) => sheet),
  ]);
  const changed = asSeen(await gatherChanges(context, edits.changes, rowByRow), keeping);
  const { inserts = [], removals = [] } = edits;
  const rows = await planRows(context, { inserts, removals }, state);
  const updates = [...edits.growing, ...rows.flatMap(({ growth }) => growth ?? [])];
  const growing = await prepareGrowth(context, updates, state);
  const heights = keeping ? await planHeights(context, edits, keeping.existing) : [];
  const going = rows.flatMap(removalOf);
  const isKept = keeping?.reason === "restore" || rowsTouched(edits, state) > 1;
  const taken = keeping && isKept ? await takeSnapshot(context, state, keeping) : null;
  const budget = new RequestBudget(context);
  const undo = [
    ...growing.map(undoOfGrowth),
    ...undoOfChanges(changed),
    ...edits.shrinking,
    ...rows.flatMap(undoOfInsertion),
    ...going,
  ];
  const journal = await openJournal(context, budget, settled, undo);
  const { sheet, directory } = journal;
  const snapshots = await writeSnapshot(context, budget, journal, taken, build);
  if (keeping) {
    const { existing } = keeping;
    const resized = resizedTables(edits);
    const reliance = { state, existing, keys: KEYS, changed, growing: updates, resized };
    await checkAsRead(context, reliance);
  }

  const glances = [...(await drawChanges(context, changed, budget))];
  for (const table of growing) {
    glances.push(...(await growTable(context, table, budget)));
  }
  for (const work of rows) {
    await insertRows(context, work, budget);
  }
  await budget.send();
  await giveBack(context, glances);
  const confirmed = await confirmRemovals(context, going, state);

  const done = { ...directory, build, snapshots, journal: NOTHING_STORED };
  if (going.length > 0) {
    writeDirectory(context, sheet, { ...done, journal: directory.journal, finishing: true });
    removeRows(confirmed);
  }
  edits.shrinking.forEach((step) => drawShrinkage(context, step));
  drawHeights(context, heights);
  writeDirectory(context, sheet, done);
  clearLeftovers(context, sheet, done);
  edits.shrinking.forEach((step) => clearGivenUp(context, step));
  await context.sync();
}

const KEYS = new Map([[TRACKING_TABLE, ID_HEADER]]);

/** The areas that are to change, as the work goes by them. @throws ExcelProblem `changed` */
function asSeen(changed: readonly ChangedArea[], keeping: Keeping | null): readonly ChangedArea[] {
  if (!keeping) {
    return changed;
  }
  const { existing } = keeping;
  refuseChanged({ existing, changed });
  return withMarks({ existing, changed, keys: KEYS });
}
