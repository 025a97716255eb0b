import type { SheetArea } from "../../sheets/blueprint";

/** A cell of a sheet, 1-based. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/** Values of calculated cells are short: so many of them stay far below what one request takes. */
const MOST_CELLS = 5_000;

/** Gathers cells into rectangles that hold nothing else. */
export function rectanglesOf(cells: Iterable<SheetCell>): readonly SheetArea[] {
  const done: SheetArea[] = [];
  let open = new Map<string, SheetArea>();
  for (const line of linesOf(cells)) {
    const next = new Map<string, SheetArea>();
    for (const segment of segmentsOf(line)) {
      const key = `${segment.column},${segment.columns}`;
      const above = open.get(key);
      const goesOn =
        above !== undefined &&
        above.row + above.rows === segment.row &&
        (above.rows + 1) * above.columns <= MOST_CELLS;
      next.set(key, goesOn ? { ...above, rows: above.rows + 1 } : segment);
      if (above && goesOn) {
        open.delete(key);
      }
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** Row by row, from the top, each from the left; every cell once. */
function linesOf(cells: Iterable<SheetCell>): readonly (readonly SheetCell[])[] {
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const cell of cells) {
    rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, SheetCell>()).set(cell.column, cell));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, line]) => [...line.values()].sort((one, other) => one.column - other.column));
}

/** Neighbouring cells of a row, as areas one row high. */
function segmentsOf(line: readonly SheetCell[]): readonly SheetArea[] {
  const segments: SheetArea[] = [];
  for (const { row, column } of line) {
    const last = segments.at(-1);
    if (last && last.column + last.columns === column) {
      segments[segments.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      segments.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return segments;
}

/** The cells of a rectangle, row by row. */
export function cellsIn({ row, column, rows, columns }: SheetArea): readonly SheetCell[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
