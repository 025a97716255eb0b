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

/** "Tháng 01", "T3", "tháng 2/2026", "Quý 1": what the list has as "Tháng 1" and "Quý I". */
const OTHERWISE =
  /^(?:(?<month>tháng|t)\s*0?(?<number>\d{1,2})|quý\s*0?(?<quarter>[1-4]|iv|i{1,3}))(?:\s*(?:[/-]|năm)\s*(?<year>20\d\d))?$/iu;
const NUMERALS = ["I", "II", "III", "IV"];

/**
 * Results of a task that comes round stand under periods of another rhythm, or under words that the list of periods has
 * otherwise, so that they count for nothing.
 */
export const periodForeign: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const rhythm = rhythmOf(task);
    if (rhythm === null) {
      return [];
    }
    const keys = keysOf.get(rhythm)!;
    const unlisted = [...new Set(task.results.map(({ period }) => oneLine(period)))]
      .filter((period) => period !== "" && !keys.has(comparisonKey(period)))
      .map((period) => ({ period, listed: listedAs(period, followed.settings.planYear) }));
    const [spelt, foreign] = partedBy(unlisted, ({ listed }) => keys.has(comparisonKey(listed)));
    const joined = (words: readonly string[]) => words.join(", ");
    return [spelt, foreign].flatMap((those) =>
      those.length === 0
        ? []
        : aboutFollowed("period-foreign", task, {
            periods: joined(those.map(({ period }) => period)),
            listed: those === spelt ? joined(those.map(({ listed }) => listed)) : "",
            rhythm: RHYTHM_WORDS[rhythm],
          })
    );
  });

function partedBy<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** How the list has a period that is written otherwise; "" where it is none of the plan's year. */
function listedAs(period: string, planYear: number): string {
  const { month, number = "", quarter = "", year } = OTHERWISE.exec(period)?.groups ?? {};
  if (year !== undefined && Number(year) !== planYear) {
    return "";
  }
  const numeral = NUMERALS[Number(quarter) - 1] ?? quarter.toUpperCase();
  return month === undefined ? (quarter === "" ? "" : `Quý ${numeral}`) : `Tháng ${number}`;
}
