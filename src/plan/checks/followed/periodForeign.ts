import { flatMapInSteps } from "../../../pace/steps";
import { comparisonKey } from "../../../text/keys";
import { oneLine } from "../../../text/unicode";
import type { Rhythm } from "../../deadline/deadline";
import { RESULT_PERIODS } from "../../resultPeriods";
import { RHYTHM_WORDS } from "../../vocabulary";
import { aboutFollowed, type FollowedRule } from "../rule";
import { rhythmOf } from "./periods";

const RHYTHMS = Object.keys(RESULT_PERIODS) as readonly Rhythm[];
const keysOf = new Map(
  RHYTHMS.map((rhythm) => [
    rhythm,
    new Set(RESULT_PERIODS[rhythm].map(({ word }) => comparisonKey(word))),
  ])
);

/** Results of a task that comes round stand under periods of another rhythm, so that they count for nothing. */
export const periodForeign: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const rhythm = rhythmOf(task);
    if (rhythm === null) {
      return [];
    }
    const foreign = task.results
      .map(({ period }) => oneLine(period))
      .filter((period) => period !== "" && !keysOf.get(rhythm)!.has(comparisonKey(period)));
    return foreign.length === 0
      ? []
      : [
          aboutFollowed("period-foreign", task, {
            periods: [...new Set(foreign)].join(", "),
            rhythm: RHYTHM_WORDS[rhythm],
          }),
        ];
  });
