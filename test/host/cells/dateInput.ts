import type { Culture } from "./culture";

/** A serial day or moment with the number format that Excel gives to a General cell for it. */
export interface ParsedMoment {
  readonly value: number;
  readonly numberFormat: string;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " "
  );
const DAY_MS = 86_400_000;

/** The system's short date: Excel shows it by the locale, the API spells it in English. */
export const SHORT_DATE = "m/d/yyyy";

/**
 * Reads what Excel would take for a date, a time or both: "10/6/2026" (month first in English, day first in
 * Vietnamese), "1-2", "7/2026", "2026-06-10", "5-Jan-26", "8:30 PM".
 * @returns null where Excel would keep the text
 */
export function parseMoment(
  text: string,
  culture: Culture,
  currentYear: number
): ParsedMoment | null {
  const time = parseTime(text);
  if (time) {
    return time;
  }
  const both = /^(\S+(?: [A-Za-z]+ ?\S*)?) +(\d{1,2}:.+)$/.exec(text);
  const clock = both ? parseTime(both[2] ?? "") : null;
  const day = parseDay(both && clock ? (both[1] ?? "") : text, culture, currentYear);
  if (!day || !clock) {
    return day;
  }
  return { value: day.value + clock.value, numberFormat: `${SHORT_DATE} h:mm` };
}

function parseTime(text: string): ParsedMoment | null {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?: ([AaPp])[Mm]?)?$/.exec(text);
  if (!match) {
    return null;
  }
  const [, hourText = "", minuteText = "", secondText, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12))) {
    return null;
  }
  const pm = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const seconds = secondText === undefined ? "" : ":ss";
  const plain = hour > 23 ? "[h]:mm:ss" : `h:mm${seconds}`;
  return {
    value: (pm * 3600 + minute * 60 + second) / 86_400,
    numberFormat: half === undefined ? plain : `h:mm${seconds} AM/PM`,
  };
}

function parseDay(text: string, culture: Culture, currentYear: number): ParsedMoment | null {
  return parseNumericDay(text, culture, currentYear) ?? parseNamedDay(text, currentYear);
}

function parseNumericDay(text: string, culture: Culture, currentYear: number): ParsedMoment | null {
  const parts = /^(\d{1,4}) ?[/-] ?(\d{1,4})(?: ?[/-] ?(\d{1,4}))?$/.exec(text);
  if (!parts) {
    return null;
  }
  const [first, second, third] = [parts[1] ?? "", parts[2] ?? "", parts[3]];
  if (third !== undefined) {
    return first.length === 4
      ? onDay(first, Number(second), third, SHORT_DATE)
      : culture.dayFirst
        ? onDay(third, Number(second), first, SHORT_DATE)
        : onDay(third, Number(first), second, SHORT_DATE);
  }
  const [month, day] = culture.dayFirst ? [second, first] : [first, second];
  return (
    (first.length <= 2 && second.length <= 2
      ? onDay(String(currentYear), Number(month), day, "d-mmm")
      : null) ??
    onDay(second, Number(first), "1", "mmm-yy") ??
    (first.length === 4 ? onDay(first, Number(second), "1", "mmm-yy") : null)
  );
}

/** "5-Jan-26", "5 January", "Jan-26", "Jan 5, 2026". */
function parseNamedDay(text: string, currentYear: number): ParsedMoment | null {
  const dayFirst = /^(\d{1,2})[- ]?([A-Za-z]{3,9})(?:[- ,]+(\d{2,4}))?$/.exec(text);
  if (dayFirst) {
    const [, day = "", month = "", year] = dayFirst;
    const format = year === undefined ? "d-mmm" : "d-mmm-yy";
    return onDay(year ?? String(currentYear), monthNumber(month), day, format);
  }
  const monthFirst = /^([A-Za-z]{3,9})[- ](\d{1,4})(?:, ?(\d{4}))?$/.exec(text);
  if (!monthFirst) {
    return null;
  }
  const [, month = "", number = "", year] = monthFirst;
  if (year !== undefined) {
    return onDay(year, monthNumber(month), number, "d-mmm-yy");
  }
  return (
    (number.length <= 2 ? onDay(String(currentYear), monthNumber(month), number, "d-mmm") : null) ??
    onDay(number, monthNumber(month), "1", "mmm-yy")
  );
}

function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  return 1 + MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted);
}

/** Two-digit years are 2000 to 2029 and 1930 to 1999; Excel knows no day before 1900. */
function onDay(
  yearText: string,
  month: number,
  dayText: string,
  numberFormat: string
): ParsedMoment | null {
  if (yearText.length === 3) {
    return null;
  }
  const short = Number(yearText);
  const year = yearText.length === 4 ? short : short + (short < 30 ? 2000 : 1900);
  const day = Number(dayText);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return exists && year >= 1900 ? { value: serialOf(date), numberFormat } : null;
}

/** Day 1 is 1 January 1900; Excel believes in 29 February 1900, so days after it count one more. */
function serialOf(date: Date): number {
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / DAY_MS);
  return days > 59 ? days + 1 : days;
}
