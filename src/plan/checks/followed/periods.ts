import { comparisonKey } from "../../../text/keys";
import type { CalendarDay } from "../../day";
import type { Rhythm } from "../../deadline/deadline";
import { fieldText } from "../../dependents/fieldText";
import type { FollowedTask } from "../../followedTask";
import { missedPeriods } from "../../resultPeriods";
import { rhythmFromWord } from "../../vocabulary";

/** How often a task comes round by its column; null for one that does not. */
export function rhythmOf({ values, state }: FollowedTask): Rhythm | null {
  return state.kind === "recurring" ? rhythmFromWord(fieldText(values.rhythm)) : null;
}

/** The words of the periods that are over on a day and have no result, joined for a sentence; "" where none is missing. */
export function missedWords(task: FollowedTask, asOf: CalendarDay, planYear: number): string {
  const rhythm = rhythmOf(task);
  if (rhythm === null) {
    return "";
  }
  const reported = new Set(task.results.map(({ period }) => comparisonKey(period)));
  const hasResult = (word: string) => reported.has(comparisonKey(word));
  return missedPeriods(rhythm, hasResult, asOf, planYear)
    .map(({ word }) => word)
    .join(", ");
}
