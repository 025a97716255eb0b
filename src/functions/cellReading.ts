import { dayFromSerial } from "../notation/serial";
import type { CalendarDay } from "../plan/day";
import { cleanText } from "../text/unicode";

/** Whether a cell of a text or date column is blank: Excel hands blanks over as 0 on the desktop and null on the web. */
export function isBlank(cell: unknown): boolean {
  return typeof cell === "string"
    ? cell === "" || cell.trim() === ""
    : cell === 0 || cell === null || cell === undefined;
}

/** Whether a cell holds an error; Excel hands it over as an object. */
export function isError(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}

/** The text of a cell: "" for blanks and error cells, numbers as written without a format. */
export function textOf(cell: unknown): string {
  return isBlank(cell) || isError(cell) ? "" : cleanText(String(cell));
}

/** The day of a cell that holds a date (a serial); null for blanks, text, error cells and serials that are no day. */
export function dayOf(cell: unknown): CalendarDay | null {
  return typeof cell === "number" ? dayFromSerial(cell) : null;
}

/** Reads the words of a column, each word once, for a column may have a hundred thousand. */
export class WordReader<T> {
  /** Cells that hold an error or a word without a meaning. */
  unreadable = 0;
  /** Null for a word without a meaning. */
  private readonly known = new Map<unknown, T | null>();

  /** `meaning` gives null for a word it does not know; blanks, errors and such words are read as `otherwise`. */
  constructor(
    private readonly meaning: (word: string) => T | null,
    private readonly otherwise: T
  ) {}

  read(cell: unknown): T {
    const known = this.known.get(cell);
    const meant = known === undefined ? this.readNew(cell) : known;
    if (meant === null) {
      this.unreadable += 1;
    }
    return meant ?? this.otherwise;
  }

  private readNew(cell: unknown): T | null {
    if (isError(cell)) {
      return null;
    }
    const meant = isBlank(cell) ? this.otherwise : this.meaning(textOf(cell));
    this.known.set(cell, meant);
    return meant;
  }
}

/** Reads the dates of a column. */
export class DayReader {
  /** Cells that hold something else than a date. */
  unreadable = 0;

  /** The day of a cell; null for a blank and for what is no date. */
  read(cell: unknown): CalendarDay | null {
    if (isBlank(cell)) {
      return null;
    }
    const day = dayOf(cell);
    if (day === null) {
      this.unreadable += 1;
    }
    return day;
  }
}
