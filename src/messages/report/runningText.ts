import { dateParts } from "../../plan/day";
import { quarterName } from "../../plan/periods";
import type { ReportFigures, RunningWork } from "../../plan/report/reportFigures";
import { withSmallFirst } from "../vietnamese";
import { counted, enumerated, tasks } from "./figureWords";

/** Periods that are longer than a quarter say first how the year stands. */
const QUARTER_DAYS = 100;

/**
 * How much of the work that runs all year has a result, in the quarter of the as-of date and, where the report is of more than a
 * quarter, in the year; it is never late. Empty after the plan's year: the quarter is then another year's.
 */
export function runningText({ wholeYear, ongoing, asOf, planYear, period }: ReportFigures): string {
  if (dateParts(asOf).year > planYear) {
    return "";
  }
  const when = {
    quarter: withSmallFirst(quarterName(asOf)),
    isLong: period.to - period.from > QUARTER_DAYS,
  };
  return [
    ofKind(wholeYear, "thực hiện cả năm", when),
    ofKind(ongoing, "thực hiện thường xuyên", when),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

interface When {
  /** "quý III/2026". */
  readonly quarter: string;
  readonly isLong: boolean;
}

function ofKind(work: RunningWork, kind: string, { quarter, isLong }: When): string {
  if (work.total === 0) {
    return "";
  }
  return isLong && work.withResultInYear > 0
    ? inYearText(work, kind, quarter)
    : inQuarterText(work, kind, quarter);
}

/** Of the year first: what has no result in the quarter may well have one of an earlier quarter. */
function inYearText(work: RunningWork, kind: string, quarter: string): string {
  const { total, withResult, withResultInYear } = work;
  const now = withResult === 0 ? "chưa có nhiệm vụ nào" : tasks(withResult);
  const parts = enumerated([`${now} có kết quả`, ...otherParts(work)]);
  return `Từ đầu năm đến nay, ${counted(withResultInYear)}/${counted(total)} nhiệm vụ ${kind} đã có kết quả; riêng ${quarter}, ${parts}.`;
}

function inQuarterText(work: RunningWork, kind: string, quarter: string): string {
  const { total, withResult, withoutResult } = work;
  const all = `${tasks(total)} ${kind}`;
  const both = total === 1 ? "" : "đều ";
  if (withResult === total) {
    return `${all} ${both}có kết quả trong ${quarter}.`;
  }
  if (withoutResult === total) {
    return `${all} ${both}chưa có kết quả trong ${quarter}.`;
  }
  const now = withResult === 0 ? "chưa có nhiệm vụ nào" : tasks(withResult);
  return `Trong ${all}, ${enumerated([`${now} có kết quả trong ${quarter}`, ...otherParts(work)])}.`;
}

function otherParts({ withoutResult, doneBefore, dropped }: RunningWork): readonly string[] {
  const parts = [
    [withoutResult, "đang triển khai, chưa có kết quả trong quý"],
    [doneBefore, "đã hoàn thành từ trước"],
    [dropped, "không phát sinh hoặc đã dừng thực hiện"],
  ] as const;
  return parts.filter(([count]) => count > 0).map(([count, what]) => `${tasks(count)} ${what}`);
}
