import { oneLine } from "../text/unicode";
import { calendarDay, type CalendarDay } from "./day";

const LETTERS = String.raw`\p{Lu}[\p{L}\d]*`;
/** "KH-UBND", "QĐ-UBND", "KH/ĐU": groups of letters joined by hyphens or slashes (Decree 30/2020, Annex I). */
const SYMBOL = String.raw`${LETTERS}(?:\s*[-–/&]\s*${LETTERS})+`;
/** "310/KH-UBND", "05/2026/KH-UBND", "12-KH/ĐU"; "310/KH" by those who leave the rest out. */
const NUMBER = String.raw`(?<number>\d+\p{L}?(?:\s*/\s*\d{4})?\s*[-–/])\s*(?<symbol>${SYMBOL}|${LETTERS})`;
/** "    /KH-UBND", ".....QĐ-UBND": the number is left to be filled in. */
const OPEN = String.raw`[\s.…_]*[-–/]?\s*(?<open>${SYMBOL})`;
const NUMBERED = new RegExp(String.raw`[Ss][Ốố]\s*:?\s*(?:${NUMBER}|${OPEN})`, "u");
const DAY =
  /(?<!\p{L})ngày\s+(?<day>\d{1,2})(?:\s+tháng\s+|\/)(?<month>\d{1,2})(?:\s+năm\s+|\/)(?<year>\d{4})(?!\d)/iu;

const BEHIND_WITH = /kèm theo\s+([^()]*[^()\s.])/iu;

/** A document's number and symbol, as "Số: 310/KH-UBND" has them. */
export interface NumberWords {
  /** "310/KH-UBND" without blanks; "" where it is left open. */
  readonly number: string;
  /** What follows the number: "KH-UBND". */
  readonly symbol: string;
}

/** The first number of a document in a line, the word "số" before it; null where there is none, not even an open one. */
export function numberIn(line: string): NumberWords | null {
  const { number, symbol, open } =
    NUMBERED.exec(oneLine(line).replaceAll("\u2011", "-"))?.groups ?? {};
  if (symbol !== undefined) {
    return { number: packed(`${number}${symbol}`), symbol: packed(symbol) };
  }
  return open === undefined ? null : { number: "", symbol: packed(open) };
}

/** The first day in a line, "ngày 05 tháng 01 năm 2026" or "ngày 05/01/2026"; null where it is open or no day. */
export function dayIn(line: string): CalendarDay | null {
  const { day, month, year } = DAY.exec(oneLine(line))?.groups ?? {};
  return calendarDay(Number(year), Number(month), Number(day));
}

/** The words behind "kèm theo" in the line "(Kèm theo …)"; "" where there are none. */
export function accompaniedIn(line: string): string {
  return BEHIND_WITH.exec(line)?.[1] ?? "";
}

function packed(text: string): string {
  return text.replace(/\s+/gu, "").replaceAll("–", "-");
}
