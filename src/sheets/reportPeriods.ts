import { addDays, calendarDay, knownDay, type CalendarDay } from "../plan/day";
import type { ReportDay, ReportName } from "../plan/document";
import type { PlanSettings } from "../plan/settings";

/** A report period of a plan year as its row in `KyBaoCao` begins, with the days its figures cover. */
export interface PlannedPeriod {
  readonly name: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** The last good day for the units to send theirs. */
  readonly unitsDue: CalendarDay | null;
  /** The commune's own last good day, where the plan names it; else it comes from the province. */
  readonly communeDue: CalendarDay | null;
  /** The words of the plan that the days were read from, as printed. */
  readonly phrases: readonly string[];
}

type Settings = Pick<PlanSettings, "planYear" | "beforeMeansExclusive">;

/** "Trước ngày 10", which plans set for the units (section V of the plan of xã Nguyễn Bình Khiêm). */
const USUAL_DAY = 10;

/**
 * The reports of a plan year. Figures run from 15/12 of the year before to the 14th of the last month (official
 * letter 581/BNV-CCHC; the third quarter from 15/6); units report before day 10 of that month unless the plan says
 * otherwise. "Trước ngày X" is read like every deadline. Some provinces want nine months in place of the third quarter: a
 * period of its own without days of its own, so that nobody is asked twice.
 */
export function reportPeriods(
  settings: Settings,
  reportDays: readonly ReportDay[]
): readonly PlannedPeriod[] {
  const { planYear } = settings;
  const yearBegins = knownDay(planYear - 1, 12, 15);
  const period = (
    report: ReportName,
    name: string,
    from: CalendarDay,
    lastMonth: number
  ): PlannedPeriod => {
    const set = (by: ReportDay["by"]) =>
      reportDays.find((each) => each.report === report && each.by === by);
    const [units, commune] = [set("units"), set("commune")];
    const usual = { day: USUAL_DAY, month: lastMonth, inNextYear: false, isBefore: true };
    return {
      name,
      from,
      to: knownDay(planYear, lastMonth, 14),
      unitsDue: lastGoodDay(units ?? usual, settings),
      communeDue: commune ? lastGoodDay(commune, settings) : null,
      phrases: [units, commune].flatMap((each) => each?.phrase ?? []),
    };
  };
  return [
    period("firstQuarter", "Quý I", yearBegins, 3),
    period("halfYear", "6 tháng", yearBegins, 6),
    period("thirdQuarter", "Quý III", knownDay(planYear, 6, 15), 9),
    {
      name: "9 tháng",
      from: yearBegins,
      to: knownDay(planYear, 9, 14),
      unitsDue: null,
      communeDue: null,
      phrases: [],
    },
    period("year", "Năm", yearBegins, 12),
  ];
}

type SetDay = Pick<ReportDay, "day" | "month" | "inNextYear" | "isBefore">;

/** Null where the plan year has no such day, as 29/02 in most years. */
function lastGoodDay(
  { day, month, inNextYear, isBefore }: SetDay,
  { planYear, beforeMeansExclusive }: Settings
): CalendarDay | null {
  const named = calendarDay(planYear + Number(inNextYear), month, day);
  return named !== null && isBefore && beforeMeansExclusive ? addDays(named, -1) : named;
}
