import type { BaseRow } from "./baseRow";
import { matchTasks } from "./matchTasks";
import type { SourceRow } from "./sourceRows";
import type { TrackedTask } from "./tracking";

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
    removed: left.flatMap((source, i) => {
      const at = foundGone[i];
      return at == null ? [] : [{ source, base: gone[at]! }];
    }),
    fresh: left.filter((_, i) => foundGone[i] === null),
  };
}
