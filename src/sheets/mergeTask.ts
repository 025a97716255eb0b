import type { BaseRow } from "./baseRow";
import type { CellContent } from "./blueprint";
import type { Decisions, RowDifference, Side } from "./differences";
import { notInSource, removedFromTable } from "./mergeFindings";
import type { MergedRow } from "./mergeRow";
import type { SourceRow } from "./sourceRows";
import { contentKey } from "./taskCells";
import type { TrackedTask } from "./tracking";
import { TRACKING_COLUMNS } from "../tables/trackingColumns";

const BLANK_CELLS = Object.fromEntries(
  TRACKING_COLUMNS.filter(({ id }) => id !== "id").map(({ id }) => [id, null])
) as TrackedTask["cells"];

/** A task that only one side has: its row, null where the table does without it. */
export type MergedTask = Omit<MergedRow, "row"> & { readonly row: TrackedTask | null };

/** A row that the source says nothing of: a task that is gone from it, or one of the users' own. */
export function mergeOwnRow(
  row: TrackedTask,
  base: BaseRow | null,
  decisions: Decisions
): MergedTask {
  if (base === null) {
    return { row, base, differences: [], findings: [] };
  }
  const difference: RowDifference = {
    kind: "gone",
    key: keyOf("gone", row.id, [row.cells, row.carried]),
    number: contentKey(row.cells.number),
    text: contentKey(row.cells.text),
    rows: null,
    usual: "table",
    asks: true,
  };
  const differences = [difference];
  switch (decisions.get(difference.key)) {
    case "source":
      return { row: null, base: null, differences, findings: [] };
    case "table":
      // Without a memory of the source it is a row of the users' own.
      return { row, base: null, differences, findings: [] };
    case undefined:
      return { row, base, differences, findings: [notInSource(row)] };
  }
}

/** A task that the source brings and the table never had. */
export function mergeNewTask(source: SourceRow, id: string, decisions: Decisions): MergedTask {
  const difference = broughtBySource("new", "", source);
  const differences = [difference];
  const base: BaseRow = { id, cells: source.cells, carried: source.carried };
  return decisions.get(difference.key) === "table"
    ? { row: null, base: { ...base, leftOut: true }, differences, findings: [] }
    : { row: newRow(id, source), base, differences, findings: [] };
}

/** A task of the source whose row is no longer in the table; what is recorded under its id is there again with the row. */
export function mergeRemovedTask(
  source: SourceRow,
  base: BaseRow,
  decisions: Decisions
): MergedTask {
  const difference = broughtBySource(base.leftOut ? "leftOut" : "removed", base.id, source);
  const differences = [difference];
  const { id } = base;
  switch (decisions.get(difference.key)) {
    case "source": {
      const { cells, carried } = source;
      return { row: newRow(id, source), base: { id, cells, carried }, differences, findings: [] };
    }
    case "table":
      return { row: null, base: { ...base, leftOut: true }, differences, findings: [] };
    case undefined: {
      const findings = base.leftOut ? [] : [removedFromTable(source.task)];
      return { row: null, base, differences, findings };
    }
  }
}

const USUAL = { new: "source", removed: "table", leftOut: "table" } as const satisfies Partial<
  Record<RowDifference["kind"], Side>
>;

function broughtBySource(
  kind: keyof typeof USUAL,
  place: string,
  { task, cells, carried }: SourceRow
): RowDifference {
  const { number, text, rows } = task;
  const key = keyOf(kind, place, [cells, carried]);
  return { kind, key, number, text, rows, usual: USUAL[kind], asks: false };
}

function keyOf(
  kind: RowDifference["kind"],
  place: string,
  records: readonly Readonly<Record<string, CellContent>>[]
): string {
  const contents = records.flatMap((record) => Object.values(record).map(contentKey));
  return [kind, place, ...contents].join("\u0000");
}

function newRow(id: string, { cells, carried }: SourceRow): TrackedTask {
  return { id, cells: { ...BLANK_CELLS, ...cells }, carried };
}
