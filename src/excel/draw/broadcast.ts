/**
 * One value, formula or number format for every cell of a range. Excel takes a single value there and shifts relative
 * references as when filling; the declared types only know arrays, which would repeat a long formula in every row.
 */
export function broadcast(value: string): string[][] {
  return value as unknown as string[][];
}
