import { columnLetters } from "../notation/columnLetters";

/** "B7" for row 7 and column 2, both 1-based. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "$B$7", which stays where a formula is copied to. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}
