import type { CalendarDay } from "../day";

/** Days of the week named in a line: 0 for Sunday to 6 for Saturday, in the order in which they stand. */
export interface WeekdayReading {
  readonly weekdays: readonly number[];
  /** The line with the names as blanks, so that the words around them meet ("trước thứ Sáu ngày 20/3"). */
  readonly rest: string;
}

/** "tư" and "sáu" keep their marks in the line, and lose them only where the whole phrase has none. */
const NAMES: readonly string[] = ["hai|2", "ba|3", "tư|tu|4", "nam|5", "sáu|sau|6", "bay|7"];

const NAMED = NAMES.map((name, index) => `(?<d${index + 1}>${name})`).join("|");
/** Not the second session of "kỳ họp thứ 2": a day of the week stands alone or behind a word of time. */
const PLACE = String.raw`(?<=^|[(,;:-]\s*|(?:^|[^\p{L}])(?:truoc|ngay|vao|den|het|toi|tu|la|sang|chieu|toi|h|gio|phut|\d{2})\s*)`;
const WEEKDAY = new RegExp(
  String.raw`${PLACE}(?:thu\s*(?:${NAMED})|(?<d0>chu\s+nhat|cn))(?![\p{L}\p{M}\d/])(?:\s*,)?`,
  "gu"
);

/** The days of the week of a line, which only confirm a date: "thứ Sáu, 20/3/2026". */
export function takeWeekdays(line: string): WeekdayReading {
  const weekdays: number[] = [];
  const rest = line.replace(WEEKDAY, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    weekdays.push([0, 1, 2, 3, 4, 5, 6].findIndex((day) => groups[`d${day}`] !== undefined));
    return " ".repeat(String(match[0]).length);
  });
  return { weekdays, rest };
}

/** Whether each day named is of the weekday written beside it; true where no weekday is written. */
export function weekdaysAgree(weekdays: readonly number[], days: readonly CalendarDay[]): boolean {
  return (
    weekdays.length === 0 ||
    (weekdays.length === days.length &&
      days.every((day, index) => weekdayOf(day) === weekdays[index]))
  );
}

/** The day of the week of a calendar day, 0 for Sunday to 6 for Saturday; the first of January 1970 was a Thursday. */
export function weekdayOf(day: CalendarDay): number {
  return (((day + 4) % 7) + 7) % 7;
}
