import { dateParts } from "../../plan/day";
import type { ReportFigures } from "../../plan/report/reportFigures";
import {
  figurePeriodOf,
  type FigurePeriod,
  type FollowedTarget,
} from "../../plan/targets/followedTarget";
import { targetFigures, verdictIn, type TargetFigures } from "../../plan/targets/targetFigures";
import { inBrief } from "../shortened";
import { counted } from "./figureWords";
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
  return [
    countsText(targetFigures(targets, column), figureWords(period, column, planYear)),
    lateText(late, column),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** @param figures " 9 tháng", whose figures stand for a period that has none of its own; "" for one that has */
function countsText(counts: TargetFigures, figures: string): string {
  const { total, notJudged } = counts;
  const judged = total - notJudged;
  if (total === 0) {
    return "";
  }
  const has = `Kế hoạch giao ${targets(total)}`;
  if (judged === 0) {
    return `${has} định tính hoặc chưa xác định mức so sánh.`;
  }
  const parts = judgedParts(counts);
  const by = figures === "" ? "" : ` (theo số liệu${figures})`;
  if (total === 1) {
    return `${has}, ${parts[0]![1]}${by}.`;
  }
  const of =
    notJudged === 0 ? by : `, trong đó ${targets(judged)} được đánh giá theo số liệu${figures}`;
  return `${has}${of}: ${parts.map(([count, words]) => `${targets(count)} ${words}`).join(", ")}.`;
}

type Part = readonly [count: number, words: string];

function judgedParts({ met, notMet, withoutFigure }: TargetFigures): readonly Part[] {
  const parts: readonly Part[] = [
    [met, "đã đạt mức kế hoạch cả năm"],
    [notMet, "chưa đạt mức kế hoạch cả năm"],
    [withoutFigure, "chưa có số liệu"],
  ];
  return parts.filter(([count]) => count > 0);
}

const FIGURE_WORDS: Readonly<Record<FigurePeriod, string>> = {
  firstQuarter: " quý I",
  halfYear: " 6 tháng",
  nineMonths: " 9 tháng",
  year: " cả năm",
};

/** The figures by which a period is judged that ends between two of them, as one of eleven months does. */
function figureWords(
  { to }: ReportFigures["period"],
  column: FigurePeriod | null,
  planYear: number
): string {
  const { year, month } = dateParts(to);
  return column === null || year > planYear || month % 3 === 0 ? "" : FIGURE_WORDS[column];
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
