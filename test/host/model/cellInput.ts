/** What an add-in may write into one cell; null leaves the cell alone. */
export type CellInput = string | number | boolean | null;

/** One value for all cells, or the rows as they come. */
export function asGrid(
  values: CellInput | readonly (readonly CellInput[])[],
  rows: number,
  columns: number
): CellInput[][] {
  return values !== null && typeof values === "object"
    ? values.map((row) => [...row])
    : Array.from({ length: rows }, () => Array.from({ length: columns }, () => values));
}
