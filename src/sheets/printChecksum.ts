import { columnLetters } from "../notation/columnLetters";
import { knownDay } from "../plan/day";
import type { CellContent } from "./blueprint";
import { cellText } from "./cellText";

/*
 * A sum by which a native formula tells whether the texts of a column are still those that were printed. For each letter and
 * digit below it counts how often a text has it and looks where it first stands; every row counts by its position. So words
 * and figures that change are seen, and rows that move, come or go.
 *
 * It is no proof: a change of marks and capitals alone is missed where it leaves the plain letters as they are ("quá", "quà"),
 * and so is a change of order behind the first of each letter. A text of more than 32,767 characters makes it an error. The
 * pane compares exactly (`readPrint`).
 */

/** Between the cells of a row that count as one text, a mark each: so text that moves to another cell is seen. */
const MARKS = [..."~^|{}`"];
const LETTERS = [..."0123456789abcdeghilmnoprstuvy", ...MARKS];
const OFTEN = 97;
const ANY = LETTERS.join("");
/** The column whose number, squared, is the first letter's weight: one figure up and another down do not weigh the same. */
const FIRST_WEIGHT = 2;

/** A text that joins cells of a row, as a formula without "=". @param cells references, at most one more than there are marks */
export function joinedCells(cells: readonly string[]): string {
  const joined = cells.map((cell, index) =>
    index === 0 ? cell : `"${MARKS[index - 1]!}"&${cell}`
  );
  // Excel joins a number with the user's decimal sign.
  return `SUBSTITUTE(${joined.join("&")},",",".")`;
}

/** What `joinedCells` gives for cells; a date as its number. */
export function joinedText(cells: readonly CellContent[]): string {
  const joined = cells.map((cell, index) => (index === 0 ? "" : MARKS[index - 1]!) + asText(cell));
  return joined.join("").replaceAll(",", ".");
}

/** The formula of the sum (without "=") over a column of a table. Functions of Excel 2010, no array entry. */
export function checksumFormula(table: string, header: string): string {
  const column = `${table}[${header}]`;
  const letters = `{${LETTERS.map((letter) => `"${letter}"`).join(",")}}`;
  const often = `(LEN(${column})-LEN(SUBSTITUTE(${column},${letters},"")))*${OFTEN}`;
  const first = `FIND(${letters},${column}&"${ANY}")`;
  const weights = `COLUMN($B:$${WEIGHTS_END})^2`;
  return `SUMPRODUCT((${often}+${first})*${weights}*(ROW(${column})-ROW(${table}[#Headers])))`;
}

/** What the formula gives for a column of these texts. A table without rows has a blank one. */
export function checksumOf(texts: readonly string[]): number {
  return texts.reduce((sum, text, index) => sum + (index + 1) * textSum(text), 0);
}

const WEIGHTS_END = columnLetters(FIRST_WEIGHT + LETTERS.length - 1);

function textSum(text: string): number {
  return LETTERS.reduce((sum, letter, index) => {
    const often = text.split(letter).length - 1;
    const first = `${text}${ANY}`.indexOf(letter) + 1;
    return sum + (often * OFTEN + first) * (index + FIRST_WEIGHT) ** 2;
  }, 0);
}

/** A cell as Excel joins it to a text. */
function asText(content: CellContent): string {
  return typeof content === "object" && content !== null && "day" in content
    ? String(content.day - knownDay(1899, 12, 30) + (content.time ?? 0))
    : cellText(content);
}
