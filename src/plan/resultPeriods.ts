import { lastDayOfMonth, type CalendarDay } from "./day";
import type { Rhythm } from "./deadline/deadline";

/** A period of the plan year for which a recurring task owes a result. */
export interface ResultPeriod {
  /** The word of the column "Kỳ" in `KetQua`. */
  readonly word: string;
  /** 1 to 12: the period is over after this month. */
  readonly lastMonth: number;
}

/** The periods of a plan year by rhythm, in order. */
export const RESULT_PERIODS: Readonly<Record<Rhythm, readonly ResultPeriod[]>> = {
  monthly: Array.from({ length: 12 }, (_, index) => ({
    word: `Tháng ${index + 1}`,
    lastMonth: index + 1,
  })),
  quarterly: ["I", "II", "III", "IV"].map((numeral, index) => ({
    word: `Quý ${numeral}`,
    lastMonth: (index + 1) * 3,
  })),
  halfYearly: [
    { word: "6 tháng đầu năm", lastMonth: 6 },
    { word: "6 tháng cuối năm", lastMonth: 12 },
  ],
  yearly: [{ word: "Năm", lastMonth: 12 }],
};

/**
 * The periods of a plan year that are over on a day and have no result, in order: a period is over after its last day.
 * @param hasResult whether `KetQua` has a line for a period's word
 */
export function missedPeriods(
  rhythm: Rhythm,
  hasResult: (word: string) => boolean,
  asOf: CalendarDay,
  planYear: number
): readonly ResultPeriod[] {
  return RESULT_PERIODS[rhythm].filter(
    ({ word, lastMonth }) => asOf > lastDayOfMonth(planYear, lastMonth) && !hasResult(word)
  );
}
