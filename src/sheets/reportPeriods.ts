import { type CalendarDay, knownDay } from "../plan/day";

/** A report that the commune owes, with the days its figures cover. */
export interface ReportPeriod {
  readonly name: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** When the units send theirs; the commune's own day comes from the province and is not in the plan. */
  readonly unitsDue: CalendarDay;
}

/**
 * The four reports of a plan year. Figures run from 15/12 of the year before to the 14th of the last month (official
 * letter 581/BNV-CCHC; the third quarter from 15/6); units report by day 10 of that month (the plan's section V).
 */
export function reportPeriods(planYear: number): readonly ReportPeriod[] {
  const yearBegins = knownDay(planYear - 1, 12, 15);
  const period = (name: string, from: CalendarDay, lastMonth: number): ReportPeriod => ({
    name,
    from,
    to: knownDay(planYear, lastMonth, 14),
    unitsDue: knownDay(planYear, lastMonth, 10),
  });
  return [
    period("Quý I", yearBegins, 3),
    period("6 tháng", yearBegins, 6),
    period("Quý III", knownDay(planYear, 6, 15), 9),
    period("Năm", yearBegins, 12),
  ];
}
