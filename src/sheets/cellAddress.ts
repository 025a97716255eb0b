/** "A" for column 1, "AA" for 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B7" for row 7 and column 2, both 1-based. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}
