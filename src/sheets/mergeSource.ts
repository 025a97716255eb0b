import type { Finding } from "../plan/finding";
import type { Plan, Task } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import type { CellContent } from "./blueprint";
import { carriedHeaders } from "./carriedHeaders";
import { matchTasks } from "./matchTasks";
import { mergeCells } from "./mergeCells";
import { clashFinding, notInSource, removedFromTable } from "./mergeFindings";
import { contentKey, taskCells, textCell, type SourceCells } from "./taskCells";
import { freeId, identifiedTasks } from "./taskIds";
import type { TrackedTask } from "./tracking";
import { TRACKING_COLUMNS } from "./trackingColumns";

const BLANK_CELLS = Object.fromEntries(
  TRACKING_COLUMNS.filter(({ id }) => id !== "id").map(({ id }) => [id, null])
) as TrackedTask["cells"];

/** What was last written from the source into a row of `PhuLuc`. */
export interface BaseRow {
  readonly id: string;
  readonly cells: SourceCells;
  readonly carried: Readonly<Record<string, CellContent>>;
}

export interface MergeInput {
  readonly plan: Plan;
  readonly planState: PlanSettings["planState"];
  /** The rows of `PhuLuc`, top to bottom; none before the first build. */
  readonly table: readonly TrackedTask[];
  readonly base: readonly BaseRow[];
  readonly newId: () => string;
}

export interface Merged {
  /** Rows that were there in their order, new ones at the end of their area. */
  readonly rows: readonly TrackedTask[];
  /** What to remember for the next merge. */
  readonly base: readonly BaseRow[];
  /** Headers of the carried columns, those of the table first. */
  readonly carriedColumns: readonly string[];
  readonly conflicts: readonly Finding[];
}

/** A task of the source in the columns of `PhuLuc`. */
interface SourceRow {
  readonly task: Task;
  readonly cells: SourceCells;
  readonly carried: Readonly<Record<string, CellContent>>;
}

/**
 * Brings the source list into the table, cell by cell in three ways: what the source changed since the last merge
 * arrives, what somebody changed in the table stays, and where both changed the table's stays with a finding. Tracking
 * columns are never touched, and no row goes: what the source no longer has stays with a finding. A task that somebody
 * deleted from the table does not come back, with a finding. Merging the same source again changes nothing.
 */
export function mergeSource({ plan, planState, table, base, newId }: MergeInput): Merged {
  const { rows, findings } = identifiedTasks(table, base);
  const written = new Map(base.map((row) => [row.id, row]));
  const present = new Set(rows.map((row) => row.id));
  // A table without rows is a first build, or was deleted whole to begin again: then nothing counts as removed.
  const gone = rows.length === 0 ? [] : base.filter((row) => !present.has(row.id));
  const pairs = pairUp(sourceRows(plan, planState), rows, { written, gone });
  const merged = rows.map((row, index) =>
    mergeRow(row, pairs.kept.get(index) ?? null, written.get(row.id) ?? null)
  );
  const taken = new Set([...rows, ...base].map((row) => row.id));
  const added = pairs.fresh.map((source) => newRow(freeId(taken, newId), source));
  const results = withAdded(merged, added);
  return {
    rows: results.map(({ row }) => row),
    base: [...results.flatMap((result) => result.base ?? []), ...gone],
    carriedColumns: columnsCarried(rows, plan),
    conflicts: [
      ...findings,
      ...merged.flatMap((result) => result.findings),
      ...pairs.removed.map(({ task }) => removedFromTable(task)),
    ],
  };
}

function sourceRows(plan: Plan, planState: MergeInput["planState"]): readonly SourceRow[] {
  const areaNames = new Map(plan.areas.map((area) => [area.id, area.name]));
  const headers = carriedHeaders(plan.carriedColumns);
  return plan.tasks.map((task) => ({
    task,
    cells: taskCells(task, areaNames.get(task.areaId) ?? "", planState),
    carried: Object.fromEntries(headers.map((h, i) => [h, textCell(task.carried[i] ?? "")])),
  }));
}

interface Pairs {
  /** By index of the table's row. */
  readonly kept: ReadonlyMap<number, SourceRow>;
  /** Once written, and deleted from the table since. */
  readonly removed: readonly SourceRow[];
  readonly fresh: readonly SourceRow[];
}

interface Remembered {
  readonly written: ReadonlyMap<string, BaseRow>;
  /** What was written into rows that are no longer there. */
  readonly gone: readonly BaseRow[];
}

function pairUp(
  sources: readonly SourceRow[],
  rows: readonly TrackedTask[],
  { written, gone }: Remembered
): Pairs {
  const found = matchTasks(
    sources.map(({ cells }) => cells),
    rows.map((row) => ({ written: written.get(row.id)?.cells ?? null, current: row.cells }))
  );
  const kept = sources.flatMap((source, i) =>
    found[i] == null ? [] : [[found[i], source] as const]
  );
  const left = sources.filter((_, i) => found[i] === null);
  const foundGone = matchTasks(
    left.map(({ cells }) => cells),
    gone.map(({ cells }) => ({ written: cells, current: cells }))
  );
  return {
    kept: new Map(kept),
    removed: left.filter((_, i) => foundGone[i] !== null),
    fresh: left.filter((_, i) => foundGone[i] === null),
  };
}

interface MergedRow {
  readonly row: TrackedTask;
  readonly base: BaseRow | null;
  readonly findings: readonly Finding[];
}

function mergeRow(row: TrackedTask, source: SourceRow | null, base: BaseRow | null): MergedRow {
  if (!source) {
    return { row, base, findings: base ? [notInSource(row)] : [] };
  }
  const cells = mergeCells(row.cells, source.cells, base?.cells ?? null);
  const carried = mergeCells(row.carried, source.carried, base?.carried ?? null);
  return {
    row: {
      ...row,
      cells: { ...row.cells, ...cells.table },
      carried: { ...row.carried, ...carried.table },
    },
    base: { id: row.id, cells: cells.base, carried: carried.base },
    findings: [...cells.clashes, ...carried.clashes].map((clash) =>
      clashFinding(clash, source.task)
    ),
  };
}

function newRow(id: string, { cells, carried }: SourceRow): MergedRow {
  return {
    row: { id, cells: { ...BLANK_CELLS, ...cells }, carried },
    base: { id, cells, carried },
    findings: [],
  };
}

/** The rows with each new one behind the last of its area; areas that the table does not know yet come last. */
function withAdded(
  merged: readonly MergedRow[],
  added: readonly MergedRow[]
): readonly MergedRow[] {
  const byArea = new Map<string, MergedRow[]>();
  for (const result of added) {
    const key = areaKey(result);
    const list = byArea.get(key) ?? [];
    list.push(result);
    byArea.set(key, list);
  }
  const ends = new Map(merged.map((result, index) => [areaKey(result), index]));
  const inside = merged.flatMap((result, index) => {
    const key = areaKey(result);
    return ends.get(key) === index ? [result, ...(byArea.get(key) ?? [])] : [result];
  });
  return [...inside, ...added.filter((result) => !ends.has(areaKey(result)))];
}

function areaKey({ row }: MergedRow): string {
  return contentKey(row.cells.area).toLowerCase();
}

function columnsCarried(rows: readonly TrackedTask[], plan: Plan): readonly string[] {
  const ofTable = rows.flatMap((row) => Object.keys(row.carried));
  return [...new Set([...ofTable, ...carriedHeaders(plan.carriedColumns)])];
}
