/** The calendar unit that a mention names; `part` is some months of a year ("6 tháng đầu năm"). */
export type CalendarUnit = "day" | "month" | "quarter" | "part" | "year";

/** A place in the calendar as the phrase names it. Numbers are as read: they may name a day that does not exist. */
export interface NamedTime {
  readonly unit: CalendarUnit;
  readonly year: number | null;
  /** Months 1 to 12; null for a day whose month the phrase does not say ("ngày 25"). */
  readonly firstMonth: number | null;
  readonly lastMonth: number | null;
  readonly dayOfMonth: number | null;
  /** True where the writing itself is doubtful, as a year of two digits is. */
  readonly doubtful: boolean;
}

/** A named time and where it stands in the line: from (inclusive) to (exclusive). */
export interface Mention {
  readonly time: NamedTime;
  readonly from: number;
  readonly to: number;
}

/** Reads one kind of phrase at one position: a sticky pattern, and what its match amounts to. */
export interface MentionReader {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => NamedTime;
}

/** The year behind a time: "/2026", " năm 2026", "-2026", " 2026". Two digits only behind "/" or "năm". */
export const YEAR_BEHIND = String.raw`(?:\s*[-.,]?\s*(?<plainYear>20\d{2})(?![\d/])|\s*(?:/\s*(?:nam\s*)?|,?\s*\(?(?:cua\s+)?nam\s*)(?<year>\d{2,4})(?![\d/]))?`;

/** What a pattern's named groups caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A named time from the groups of its pattern: its year is the one of `YEAR_BEHIND`, of two digits only doubtfully.
 * `dayOfMonth` is null for periods, the months for a day of any month.
 */
export function namedTime(
  unit: CalendarUnit,
  groups: Groups,
  firstMonth: number | null,
  lastMonth: number | null,
  dayOfMonth: number | null
): NamedTime {
  const digits = groups.plainYear ?? groups.year;
  const doubtful = digits?.length === 2;
  const year = digits === undefined ? null : Number(digits) + (doubtful ? 2000 : 0);
  return { unit, year, firstMonth, lastMonth, dayOfMonth, doubtful };
}

/** A reader from its pattern's source; the pattern may not start or end inside a word or a number. */
export function mentionReader(source: string, read: MentionReader["read"]): MentionReader {
  return { pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{M}\\d]|/\\d)`, "uy"), read };
}
