import type { CellContent } from "./blueprint";
import { contentKey, sameContent } from "./taskCells";

/** A cell on which source and table disagree. */
export interface Clash {
  readonly column: string;
  readonly table: CellContent;
  readonly source: CellContent;
  /** `table` where both changed; `source` where nobody remembers what was written, so that the source's went in. */
  readonly kept: "table" | "source";
}

export interface MergedCells<Column extends string> {
  readonly table: Readonly<Record<Column, CellContent>>;
  /** What counts as last written from the source from now on. */
  readonly base: Readonly<Record<Column, CellContent>>;
  readonly clashes: readonly Clash[];
}

/**
 * Merges the cells of one row in three ways, column by column of the source. `base` is what was last written from the
 * source, null where that is not known: then the source's cells go in, but for blank ones.
 */
export function mergeCells<Column extends string>(
  table: Readonly<Partial<Record<Column, CellContent>>>,
  source: Readonly<Record<Column, CellContent>>,
  base: Readonly<Partial<Record<Column, CellContent>>> | null
): MergedCells<Column> {
  const columns = Object.keys(source) as Column[];
  const merged = columns.map((column) => {
    const before = base?.[column];
    return { column, ...mergeCell(column, table[column] ?? null, source[column], before) };
  });
  const record = (pick: (cell: (typeof merged)[number]) => CellContent) =>
    Object.fromEntries(merged.map((cell) => [cell.column, pick(cell)])) as Record<
      Column,
      CellContent
    >;
  return {
    table: record((cell) => cell.table),
    base: record((cell) => cell.base),
    clashes: merged.flatMap((cell) => cell.clash ?? []),
  };
}

interface MergedCell {
  readonly table: CellContent;
  readonly base: CellContent;
  readonly clash: Clash | null;
}

function mergeCell(
  column: string,
  table: CellContent,
  source: CellContent,
  base: CellContent | undefined
): MergedCell {
  if (sameContent(table, source)) {
    return { table, base: source, clash: null };
  }
  if (base === undefined) {
    const filled = contentKey(table) !== "";
    return contentKey(source) === ""
      ? { table, base: source, clash: null }
      : {
          table: source,
          base: source,
          clash: filled ? { column, table, source, kept: "source" } : null,
        };
  }
  if (sameContent(table, base)) {
    return { table: source, base: source, clash: null };
  }
  return sameContent(source, base)
    ? { table, base, clash: null }
    : { table, base, clash: { column, table, source, kept: "table" } };
}
