import type { ReportPeriod } from "../report/reportPeriod";
import { dateParts } from "../day";
import type { TargetSense } from "./target";

/** The columns of measured figures, in the order of the year. */
export const FIGURE_PERIODS = ["firstQuarter", "halfYear", "nineMonths", "year"] as const;

export type FigurePeriod = (typeof FIGURE_PERIODS)[number];

/** A line of `ChiTieu` with a text. Figures are in its unit; null where no number stands. */
export interface FollowedTarget {
  readonly text: string;
  readonly plan: number | null;
  readonly unit: string;
  /** Null where nobody chose a side. */
  readonly sense: TargetSense | "qualitative" | null;
  readonly lastYear: number | null;
  readonly figures: Readonly<Record<FigurePeriod, number | null>>;
  /** What stands in those cells in words: "Đã vượt". */
  readonly remarks: Readonly<Record<FigurePeriod, string>>;
  readonly agency: string;
  /** STT of the tasks that serve it. */
  readonly taskNumbers: readonly string[];
  readonly note: string;
}

/** `noSense`: there is a plan's figure, and nobody chose its side; `qualitative`: there is none to be held against. */
export type Verdict = "met" | "notMet" | "noFigure" | "noSense" | "qualitative";

/** Words of the column "Đánh giá", data of the workbook. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: "Đạt",
  notMet: "Chưa đạt",
  noFigure: "Chưa có số liệu",
  noSense: "Chưa chọn chiều",
  qualitative: "",
};

/** How a measured figure stands to the plan's, which is the whole year's in every period. */
export function verdictOn(
  { plan, sense }: Pick<FollowedTarget, "plan" | "sense">,
  figure: number | null
): Verdict {
  if (plan === null || sense === "qualitative") {
    return "qualitative";
  }
  if (sense === null) {
    return "noSense";
  }
  if (figure === null) {
    return "noFigure";
  }
  return meets(figure, plan, sense) ? "met" : "notMet";
}

function meets(figure: number, plan: number, sense: TargetSense): boolean {
  switch (sense) {
    case "atLeast":
      return figure >= plan;
    case "over":
      return figure > plan;
    case "atMost":
      return figure <= plan;
    case "under":
      return figure < plan;
  }
}

/** The figure of the latest period that has one, by which the sheet judges; null where there is none. */
export function latestFigure({ figures }: Pick<FollowedTarget, "figures">): number | null {
  const latest = [...FIGURE_PERIODS].reverse().find((period) => figures[period] !== null);
  return latest ? figures[latest] : null;
}

/**
 * The column whose figures a report gives: that of the last quarter which ends in the month of the report's last day or
 * before; null where none has ended yet.
 */
export function figurePeriodOf(
  { to }: Pick<ReportPeriod, "to">,
  planYear: number
): FigurePeriod | null {
  const { year, month } = dateParts(to);
  const quarters = Math.floor(month / 3) + 4 * (year - planYear);
  return FIGURE_PERIODS[Math.min(quarters, 4) - 1] ?? null;
}
