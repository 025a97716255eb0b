import type { Finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import type { BaseRow } from "./baseRow";
import { carriedHeaders } from "./carriedHeaders";
import { NO_DECISIONS, type Decisions, type Difference } from "./differences";
import { mergeRow } from "./mergeRow";
import { mergeNewTask, mergeOwnRow, mergeRemovedTask, type MergedTask } from "./mergeTask";
import { pairTasks } from "./pairTasks";
import { sourceRows } from "./sourceRows";
import { contentKey } from "./taskCells";
import { freeId, identifiedTasks } from "./taskIds";
import type { TrackedTask } from "./tracking";

export interface MergeInput {
  readonly plan: Plan;
  readonly planState: PlanSettings["planState"];
  /** The rows of `PhuLuc`, top to bottom; none before the first build. */
  readonly table: readonly TrackedTask[];
  readonly base: readonly BaseRow[];
  /** Without them everything goes as usual. */
  readonly decisions?: Decisions;
  readonly newId: () => string;
}

export interface Merged {
  /** Rows that were there in their order, new ones at the end of their area. */
  readonly rows: readonly TrackedTask[];
  /** Body rows of `PhuLuc` that are to go, by decision alone. */
  readonly removed: readonly number[];
  /** What to remember for the next merge. */
  readonly base: readonly BaseRow[];
  /** Headers of the carried columns, those of the table first. */
  readonly carriedColumns: readonly string[];
  /** Where source and table differ, whatever was decided: by row of the table, then by task of the source. */
  readonly differences: readonly Difference[];
  /** What nobody decided yet and a person should look at. */
  readonly conflicts: readonly Finding[];
}

/**
 * Brings the source list into the table, cell by cell in three ways: what the source changed since the last merge
 * arrives, what somebody changed in the table stays, and where both changed the table's stays with a finding. Tracking
 * columns are never touched, and no row goes: what the source no longer has stays with a finding. A task that somebody
 * deleted from the table does not come back, with a finding. In an issued plan the document's columns stay, too. Every
 * difference may be decided otherwise; what was decided is not asked again. Merging the same source again changes nothing.
 */
export function mergeSource(input: MergeInput): Merged {
  const { plan, planState, table, base, newId, decisions = NO_DECISIONS } = input;
  const { rows, findings } = identifiedTasks(table, base);
  const written = new Map(base.map((row) => [row.id, row]));
  const present = new Set(rows.map((row) => row.id));
  // A table without rows is a first build, or was deleted whole to begin again: then nothing counts as removed.
  const gone = rows.length === 0 ? [] : base.filter((row) => !present.has(row.id));
  const pairs = pairTasks(sourceRows(plan, planState), rows, { written, gone });
  const merged = rows.map((row, index): MergedTask => {
    const source = pairs.kept.get(index);
    const before = written.get(row.id) ?? null;
    return source
      ? mergeRow(row, source, before, { planState, decisions })
      : mergeOwnRow(row, before, decisions);
  });
  const removed = pairs.removed.map((pair) => mergeRemovedTask(pair.source, pair.base, decisions));
  const taken = new Set([...rows, ...base].map((row) => row.id));
  const fresh = pairs.fresh.map((source) => mergeNewTask(source, freeId(taken, newId), decisions));
  const all = [...merged, ...removed, ...fresh];
  const staying = withAdded(merged, [...removed, ...fresh].filter(hasRow));
  return {
    rows: staying.map(({ row }) => row),
    removed: rows.flatMap(({ row }, index) => (merged[index]!.row === null ? (row ?? []) : [])),
    base: rememberedRows(staying, all, gone),
    carriedColumns: columnsCarried(rows, plan),
    differences: all.flatMap(({ differences }) => differences),
    conflicts: [...findings, ...all.flatMap((task) => task.findings)],
  };
}

type StayingTask = MergedTask & { readonly row: TrackedTask };

function hasRow(task: MergedTask): task is StayingTask {
  return task.row !== null;
}

/** The tasks that stay, with each new one behind the last of its area; areas that the table does not know yet come last. */
function withAdded(
  merged: readonly MergedTask[],
  added: readonly StayingTask[]
): readonly StayingTask[] {
  const byArea = new Map<string, StayingTask[]>();
  for (const task of added) {
    const key = areaKey(task);
    const list = byArea.get(key) ?? [];
    list.push(task);
    byArea.set(key, list);
  }
  const staying = merged.filter(hasRow);
  const ends = new Map(staying.map((task, index) => [areaKey(task), index]));
  const inside = staying.flatMap((task, index) => {
    const key = areaKey(task);
    return ends.get(key) === index ? [task, ...(byArea.get(key) ?? [])] : [task];
  });
  return [...inside, ...added.filter((task) => !ends.has(areaKey(task)))];
}

function areaKey({ row }: StayingTask): string {
  return contentKey(row.cells.area).toLowerCase();
}

/** In the table's order, then what is known of tasks without a row. */
function rememberedRows(
  staying: readonly StayingTask[],
  all: readonly MergedTask[],
  gone: readonly BaseRow[]
): readonly BaseRow[] {
  const rowless = all.flatMap(({ row, base }) => (row === null ? (base ?? []) : []));
  const known = new Map(rowless.map((row) => [row.id, row]));
  const back = new Set(staying.map(({ row }) => row.id));
  return [
    ...staying.flatMap(({ base }) => base ?? []),
    ...gone.filter(({ id }) => !back.has(id)).map((row) => known.get(row.id) ?? row),
    ...rowless.filter(({ id }) => !gone.some((row) => row.id === id)),
  ];
}

function columnsCarried(rows: readonly TrackedTask[], plan: Plan): readonly string[] {
  const ofTable = rows.flatMap((row) => Object.keys(row.carried));
  return [...new Set([...ofTable, ...carriedHeaders(plan.carriedColumns)])];
}
