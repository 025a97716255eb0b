declare const dayBrand: unique symbol;

/**
 * A calendar day without time or time zone: the count of days since 1970-01-01 (negative before it), so that days
 * compare with `<` and subtract to a number of days.
 */
export type CalendarDay = number & { readonly [dayBrand]: true };

const MS_PER_DAY = 86_400_000;

/**
 * The day of a year (1 to 9999), month (1 to 12) and day of the month; null where the calendar has no such day
 * (29/02/2026, 31/4).
 */
export function calendarDay(year: number, month: number, dayOfMonth: number): CalendarDay | null {
  const whole = [year, month, dayOfMonth].every(Number.isInteger);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) {
    return null;
  }
  return dayOfMonth > daysInMonth(year, month) ? null : unchecked(year, month, dayOfMonth);
}

/** Like `calendarDay` for a day that the caller knows to exist, such as the first of a month. @throws RangeError otherwise. */
export function knownDay(year: number, month: number, dayOfMonth: number): CalendarDay {
  const day = calendarDay(year, month, dayOfMonth);
  if (day === null) {
    throw new RangeError(`There is no day ${dayOfMonth}/${month}/${year}.`);
  }
  return day;
}

/** The last day of a month (1 to 12) of a year. */
export function lastDayOfMonth(year: number, month: number): CalendarDay {
  return knownDay(year, month, daysInMonth(year, month));
}

/** The day a number of days later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return (day + days) as CalendarDay;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function dateParts(day: CalendarDay): DateParts {
  const date = new Date(day * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** "2026-01-14". */
export function toIso(day: CalendarDay): string {
  const { year, month, dayOfMonth } = dateParts(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** Reads "2026-01-14"; null for anything else and for days that do not exist. */
export function fromIso(text: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** "14/01/2026", "30/6/2026": day with two digits, months 1 and 2 with a leading zero (Decree 30/2020, Annex I). */
export function toVietnamese(day: CalendarDay): string {
  const { year, month, dayOfMonth } = dateParts(day);
  return `${twoDigits(dayOfMonth)}/${month <= 2 ? twoDigits(month) : month}/${year}`;
}

function unchecked(year: number, month: number, dayOfMonth: number): CalendarDay {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return (date.getTime() / MS_PER_DAY) as CalendarDay;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
