import { dateParts, toVietnamese, type CalendarDay } from "../day";
import type { Deadline } from "../deadline/deadline";
import { parseDeadline } from "../deadline/parseDeadline";
import type { FollowedTask } from "../followedTask";
import { addMonths } from "../report/reportPeriod";
import type { PlanSettings } from "../settings";
import type { YearMention, YearStep } from "./yearMention";
import { moveYears } from "./yearsInText";

/** What the columns of a deadline hold. */
export type DeadlineColumns = Pick<Deadline, "kind" | "rhythm" | "start" | "due">;

/** The phrase of the next plan, and what its columns are to hold. */
export interface NextDeadline {
  readonly phrase: string;
  readonly mentions: readonly YearMention[];
  readonly columns: DeadlineColumns;
}

/** The day of the next year until which a document extended a task; null where none did. */
export function extendedInto(
  { state, values }: FollowedTask,
  { to }: YearStep
): CalendarDay | null {
  const { extendedDue, extensionDocument } = values;
  const isExtended =
    typeof extendedDue === "object" &&
    extendedDue !== null &&
    extendedDue.day === state.due &&
    String(extensionDocument ?? "").trim() !== "";
  return isExtended && dateParts(extendedDue.day).year === to ? extendedDue.day : null;
}

/** The same day of another year; 28/02 for a 29/02 that it lacks. */
export function inYear(day: CalendarDay, { from, to }: YearStep): CalendarDay {
  return addMonths(day, 12 * (to - from));
}

/**
 * The deadline of a task in the next plan: its phrase with the years moved on, read anew. Where somebody decided that it
 * means something else, that holds, its days a year later; a day that was set for an order ends with the year.
 */
export function nextDeadline(
  { task, values }: FollowedTask,
  step: YearStep,
  { beforeMeansExclusive }: Pick<PlanSettings, "beforeMeansExclusive">
): NextDeadline {
  const phrase = typeof values.deadlineText === "string" ? values.deadlineText : task.deadlineText;
  const moved = moveYears(phrase, step, "time");
  const read = (text: string, planYear: number) =>
    columnsOf(parseDeadline(text, { planYear, yearIsNamed: true, beforeMeansExclusive }));
  const present = columnsOf(task.deadline);
  const anew = read(moved.text, step.to);
  const isRead = isSame(present, read(phrase, step.from));
  return {
    phrase: moved.text,
    mentions: moved.mentions,
    columns:
      isRead || (present.kind === anew.kind && present.kind === "open")
        ? anew
        : decided(present, step),
  };
}

/** The deadline of a task whose extension reaches into the next year: that day. */
export function extendedDeadline(day: CalendarDay): NextDeadline {
  return {
    phrase: toVietnamese(day),
    mentions: [],
    columns: { kind: "date", rhythm: null, start: null, due: day },
  };
}

function decided(present: DeadlineColumns, step: YearStep): DeadlineColumns {
  const { start, due } = present;
  const isOrdered = present.kind === "open";
  return {
    ...present,
    start: start === null || isOrdered ? null : inYear(start, step),
    due: due === null || isOrdered ? null : inYear(due, step),
  };
}

function columnsOf({ kind, rhythm, start, due }: Deadline): DeadlineColumns {
  return { kind, rhythm, start, due };
}

function isSame(one: DeadlineColumns, other: DeadlineColumns): boolean {
  return (
    one.kind === other.kind &&
    one.rhythm === other.rhythm &&
    one.start === other.start &&
    one.due === other.due
  );
}
