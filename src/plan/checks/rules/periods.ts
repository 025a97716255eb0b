import { flatMapInSteps } from "../../../pace/steps";
import { comparisonKey } from "../../../text/keys";
import { oneLine } from "../../../text/unicode";
import { type CalendarDay, knownDay } from "../../day";
import type { Rhythm } from "../../deadline/deadline";
import { fieldText, isBlank } from "../../dependents/fieldText";
import type { FollowedTask } from "../../followedTask";
import { RESULT_PERIODS, missedPeriods } from "../../resultPeriods";
import { RHYTHM_WORDS, rhythmFromWord } from "../../vocabulary";
import { type FollowedRule, type Rule, aboutFollowed, aboutTask, edit } from "../rule";
import { wordsOf } from "../taskWords";

/** "Định kỳ hằng tháng công khai kết quả …": the work itself comes round. */
const ROUND =
  /(?<![\p{L}\p{M}])định k[ỳì] +(?:(?:hằng|hàng|mỗi) +(?:tuần|tháng|quý)|(?:6|sáu) tháng)(?![\p{L}\p{M}])/iu;
/** Of these kinds nobody sees when the next result is due. */
const WITHOUT_RHYTHM: ReadonlySet<string> = new Set(["ongoing", "open", "year"]);

/** The task says how often it comes round, its deadline does not, so that no period of it can be followed. */
export const rhythmInText: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const words = WITHOUT_RHYTHM.has(task.deadline.kind)
      ? ROUND.exec(wordsOf(task).textLine)?.[0]
      : undefined;
    return words === undefined
      ? []
      : [aboutTask("rhythm-in-text", task, { words, phrase: wordsOf(task).deadlineLine })];
  });

/** A task that comes round without saying how often: no period of it can be missed. */
export const rhythmMissing: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    if (
      task.state.kind !== "recurring" ||
      !isBlank(task.values.rhythm) ||
      isBlank(task.values.kind)
    ) {
      return [];
    }
    const { kind, rhythm, sure } = task.reading;
    const isRead = kind === "recurring" && sure && rhythm !== null;
    const fix = isRead ? [edit(task, "rhythm", RHYTHM_WORDS[rhythm])] : [];
    const phrase = oneLine(task.task.deadlineText);
    return [aboutFollowed("rhythm-missing", task, { phrase }, { fix })];
  });

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

/** A task that comes round has periods past their last day without a result in `KetQua`. */
export const periodMissed: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    task.progress === "periodMissed"
      ? [
          aboutFollowed("period-missed", task, {
            periods: missedWords(task, followed.asOf, followed.settings.planYear),
          }),
        ]
      : []
  );

/** A task that comes round is reported done before every period of the plan year has its result. */
export const donePeriodsMissing: FollowedRule = (followed) => {
  const { planYear } = followed.settings;
  const afterAll = knownDay(planYear + 1, 1, 1);
  return flatMapInSteps(followed.tasks, (task) => {
    const periods = task.state.status === "done" ? missedWords(task, afterAll, planYear) : "";
    return periods === "" ? [] : [aboutFollowed("done-periods-missing", task, { periods })];
  });
};

/** How often a task comes round by its column; null for one that does not. */
function rhythmOf({ values, state }: FollowedTask): Rhythm | null {
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
