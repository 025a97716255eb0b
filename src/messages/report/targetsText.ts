import type { ReportFigures } from "../../plan/report/reportFigures";
import {
  figurePeriodOf,
  type FigurePeriod,
  type FollowedTarget,
} from "../../plan/targets/followedTarget";
import { targetFigures, verdictIn, type TargetFigures } from "../../plan/targets/targetFigures";
import { inBrief } from "../shortened";
import { counted, enumerated } from "./figureWords";
import { measuredIn, planned } from "./targetWords";

/** So many targets are named; of more the table of targets tells. */
const MOST_NAMED = 5;

/**
 * How the plan's targets stand, as the report of a period says it, in paragraphs apart by a line end, lists in lines that begin
 * with "- "; "" where there are none. The figures of a plan are the whole year's, and the text says so. It is Vietnamese
 * whatever the language of the pane.
 */
export function targetsText({
  targets = [],
  period,
  planYear,
}: Pick<ReportFigures, "targets" | "period" | "planYear">): string {
  const column = figurePeriodOf(period, planYear);
  const late = targets.filter((target) => verdictIn(target, column) === "notMet");
  return [countsText(targetFigures(targets, column)), lateText(late, column)]
    .filter((part) => part !== "")
    .join("\n");
}

function countsText({ total, met, notMet, withoutFigure, notJudged }: TargetFigures): string {
  if (total === 0) {
    return "";
  }
  const judged = total - notJudged;
  const has = `Kế hoạch có ${targets(total)}`;
  if (judged === 0) {
    return `${has}, chưa có chỉ tiêu nào có mức để so sánh.`;
  }
  const states = [
    [met, "đạt mức kế hoạch cả năm"],
    [notMet, "chưa đạt"],
    [withoutFigure, "chưa có số liệu"],
  ] as const;
  const parts = states
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${counted(count)}/${counted(judged)} chỉ tiêu ${words}`);
  const of = notJudged === 0 ? "" : `, trong đó ${targets(judged)} có mức để so sánh`;
  return `${has}${of}: ${enumerated(parts)}.`;
}

function lateText(late: readonly FollowedTarget[], column: FigurePeriod | null): string {
  if (late.length === 0) {
    return "";
  }
  const named = late
    .slice(0, MOST_NAMED)
    .map(
      (target) =>
        `- ${inBrief(target.text)}: ${measuredIn(target, column)} (kế hoạch ${planned(target)})`
    );
  const rest = late.length - MOST_NAMED;
  const last = rest > 0 ? [`- ${targets(rest)} khác`] : [];
  return `Các chỉ tiêu chưa đạt mức kế hoạch cả năm:\n${[...named, ...last].join(";\n")}.`;
}

function targets(count: number): string {
  return `${counted(count)} chỉ tiêu`;
}
