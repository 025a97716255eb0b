import type { PlainRow } from "../../actions/reports/plainCounts";
import type { ShownCell } from "../../actions/reports/threeWays";

/** What a sheet shows, row by row. */
export type ShownRows = readonly (readonly ShownCell[])[];

/** The cells of a row by their headers. */
export type NamedRow = readonly [name: string, cells: PlainRow];

/** The rows of a table by the text of its first header, down to the first that begins with nothing. */
export function tableUnder(rows: ShownRows, first: string, second?: string): readonly PlainRow[] {
  for (const [at, row] of rows.entries()) {
    const column = row.indexOf(first);
    if (column >= 0 && (second === undefined || row[column + 1] === second)) {
      const headers = row.slice(column);
      const body = rows.slice(at + 1).map((each) => each.slice(column));
      const end = body.findIndex(([key]) => key === "" || key === undefined);
      return body.slice(0, end < 0 ? undefined : end).map((cells) => named(headers, cells));
    }
  }
  throw new Error(`No table begins with ${first}.`);
}

/** The rows of a numbered table of a closed period, by its title; notes below it are none. */
export function tableTitled(rows: ShownRows, title: string): readonly NamedRow[] {
  const at = titleRow(rows, title);
  const headers = rows[at + 1]!;
  const body = rows.slice(at + 2);
  const end = body.findIndex(([first]) => isTitle(first));
  return body
    .slice(0, end < 0 ? undefined : end)
    .filter((row) => row.some((cell, column) => column > 0 && cell !== ""))
    .map((row) => [String(row[0]), named(headers.slice(1), row.slice(1))]);
}

/** The rows of a sheet from the title of a table on. */
export function fromTitle(rows: ShownRows, title: string): ShownRows {
  const at = titleRow(rows, title);
  const end = rows.findIndex(([first], index) => index > at && isTitle(first));
  return rows.slice(at, end < 0 ? undefined : end);
}

function titleRow(rows: ShownRows, title: string): number {
  const at = rows.findIndex(([first]) => isTitle(first) && String(first).endsWith(`. ${title}`));
  if (at < 0) {
    throw new Error(`No table ${title}.`);
  }
  return at;
}

function isTitle(cell: ShownCell | undefined): boolean {
  return /^[IVX]+\. /u.test(String(cell));
}

/** Of two tables side by side the first has its headers. */
function named(headers: readonly ShownCell[], row: readonly ShownCell[]): PlainRow {
  const cells: Record<string, ShownCell> = {};
  headers.forEach((header, index) => {
    if (header !== "") {
      cells[header] ??= row[index] ?? "";
    }
  });
  return cells;
}
