import { comparisonKey } from "../../text/keys";
import { calendarDay, dateParts, lastDayOfMonth, type CalendarDay } from "../day";
import type { OwedReport } from "../due/dueReports";

/** A line of `KyBaoCao` whose days are known: what a report counts, and until when it goes where. */
export interface ReportPeriod extends OwedReport {
  /** The first and last day that its figures cover. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** The days that the figures of a line cover; null where it does not say. */
export type PeriodDays = Pick<OwedReport, "from" | "to">;

/** Months between a period's end and the next one's, where `KyBaoCao` has none later. */
const USUAL_MONTHS = 3;

/** The lines of `KyBaoCao` that can be reported: those with both days, in their order. */
export function reportablePeriods(owed: readonly OwedReport[]): readonly ReportPeriod[] {
  return owed.flatMap((report) => {
    const { from, to } = report;
    return from === null || to === null ? [] : [{ ...report, from, to }];
  });
}

/** Whether two lines count the same days, whatever they are called. */
export function coversSameDays(one: PeriodDays, other: PeriodDays): boolean {
  return one.from === other.from && one.to === other.to;
}

/**
 * The period to report: the chosen one where there is one of that name, else the next one due, that is the first to end on
 * the as-of day or later; the last where all have ended. Null where `KyBaoCao` has no period with both days.
 * @param chosen "Quý I", what stands in `KyDangBaoCao`; null or "" for nothing chosen
 */
export function periodInReport(
  owed: readonly OwedReport[],
  asOf: CalendarDay,
  chosen: string | null
): ReportPeriod | null {
  const periods = reportablePeriods(owed);
  const key = comparisonKey(chosen ?? "");
  const named = key === "" ? undefined : periods.find(({ name }) => comparisonKey(name) === key);
  const byEnd = [...periods].sort((one, other) => one.to - other.to);
  return named ?? byEnd.find(({ to }) => to >= asOf) ?? byEnd.at(-1) ?? null;
}

/**
 * `KySauDenNgay`, until when tasks are due "in the next period": the earliest end of a period that is later than this one's,
 * else three months later (as EDATE counts them: the same day, or the last of a shorter month).
 */
export function nextEnd(owed: readonly OwedReport[], { to }: ReportPeriod): CalendarDay {
  const later = owed.flatMap((each) => (each.to !== null && each.to > to ? [each.to] : []));
  return later.length > 0 ? later.reduce((a, b) => (a < b ? a : b)) : addMonths(to, USUAL_MONTHS);
}

/** The same day some months later or earlier (negative), or the last of that month where it is shorter. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const { year, month, dayOfMonth } = dateParts(day);
  const counted = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  return calendarDay(toYear, toMonth, dayOfMonth) ?? lastDayOfMonth(toYear, toMonth);
}

/**
 * The day to which the figures of a report count, `NgaySoLieu`: the as-of day, or the period's last where that is earlier,
 * unless somebody fixed another day of the period.
 */
export function dataDay(
  asOf: CalendarDay,
  period: Pick<ReportPeriod, "from" | "to"> | null,
  fixed: CalendarDay | null
): CalendarDay {
  if (period === null) {
    return asOf;
  }
  const isOfPeriod = fixed !== null && fixed >= period.from && fixed <= period.to;
  return isOfPeriod ? fixed : period.to < asOf ? period.to : asOf;
}
