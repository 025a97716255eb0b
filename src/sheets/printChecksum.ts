import { columnLetters } from "../notation/columnLetters";
import { knownDay } from "../plan/day";
import type { CellContent } from "./blueprint";
import { cellText } from "./cellText";

/*
 * A sum by which a native formula tells whether the texts of a table's rows are still those that were printed. For each letter,
 * digit and mark below it counts how often a text has it and looks where it first stands; every row counts by its position.
 * So words and figures that change are seen, and rows that move, come or go.
 *
 * It is no proof: a change of marks and capitals alone is missed where it leaves the plain letters and the length as they are
 * ("quá", "quà"), and so is a change of order behind the first of each letter. A text of more than 32,767 characters makes it
 * an error. The pane compares exactly (`readPrint`).
 */

/** Behind each cell of a row, a mark for each: where they stand tells how long the cells are, and which text is whose. */
const MARKS = [..."~^|{}`$"];
const LETTERS = [..."0123456789abcdeghiklmnopqrstuvxy", ...MARKS];
const ANY = LETTERS.join("");
const OFTEN = 97;
/** Numbers are joined to texts with so many digits (Microsoft, "Excel specifications and limits"). */
const DIGITS = 15;

/** What stands in the cell that the sums take the letters from. As a formula, for text in a cell would show. */
export const CHECKSUM_LETTERS: CellContent = { formula: `="${ANY}"` };

/** A text that joins cells of a row, as a formula without "=". @param cells references, as many as there are marks at most */
export function joinedCells(cells: readonly string[]): string {
  const closed = cells.map((cell, index) => `${cell}&"${MARKS[index]!}"`);
  // Excel joins a number with the user's decimal sign.
  return `SUBSTITUTE(${closed.join("&")},",",".")`;
}

/** What `joinedCells` gives for cells; a date as its number. */
export function joinedText(cells: readonly CellContent[]): string {
  const closed = cells.map((cell, index) => asText(cell) + MARKS[index]!);
  return closed.join("").replaceAll(",", ".");
}

/**
 * The formula of the sum (without "="). Functions of Excel 2010, no array entry.
 * @param texts an expression that gives a text for each row of the table
 * @param column any column of the table, by its header
 * @param letters the address of the cell with `CHECKSUM_LETTERS`
 */
export function checksumFormula(
  texts: string,
  table: string,
  column: string,
  letters: string
): string {
  const each = `MID(${letters},${PLACES},1)`;
  const often = `(LEN(${texts})-LEN(SUBSTITUTE(${texts},${each},"")))*${OFTEN}`;
  const first = `FIND(${each},${texts}&${letters})`;
  const rows = `(ROW(${table}[${column}])-ROW(${table}[#Headers]))`;
  return `SUMPRODUCT((${often}+${first})*(${PLACES}+1)^2*${rows})`;
}

/** 1, 2, 3 … for the letters; of the first row, in which no sum stands, so that none refers to itself. */
const PLACES = `COLUMN($A$1:$${columnLetters(LETTERS.length)}$1)`;

/** What the formula gives for these texts, a row each. A table without rows has a blank one. */
export function checksumOf(texts: readonly string[]): number {
  return texts.reduce((sum, text, index) => sum + (index + 1) * textSum(text), 0);
}

function textSum(text: string): number {
  return LETTERS.reduce((sum, letter, index) => {
    const often = text.split(letter).length - 1;
    const first = `${text}${ANY}`.indexOf(letter) + 1;
    return sum + (often * OFTEN + first) * weight(index);
  }, 0);
}

/** Squares, so that one figure up and another down do not weigh the same. */
function weight(index: number): number {
  return (index + 2) ** 2;
}

/** A cell as Excel joins it to a text. */
function asText(content: CellContent): string {
  if (typeof content === "number") {
    return String(Number(content.toPrecision(DIGITS)));
  }
  return typeof content === "object" && content !== null && "day" in content
    ? asText(content.day - knownDay(1899, 12, 30) + (content.time ?? 0))
    : cellText(content);
}
