import type { CompletionSummary } from "../../actions/readSummary";
import { summaryMessages } from "../../messages/summary";
import type { Language } from "../../messages/wording";
import {
  completionRate,
  doneCount,
  rateTenths,
  totalOf,
  type SummaryCounts,
} from "../../plan/summary";

/** A line of figures: what it counts, how much of it is done, what presses. */
export interface FigureLine {
  readonly name: string;
  /** "3/8 nhiệm vụ đã hoàn thành (37,5%)". */
  readonly done: string;
  /** Share that is done, 0 to 1; null where nothing counts. */
  readonly rate: number | null;
  /** "2 quá hạn; 5 chưa cập nhật trạng thái"; "" where nothing presses. */
  readonly pressing: string;
}

/** The figures in lines: the whole plan first, then each group that has tasks. */
export interface FiguresView {
  readonly whole: FigureLine;
  readonly byArea: readonly FigureLine[];
  readonly byLead: readonly FigureLine[];
}

/** Puts the figures into words. */
export function figuresView(summary: CompletionSummary, language: Language): FiguresView {
  const { whole, outside } = summaryMessages[language];
  const lines = (rows: CompletionSummary["byArea"]) =>
    rows
      .filter(({ total }) => total > 0)
      .map(({ group, ...counts }) => figureLine(group || outside, counts, language));
  return {
    whole: figureLine(whole, totalOf(summary.byArea), language),
    byArea: lines(summary.byArea),
    byLead: lines(summary.byLead),
  };
}

/** A group of tasks in words. */
export function figureLine(name: string, counts: SummaryCounts, language: Language): FigureLine {
  const words = summaryMessages[language];
  const tenths = rateTenths(counts);
  const done =
    tenths === null
      ? words.noRate
      : `${words.done(doneCount(counts), counts.rateBase)} (${words.rate(percent(tenths, language))})`;
  const pressing = [
    counts.overdue > 0 ? words.overdue(counts.overdue) : "",
    counts.notUpdated > 0 ? words.notUpdated(counts.notUpdated) : "",
  ];
  const rate = completionRate(counts);
  return { name, done, rate, pressing: pressing.filter((part) => part !== "").join("; ") };
}

function percent(tenths: number, language: Language): string {
  const locale = language === "vi" ? "vi-VN" : "en-GB";
  return (tenths / 10).toLocaleString(locale, { maximumFractionDigits: 1 });
}
