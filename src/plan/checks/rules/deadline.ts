import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import {
  type CalendarDay,
  addDays,
  calendarDay,
  dateParts,
  knownDay,
  toVietnamese,
} from "../../day";
import { weekdayOf } from "../../deadline/weekdays";
import { holidayOn, isWorkingDay, lastWorkingDayUpTo } from "../../holidays";
import { type Rule, aboutTask } from "../rule";
import { saysNothing, wordsOf } from "../taskWords";

/** The deadline cell is blank ("rõ thời gian" of the 6 rõ). */
export const deadlineMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    saysNothing(task.deadlineText) ? [aboutTask("deadline-missing", task)] : []
  );

/** The phrase names a day that no calendar has; a day that somebody entered beside it does not put the phrase right. */
export const deadlineImpossible: Rule = (plan, { planYear }) =>
  flatMapInSteps(plan.tasks, (task) => {
    const day = impossibleDay(wordsOf(task).deadlineLine, planYear);
    return day === "" ? [] : [aboutTask("deadline-impossible", task, { day })];
  });

/** A phrase that could not be read as a deadline; of a day that does not exist another rule tells. */
export const deadlineUnknown: Rule = (plan, { planYear }) =>
  flatMapInSteps(plan.tasks, (task) =>
    task.deadline.kind === "unknown" &&
    !saysNothing(task.deadlineText) &&
    impossibleDay(wordsOf(task).deadlineLine, planYear) === ""
      ? [aboutTask("deadline-unknown", task, { phrase: wordsOf(task).deadlineLine })]
      : []
  );

const DIGIT = /\d/u;
const SLASHED = /(?<![\p{L}\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/gu;
const IN_WORDS = /(?<!\p{L})ngày +(\d{1,2}) +tháng +(\d{1,2})(?: +năm +(\d{4}))?(?!\d)/giu;
/** Without the word "ngày" only what can be no month with its year ("12/25") nor a share. */
const SHORT_ALONE =
  /(?<!\p{L})(?:trước|đến|tới|hết|chậm nhất|xong) +(29|30|31)\/(0?[1-9]|1[0-2])(?![/\d])/giu;
const SHORT = /(?<!\p{L})ngày +(\d{1,2})\/(\d{1,2})(?![/\d])/giu;

/**
 * The first day that a phrase names and no calendar has ("31/4/2026", "ngày 30 tháng 02"), as written; "" where there is none.
 * `phrase` in one clean line.
 */
function impossibleDay(phrase: string, planYear: number): string {
  if (!DIGIT.test(phrase)) {
    return "";
  }
  const named = [SLASHED, IN_WORDS, SHORT, SHORT_ALONE].flatMap((pattern) => [
    ...phrase.matchAll(pattern),
  ]);
  const broken = named.find(([, day, month, year]) => {
    const read = calendarDay(Number(year ?? planYear), Number(month), Number(day));
    return read === null;
  });
  return broken?.[0] ?? "";
}

/** A phrase that was read, with a doubt. */
export const deadlineUnsure: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { kind, sure, due } = task.deadline;
    return kind === "unknown" || sure
      ? []
      : [
          aboutTask("deadline-unsure", task, {
            phrase: wordsOf(task).deadlineLine,
            due: due === null ? "" : toVietnamese(due),
          }),
        ];
  });

/** A deadline that begins after the plan's year or falls due outside it. */
export const deadlineOutsideYear: Rule = (plan, { planYear }) => {
  const [first, last] = [knownDay(planYear, 1, 1), knownDay(planYear, 12, 31)];
  return flatMapInSteps(plan.tasks, (task) => {
    const { start, due } = task.deadline;
    const isDueOutside = due !== null && (due < first || due > last);
    const day = isDueOutside ? due : start;
    return day === null || (!isDueOutside && day <= last)
      ? []
      : [
          aboutTask("deadline-outside-year", task, {
            phrase: wordsOf(task).deadlineLine,
            day: toVietnamese(day),
            planYear: String(planYear),
          }),
        ];
  });
};

/** A task that falls due before it begins. */
export const dueBeforeStart: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { start, due } = task.deadline;
    return start === null || due === null || due >= start
      ? []
      : [
          aboutTask("due-before-start", task, {
            start: toVietnamese(start),
            due: toVietnamese(due),
          }),
        ];
  });

/** A task that was due before the plan was issued, which nobody could know in time. */
export const dueBeforePlan: Rule = (plan, { issuedOn = null }) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { due } = task.deadline;
    return due === null || issuedOn === null || due >= issuedOn
      ? []
      : [
          aboutTask("due-before-plan", task, {
            phrase: wordsOf(task).deadlineLine,
            due: toVietnamese(due),
            issuedOn: toVietnamese(issuedOn),
          }),
        ];
  });

/**
 * The phrase names a day on which no office works. Only a day that it writes counts: that a month or quarter ends on a
 * Sunday is nobody's slip. "Trước ngày X" names X and has the day before as its last good one: a working day then is as
 * good as any.
 */
export const dueOnDayOff: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const { kind, due } = task.deadline;
    const isDated = (kind === "date" || kind === "period") && due !== null && !isWorkingDay(due);
    const day = isDated ? namedDay(task.deadlineText, due) : undefined;
    return day === undefined || isWorkingDay(day)
      ? []
      : [
          aboutTask("due-on-day-off", task, {
            day: toVietnamese(day),
            holiday: holidayOn(day) ?? "",
            weekday: String(weekdayOf(day)),
            workingDay: toVietnamese(lastWorkingDayUpTo(day)),
          }),
        ];
  });

function namedDay(phrase: string, due: CalendarDay): CalendarDay | undefined {
  const text = oneLine(phrase);
  return [due, addDays(due, 1)].find((day) => {
    const { month, dayOfMonth } = dateParts(day);
    const separator = String.raw`(?:\s*[/.-]\s*|\s+tháng\s+)`;
    return new RegExp(`(?<!\\d)0?${dayOfMonth}${separator}0?${month}(?!\\d)`, "iu").test(text);
  });
}
