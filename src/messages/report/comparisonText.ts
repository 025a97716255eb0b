import { dateParts } from "../../plan/day";
import type { ReportFigures } from "../../plan/report/reportFigures";
import type { ComparedFigures, ReportedFigures } from "../../plan/report/reportedFigures";
import { doneCount, rateTenths, type SummaryCounts } from "../../plan/summary";
import { counted, ratio, tasks, tenths } from "./figureWords";
import { periodInWords } from "./periodWords";

/** How the figures stand beside those of the period before and of the year before, a sentence each where there are any. */
export function comparisonText(figures: ReportFigures, compared: ComparedFigures): string {
  const { before, lastYear } = compared;
  return [
    before &&
      against(`kỳ báo cáo ${periodInWords(before.name, figures.planYear)}`, before, figures),
    lastYear && against(`cùng kỳ năm ${yearOf(lastYear, figures)}`, lastYear, figures),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function yearOf({ to }: ReportedFigures, { planYear }: ReportFigures): number {
  return to === null ? planYear - 1 : dateParts(to).year;
}

function against(what: string, earlier: ReportedFigures, { total }: ReportFigures): string | null {
  const changes = [
    doneChange(earlier.counts, total),
    rateChange(earlier.counts, total),
    overdueChange(earlier.counts, total),
  ].filter((change) => change !== null);
  return changes.length === 0 ? null : `So với ${what}, ${changes.join("; ")}.`;
}

function doneChange(earlier: SummaryCounts, now: SummaryCounts): string | null {
  if (earlier.rateBase === 0 || now.rateBase === 0) {
    return null;
  }
  return changed("số nhiệm vụ hoàn thành", doneCount(now) - doneCount(earlier), tasks, [
    ratio(earlier),
    ratio(now),
  ]);
}

function rateChange(earlier: SummaryCounts, now: SummaryCounts): string | null {
  const [was, is] = [rateTenths(earlier), rateTenths(now)];
  return was === null || is === null
    ? null
    : changed("tỷ lệ hoàn thành", is - was, (points) => `${tenths(points)} điểm phần trăm`, [
        `${tenths(was)}%`,
        `${tenths(is)}%`,
      ]);
}

/** Figures that somebody typed by hand may know the done ones only: then they say nothing of what was late. */
function overdueChange(earlier: SummaryCounts, now: SummaryCounts): string | null {
  if (earlier.total === 0 || classSum(earlier) !== earlier.total) {
    return null;
  }
  return changed("số nhiệm vụ quá hạn", now.overdue - earlier.overdue, tasks, [
    counted(earlier.overdue),
    counted(now.overdue),
  ]);
}

function classSum(counts: SummaryCounts): number {
  const { inTime, overdue, openNoDeadline, notArising, stopped } = counts;
  return doneCount(counts) + inTime + overdue + openNoDeadline + notArising + stopped;
}

/** "tỷ lệ hoàn thành tăng 26,3 điểm phần trăm (từ 21,1% lên 47,4%)". */
function changed(
  what: string,
  by: number,
  inUnits: (amount: number) => string,
  [was, is]: readonly [was: string, is: string]
): string {
  if (by === 0) {
    return `${what} không thay đổi (${was === is ? is : `từ ${was} thành ${is}`})`;
  }
  const [verb, towards] = by > 0 ? ["tăng", "lên"] : ["giảm", "xuống"];
  return `${what} ${verb} ${inUnits(Math.abs(by))} (từ ${was} ${towards} ${is})`;
}
