import {
  figurePeriodOf,
  VERDICT_WORDS,
  type FigurePeriod,
  type FollowedTarget,
} from "../../plan/targets/followedTarget";
import { SENSE_WORDS } from "../../plan/targets/target";
import { verdictIn } from "../../plan/targets/targetFigures";
import type { ReportPeriod } from "../../plan/report/reportPeriod";

/** "92,5%", "1.250 tỷ đồng", "10% (giảm)". */
export function measured(value: number, unit: string): string {
  const [whole, decimals] = String(Math.abs(value)).split(".");
  const sign = value < 0 ? "-" : "";
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ".");
  const number = `${sign}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
  return unit === "" || unit.startsWith("%") ? `${number}${unit}` : `${number} ${unit}`;
}

/** What the plan asks for: "tối thiểu 90%", "100%"; "" for a target in words. */
export function planned({ plan, unit, sense }: FollowedTarget): string {
  if (plan === null || sense === "qualitative") {
    return "";
  }
  const figure = measured(plan, unit);
  const isAll = unit === "%" && plan === 100 && sense === "atLeast";
  return sense === null || isAll ? figure : `${SENSE_WORDS[sense].toLowerCase()} ${figure}`;
}

/** What was measured in a period, a number or what stands in its place in words; "" for nothing. */
export function measuredIn(target: FollowedTarget, period: FigurePeriod | null): string {
  if (period === null) {
    return "";
  }
  const figure = target.figures[period];
  return figure === null ? target.remarks[period] : measured(figure, target.unit);
}

/** How the target stands in a period, in the words of the sheet: "Đạt"; "" where nothing says. */
export function judgedIn(target: FollowedTarget, period: FigurePeriod | null): string {
  return VERDICT_WORDS[verdictIn(target, period)];
}

/** The outcome of a task that is a target: "71% (kế hoạch: tối thiểu 80%)"; "" where nothing was measured. */
export function measuredOutcome(
  target: FollowedTarget,
  period: Pick<ReportPeriod, "to">,
  planYear: number
): string {
  const shown = measuredIn(target, figurePeriodOf(period, planYear));
  const plan = planned(target);
  return shown === "" || plan === "" ? shown : `${shown} (kế hoạch: ${plan})`;
}
