import { knownDay } from "../plan/day";
import type { CellContent } from "./blueprint";
import { cellText } from "./cellText";

/*
 * A sum by which a native formula tells whether the texts of a table are still those that were printed. For each row it
 * joins the columns, and for each letter and digit below it counts how often and looks where it first stands; every row
 * counts by its position. So words and figures that change are seen, and rows that move, come or go.
 *
 * It is no proof: a change of marks and capitals alone is missed where it leaves the plain letters and the length as they are
 * ("quá", "quà"), and so is a change of order behind the first of each letter. A row of more than 32,767 characters makes it
 * an error. The pane compares exactly (`readPrint`).
 */
const LETTERS = [..."0123456789abcdeghiklmnopqrstuvxy"];
/** Squares, so that one figure up and another down do not weigh the same. */
const WEIGHTS = LETTERS.map((_, index) => (index + 2) ** 2);
const OFTEN = 97;
const ANY = LETTERS.join("");

/** The formula of the sum (without "="), over a table's columns by header. Functions of Excel 2010, no array entry. */
export function checksumFormula(table: string, headers: readonly string[]): string {
  const column = (header: string) => `${table}[${header}]`;
  const joined = headers.map((header) => decimalPoint(column(header))).join("&");
  const letters = `{${LETTERS.map((letter) => `"${letter}"`).join(",")}}`;
  const often = `(LEN(${joined})-LEN(SUBSTITUTE(${joined},${letters},"")))*${OFTEN}`;
  const first = `FIND(${letters},${joined}&"${ANY}")`;
  const rows = `(ROW(${column(headers[0]!)})-ROW(${table}[[#Headers],[${headers[0]!}]]))`;
  const lengths = headers
    .map((header, index) => `${index + 1}*LEN(${decimalPoint(column(header))})`)
    .join("+");
  return `SUMPRODUCT((${often}+${first})*{${WEIGHTS.join(",")}}*${rows})+SUMPRODUCT((${lengths})*${rows})`;
}

/** What the formula gives for these rows, each with a cell for each column. A table without rows has one that is blank. */
export function checksumOf(rows: readonly (readonly CellContent[])[]): number {
  const held = rows.length > 0 ? rows : [[]];
  return held.reduce((sum, cells, index) => sum + (index + 1) * rowSum(cells.map(asText)), 0);
}

function rowSum(texts: readonly string[]): number {
  const joined = texts.join("");
  const letters = LETTERS.reduce((sum, letter, index) => {
    const often = joined.split(letter).length - 1;
    const first = `${joined}${ANY}`.indexOf(letter) + 1;
    return sum + (often * OFTEN + first) * WEIGHTS[index]!;
  }, 0);
  return texts.reduce((sum, text, index) => sum + (index + 1) * text.length, letters);
}

/** Excel joins a number with the user's decimal sign. */
function decimalPoint(column: string): string {
  return `SUBSTITUTE(${column},",",".")`;
}

/** A cell as Excel joins it to a text: a date as its number. */
function asText(content: CellContent): string {
  const text =
    typeof content === "object" && content !== null && "day" in content
      ? String(content.day - knownDay(1899, 12, 30) + (content.time ?? 0))
      : cellText(content);
  return text.replaceAll(",", ".");
}
