import type { BaseRow } from "./baseRow";
import { matchTasks } from "./matchTasks";
import type { SourceRow } from "./sourceRows";
import type { SourceCells } from "./taskCells";
import type { TrackedTask } from "./tracking";
import { SOURCE_COLUMNS } from "../tables/trackingColumns";

/** Which task of the source is which row of the table. */
export interface Pairs {
  /** By index of the table's row. */
  readonly kept: ReadonlyMap<number, SourceRow>;
  /** Once written, and no longer in the table. */
  readonly removed: readonly { readonly source: SourceRow; readonly base: BaseRow }[];
  readonly fresh: readonly SourceRow[];
}

/** What is remembered of rows that are in the table and of rows that are not. */
export interface Remembered {
  readonly written: ReadonlyMap<string, BaseRow>;
  readonly gone: readonly BaseRow[];
}

/** Finds for every task of the source its row, else the row that it once had. */
export function pairTasks(
  sources: readonly SourceRow[],
  rows: readonly TrackedTask[],
  { written, gone }: Remembered
): Pairs {
  const found = matchTasks(
    sources.map(({ cells }) => cells),
    rows.map((row) => ({ written: writtenCells(row, written.get(row.id)), current: row.cells }))
  );
  const kept = sources.flatMap((source, i) =>
    found[i] == null ? [] : [[found[i], source] as const]
  );
  const left = sources.filter((_, i) => found[i] === null);
  const foundGone = matchTasks(
    left.map(({ cells }) => cells),
    gone.map(({ cells }) => ({ written: filled(cells, null), current: filled(cells, null) }))
  );
  return {
    kept: new Map(kept),
    removed: left.flatMap((source, i) => {
      const at = foundGone[i];
      return at == null ? [] : [{ source, base: gone[at]! }];
    }),
    fresh: left.filter((_, i) => foundGone[i] === null),
  };
}

/** What was last written into a row; of a cell of which nobody remembers that, what stands there. */
function writtenCells({ cells }: TrackedTask, written: BaseRow | undefined): SourceCells | null {
  return written === undefined ? null : filled(written.cells, cells);
}

function filled(cells: BaseRow["cells"], others: SourceCells | null): SourceCells {
  const all = SOURCE_COLUMNS.map((column) => {
    const cell = cells[column];
    return [column, cell === undefined ? (others?.[column] ?? null) : cell] as const;
  });
  return Object.fromEntries(all) as SourceCells;
}
