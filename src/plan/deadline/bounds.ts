import { calendarDay, lastDayOfMonth } from "../day";
import type { CalendarDay } from "../day";
import type { NamedTime } from "./mention";

/** First and last day of a named time. */
export interface Bounds {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** A named time with its year (and a day's month) filled in from the chain it stands in, or from the plan. */
export interface DatedTime {
  readonly time: NamedTime;
  readonly year: number;
  readonly firstMonth: number | null;
  readonly lastMonth: number | null;
  /** True where the year is the plan's, or was counted on from a neighbour across the turn of a year. */
  readonly yearImplied: boolean;
}

/** First and last day of a time; null where the calendar has none such (31/4, tháng 13, quý V, year 201). */
export function boundsOf({ time, year, firstMonth, lastMonth }: DatedTime): Bounds | null {
  if (firstMonth === null || lastMonth === null || year < 1000) {
    return null;
  }
  const first = calendarDay(year, firstMonth, time.dayOfMonth ?? 1);
  if (first === null || time.dayOfMonth !== null) {
    return first === null ? null : { first, last: first };
  }
  const whole = calendarDay(year, lastMonth, 1) !== null;
  return whole ? { first, last: lastDayOfMonth(year, lastMonth) } : null;
}

/**
 * Fills in what the members of a chain leave to each other: "tháng 7-9/2026" gives 7 the year of 9, "ngày 10-15/3/2026"
 * gives 10 the month of 15, "tháng 11 đến tháng 02/2027" puts November into 2026 (but "tháng 9-7/2026" in a plan of
 * 2026 stays reversed: a slip). A chain without a year belongs to the plan's.
 */
export function datedChain(chain: readonly NamedTime[], planYear: number): readonly DatedTime[] {
  const dated: DatedTime[] = [];
  for (const time of filledBack(chain, planYear)) {
    dated.push(withYear(time, dated.at(-1), planYear));
  }
  return dated;
}

interface HalfDated {
  readonly time: NamedTime;
  readonly year: number | null;
  readonly firstMonth: number | null;
  readonly lastMonth: number | null;
  readonly yearImplied: boolean;
}

function filledBack(chain: readonly NamedTime[], planYear: number): readonly HalfDated[] {
  const filled: HalfDated[] = [];
  for (const time of chain.toReversed()) {
    filled.unshift(fromNext(time, filled[0], planYear));
  }
  return filled;
}

function fromNext(time: NamedTime, next: HalfDated | undefined, planYear: number): HalfDated {
  const monthless = time.firstMonth === null && next?.time.unit === "day";
  const { firstMonth, lastMonth } = monthless ? next : time;
  const nextYear = next?.year ?? null;
  if (time.year !== null || nextYear === null || next === undefined) {
    return { time, year: time.year, firstMonth, lastMonth, yearImplied: false };
  }
  const turn = nextYear > planYear ? turnOfYear(firstMonth, next) : 0;
  const yearImplied = turn !== 0 || next.yearImplied;
  return { time, year: nextYear - turn, firstMonth, lastMonth, yearImplied };
}

function withYear(half: HalfDated, previous: DatedTime | undefined, planYear: number): DatedTime {
  const { time, firstMonth, lastMonth } = half;
  if (half.year !== null) {
    return { time, year: half.year, firstMonth, lastMonth, yearImplied: half.yearImplied };
  }
  const turn = previous === undefined ? 0 : turnOfYear(previous.firstMonth, half);
  const year = (previous?.year ?? planYear) + turn;
  return { time, year, firstMonth, lastMonth, yearImplied: true };
}

/** 1 where the later of two neighbours can only mean the following year (from November to February). */
function turnOfYear(earlierMonth: number | null, later: HalfDated): 0 | 1 {
  const turns = (later.firstMonth ?? 0) < (earlierMonth ?? 0) && later.time.unit !== "year";
  return turns ? 1 : 0;
}
