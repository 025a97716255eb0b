/*
 * The rows of a table that meet a condition, one after the other, by formulas that need no array entry and no function newer
 * than Excel 2010. SUMPRODUCT makes Excel and LibreOffice go through whole columns; MATCH and COUNT pass over cells with
 * errors, so that a broken cell costs no more than its own row.
 */

/** What stands for a column of the table in a condition: all of it, or a part. */
export type Part = (header: string) => string;

/**
 * A product of comparisons over columns, 1 for rows that are wanted and 0 or an error for the others:
 * `(KetQua[STT]=7)*(KetQua[Kỳ]="Năm")`.
 */
export type Condition = (part: Part) => string;

/** Farther down than any sheet has rows. */
const NOWHERE = 10_000_000;

/**
 * Letters for which Excel wants a column's name in brackets of its own. Source: Microsoft Support, "Using structured references".
 */
const SPECIAL = /[\t\n\r,:.[\]#'"{}$^&*+=\-<>/]/;

/** A column of a table: `PhuLuc[STT]`, `KetQua[[Đường dẫn/ghi chú]]`. */
export function columnOf(table: string, header: string): string {
  return SPECIAL.test(header) ? `${table}[[${header}]]` : `${table}[${header}]`;
}

/** A cell of a column. @param at address of the cell that says which, 1 for the first */
export function valueAt(table: string, header: string, at: string): string {
  return `INDEX(${columnOf(table, header)},${at})`;
}

/** How many rows meet one of the conditions, of which no row meets two. An expression without "=". */
export function matchCount(table: string, conditions: readonly Condition[]): string {
  const whole: Part = (header) => columnOf(table, header);
  return conditions.map((condition) => `SUMPRODUCT(COUNT(1/(${condition(whole)})))`).join("+");
}

/**
 * The place, 1 for the first row of the table, of the next row that meets one of the conditions; an error or a place below
 * the table where there is none. An expression without "=".
 * @param after address of the cell with the place of the row before, 0 to begin
 */
export function nextMatch(table: string, conditions: readonly Condition[], after: string): string {
  const rest: Part = (header) => {
    const column = columnOf(table, header);
    return `INDEX(${column},${after}+1):INDEX(${column},ROWS(${column}))`;
  };
  // {1} leaves an array where only one row is left: MATCH does not look through a single value.
  const steps = conditions.map((condition) => `SUMPRODUCT(MATCH(1,${condition(rest)}*{1},0))`);
  const nearest =
    steps.length === 1
      ? steps[0]!
      : `MIN(${steps.map((step) => `IFERROR(${step},${NOWHERE})`).join(",")})`;
  return `${after}+${nearest}`;
}
