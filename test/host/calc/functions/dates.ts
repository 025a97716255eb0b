import { ofValues, type BuiltIn, type BuiltIns } from "../builtIn";
import { integerOf, NUM, numberOf, settled, type CellError, type Scalar } from "../values";

/** The first and the last day that Excel knows: 1 January 1900 is 1, 31 December 9999 is the last. */
const LAST_DAY = 2_958_465;
/** Excel takes 1900 for a leap year: day 60 is 29 February, which there was not. */
const FALSE_DAY = 60;
const DAY = 86_400_000;

interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Days are serials: the number of days since 31 December 1899. Source: Microsoft Support, "DATE function" and its kin. */
export const DATES: BuiltIns = {
  TODAY: ofValues("?", (_, { now }) => Math.floor(now)),
  NOW: ofValues("?", (_, { now }) => now),
  DATE: ofValues("vvv", ([year, month, day]) => {
    const given = integerOf(year);
    const full = given >= 0 && given < 1900 ? given + 1900 : given;
    return full < 1900 || full > 9999 ? NUM : serialOf(full, integerOf(month), integerOf(day));
  }),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  DAYS: ofValues("vv", ([end, start]) => {
    const [last, first] = [integerOf(end), integerOf(start)];
    return Math.min(last, first) < 0 || Math.max(last, first) > LAST_DAY ? NUM : last - first;
  }),
  EDATE: ofValues("vv", ([start, months]) => monthsOn(start, months, false)),
  EOMONTH: ofValues("vv", ([start, months]) => monthsOn(start, months, true)),
  WEEKDAY: ofValues("v?v", ([value, type]) => {
    const serial = integerOf(value);
    const kind = type === undefined ? 1 : integerOf(type);
    const first =
      kind === 1 || kind === 17 ? 0 : kind === 2 || kind === 11 ? 1 : kind === 3 ? 1 : kind - 10;
    if (serial < 0 || ![1, 2, 3, 11, 12, 13, 14, 15, 16, 17].includes(kind)) {
      return NUM;
    }
    // Day 1 of Excel's calendar is a Sunday.
    const fromFirst = (((serial - 1 - first) % 7) + 7) % 7;
    return kind === 3 ? fromFirst : fromFirst + 1;
  }),
  ISOWEEKNUM: ofValues("v", ([value]) => {
    const serial = integerOf(value);
    const thursday = serial - ((((serial - 2) % 7) + 7) % 7) + 3;
    const { year } = dateOf(thursday)!;
    return Math.floor((thursday - (serialOf(year, 1, 1) as number)) / 7) + 1;
  }),
  TIME: ofValues("vvv", ([hours, minutes, seconds]) => {
    const total = integerOf(hours) * 3600 + integerOf(minutes) * 60 + integerOf(seconds);
    return total < 0 ? NUM : (total % 86_400) / 86_400;
  }),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
};

function ofDay(part: (date: CalendarDate) => number): BuiltIn {
  return ofValues("v", ([value]) => {
    const date = dateOf(integerOf(value));
    return date === null ? NUM : part(date);
  });
}

function ofTime(part: (seconds: number) => number): BuiltIn {
  return ofValues("v", ([value]) => {
    const number = numberOf(value);
    return number < 0 ? NUM : part(Math.round((number % 1) * 86_400) % 86_400);
  });
}

/** The calendar's day of a serial; 0 is 0 January 1900, null what is no day. */
function dateOf(serial: number): CalendarDate | null {
  if (serial < 0 || serial > LAST_DAY) {
    return null;
  }
  if (serial === 0 || serial === FALSE_DAY) {
    return serial === 0 ? { year: 1900, month: 1, day: 0 } : { year: 1900, month: 2, day: 29 };
  }
  const date = new Date(Date.UTC(1899, 11, serial < FALSE_DAY ? 31 : 30) + serial * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a day; months and days beyond their ends go on into the next, or back. */
function serialOf(year: number, month: number, day: number): number | CellError {
  const first = Date.UTC(year, Math.trunc(month) - 1, 1) / DAY + 25_569;
  if (first < 0 || first > LAST_DAY) {
    return NUM;
  }
  const serial = (first <= FALSE_DAY ? first - 1 : first) + Math.trunc(day) - 1;
  return serial < 0 || serial > LAST_DAY ? NUM : settled(serial);
}

function monthsOn(
  start: Scalar | undefined,
  months: Scalar | undefined,
  toEnd: boolean
): number | CellError {
  const date = dateOf(integerOf(start));
  if (date === null) {
    return NUM;
  }
  const month = date.month + Math.trunc(numberOf(months));
  const end = serialOf(date.year, month + 1, 0);
  const same = serialOf(date.year, month, date.day);
  return toEnd || typeof end !== "number" || typeof same !== "number" ? end : Math.min(end, same);
}
