import { comparisonKey } from "../text/keys";
import type { CalendarDay } from "./day";
import type { Rhythm } from "./deadline/deadline";
import { missedPeriods, RESULT_PERIODS } from "./resultPeriods";

/** A period of the year of a recurring task. */
export interface TaskPeriod {
  /** The word of the column "Kỳ". */
  readonly word: string;
  /** `missing`: it is over and has no result; `coming`: it is not over and has none yet. */
  readonly state: "done" | "missing" | "coming";
}

/**
 * The periods of the plan year of a recurring task in order, done and missing as the column "Tiến độ" counts them.
 * @param reported the words of the periods that have a result
 */
export function taskPeriods(
  rhythm: Rhythm,
  reported: readonly string[],
  asOf: CalendarDay,
  planYear: number
): readonly TaskPeriod[] {
  const done = new Set(reported.map(comparisonKey));
  const hasResult = (word: string): boolean => done.has(comparisonKey(word));
  const missed = new Set(missedPeriods(rhythm, hasResult, asOf, planYear).map(({ word }) => word));
  return RESULT_PERIODS[rhythm].map(({ word }) => ({
    word,
    state: hasResult(word) ? "done" : missed.has(word) ? "missing" : "coming",
  }));
}
