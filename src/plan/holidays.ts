import { addDays, dateParts, fromIso, knownDay, type CalendarDay } from "./day";
import { weekdayOf } from "./deadline/weekdays";

/** The public holidays of Labour Code 2019, article 112; `dayInLieu` makes up for one on a Saturday or Sunday (article 111.3). */
export type HolidayName =
  "newYear" | "tet" | "hungKings" | "victory" | "labour" | "national" | "dayInLieu";

/**
 * The first day of Tết and 10/3 of the lunar year: both follow the new moon at Vietnam's meridian (UTC+7), so that some
 * years differ from the Chinese calendar by a day (2030: 2 February, not 3).
 */
const LUNAR_DAYS: readonly (readonly [tet: string, hungKings: string])[] = [
  ["2020-01-25", "2020-04-02"],
  ["2021-02-12", "2021-04-21"],
  ["2022-02-01", "2022-04-10"],
  ["2023-01-22", "2023-04-29"],
  ["2024-02-10", "2024-04-18"],
  ["2025-01-29", "2025-04-07"],
  ["2026-02-17", "2026-04-26"],
  ["2027-02-06", "2027-04-16"],
  ["2028-01-26", "2028-04-04"],
  ["2029-02-13", "2029-04-23"],
  ["2030-02-02", "2030-04-12"],
  ["2031-01-23", "2031-04-01"],
  ["2032-02-11", "2032-04-19"],
  ["2033-01-31", "2033-04-09"],
  ["2034-02-19", "2034-04-28"],
  ["2035-02-08", "2035-04-17"],
  ["2036-01-28", "2036-04-06"],
  ["2037-02-15", "2037-04-24"],
  ["2038-02-04", "2038-04-13"],
  ["2039-01-24", "2039-04-03"],
  ["2040-02-12", "2040-04-20"],
  ["2041-02-01", "2041-04-10"],
  ["2042-01-22", "2042-04-29"],
  ["2043-02-10", "2043-04-19"],
  ["2044-01-30", "2044-04-07"],
  ["2045-02-17", "2045-04-26"],
  ["2046-02-06", "2046-04-15"],
  ["2047-01-26", "2047-04-04"],
  ["2048-02-14", "2048-04-22"],
  ["2049-02-02", "2049-04-11"],
  ["2050-01-23", "2050-04-01"],
];

/** The yearly notice chooses five days among these; from New Year's Eve to the fifth day nobody is in the office. */
const TET_FROM = -1;
const TET_TO = 4;

const byYear = new Map<number, ReadonlyMap<CalendarDay, HolidayName>>();

/**
 * The public holiday that a day is; null for every other day, weekends included. Tết and Giỗ Tổ are known for 2020 to
 * 2050. 24/11 (Ngày Văn hóa Việt Nam) is none: Resolution 80-NQ/TW of 7/1/2026 wants it to be one, for which article 112
 * is yet to be amended (Government Resolution 30/NQ-CP of 2026).
 */
export function holidayOn(day: CalendarDay): HolidayName | null {
  const { year } = dateParts(day);
  const holidays = byYear.get(year) ?? holidaysOf(year);
  byYear.set(year, holidays);
  return holidays.get(day) ?? null;
}

/**
 * Whether offices work on a day: neither weekend nor public holiday. Swapped days, which a yearly notice sets, are unknown here.
 */
export function isWorkingDay(day: CalendarDay): boolean {
  return !isWeekend(day) && holidayOn(day) === null;
}

/** The last working day that is not later than a day. */
export function lastWorkingDayUpTo(day: CalendarDay): CalendarDay {
  let last = day;
  while (!isWorkingDay(last)) {
    last = addDays(last, -1);
  }
  return last;
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: CalendarDay): boolean {
  return [0, 6].includes(weekdayOf(day));
}

function holidaysOf(year: number): ReadonlyMap<CalendarDay, HolidayName> {
  const single = singleHolidays(year);
  const holidays = new Map<CalendarDay, HolidayName>([...tetOf(year), ...single]);
  for (const [day] of single) {
    if (isWeekend(day)) {
      holidays.set(nextWorkingDay(day, holidays), "dayInLieu");
    }
  }
  return holidays;
}

function singleHolidays(year: number): readonly (readonly [CalendarDay, HolidayName])[] {
  const hungKings = lunarDaysOf(year)?.[1];
  return [
    [knownDay(year, 1, 1), "newYear"],
    ...(hungKings ? [[fromIso(hungKings)!, "hungKings"] as const] : []),
    [knownDay(year, 4, 30), "victory"],
    [knownDay(year, 5, 1), "labour"],
    [knownDay(year, 9, 2), "national"],
    [besideNationalDay(year), "national"],
  ];
}

function tetOf(year: number): readonly (readonly [CalendarDay, HolidayName])[] {
  const tet = lunarDaysOf(year)?.[0];
  return tet === undefined
    ? []
    : Array.from({ length: TET_TO - TET_FROM + 1 }, (_, index) => [
        addDays(fromIso(tet)!, TET_FROM + index),
        "tet",
      ]);
}

function lunarDaysOf(year: number): readonly [string, string] | undefined {
  return LUNAR_DAYS.find(([tet]) => tet.startsWith(`${year}-`));
}

/** The second day of Quốc khánh, "liền kề trước hoặc sau": the notices of 2021 to 2026 chose the one nearer to a weekend. */
function besideNationalDay(year: number): CalendarDay {
  const [sunday, monday, thursday] = [0, 1, 4];
  const isAfter = [sunday, monday, thursday].includes(weekdayOf(knownDay(year, 9, 2)));
  return knownDay(year, 9, isAfter ? 3 : 1);
}

function nextWorkingDay(
  day: CalendarDay,
  holidays: ReadonlyMap<CalendarDay, HolidayName>
): CalendarDay {
  let next = addDays(day, 1);
  while (isWeekend(next) || holidays.has(next)) {
    next = addDays(next, 1);
  }
  return next;
}
