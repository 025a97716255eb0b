/*
 * The rows of a table that meet a condition, one after the other, by formulas that need no array entry and no function newer
 * than Excel 2010. SUMPRODUCT makes Excel and LibreOffice go through whole columns; MATCH passes over cells with errors, so
 * that a broken cell costs no more than its own row.
 */

/** What stands for a column of the table in a condition: all of it, or a part. */
export type Part = (header: string) => string;

/**
 * A product of comparisons over columns, 1 for rows that are wanted and 0 or an error for the others:
 * `(KetQua[STT]=7)*(KetQua[Kỳ]="Năm")`.
 */
export type Condition = (part: Part) => string;

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

/** What a cell of a column must be, an expression, for a row to be wanted. */
export interface Test {
  readonly header: string;
  readonly is: "=" | ">" | ">=" | "<" | "<=";
  readonly value: string;
}

/** How many rows meet all tests. An expression without "=". */
export function matchCount(table: string, tests: readonly Test[]): string {
  const criteria = tests.map(
    ({ header, is, value }) => `${columnOf(table, header)},"${is}"&${value}`
  );
  return `COUNTIFS(${criteria.join(",")})`;
}

/** The same tests as a condition. */
export function allOf(tests: readonly Test[]): Condition {
  return (part) => tests.map(({ header, is, value }) => `(${part(header)}${is}${value})`).join("*");
}

/**
 * The place, 1 for the first row of the table, of the next row that meets a condition; an error where there is none. An
 * expression without "=".
 * @param after address of the cell with the place of the row before, 0 to begin
 */
export function nextMatch(table: string, condition: Condition, after: string): string {
  const rest: Part = (header) => {
    const column = columnOf(table, header);
    return `INDEX(${column},${after}+1):INDEX(${column},ROWS(${column}))`;
  };
  // {1} leaves an array where only one row is left: MATCH does not look through a single value.
  return `${after}+SUMPRODUCT(MATCH(1,${condition(rest)}*{1},0))`;
}
