import { knownDay, type CalendarDay } from "./day";
import type { DeadlineKind } from "./deadline/deadline";

/** What somebody reported; `notUpdated` while nobody did (the cell is blank). */
export type Status = "notUpdated" | "notStarted" | "inProgress" | "done" | "notArising" | "stopped";

/** The words of the truth table (docs/architecture.md#progress), one for each state a task can be in on a day. */
export type Progress =
  | "doneOnTime"
  | "doneLate"
  | "doneNoDeadline"
  | "doneNoDate"
  | "overdue"
  | "dueSoon"
  | "notYetDue"
  | "inTime"
  | "periodMissed"
  | "ongoing"
  | "open"
  | "unknownDeadline"
  | "notArising"
  | "stopped";

export interface TaskState {
  readonly kind: DeadlineKind;
  readonly status: Status;
  readonly start: CalendarDay | null;
  /** The deadline in force: the extension where its document is named, else the plan's own. */
  readonly due: CalendarDay | null;
  readonly doneOn: CalendarDay | null;
  /** A recurring task that has a period past its own day without a result. */
  readonly periodMissed: boolean;
}

export interface ProgressOptions {
  readonly asOf: CalendarDay;
  /** `SoNgayNhac`: a task due within this many days is "sắp đến hạn". */
  readonly dueSoonDays: number;
  /** `MocNhacCaNam`: before this day a whole-year task is never "sắp đến hạn". */
  readonly wholeYearReminderFrom: CalendarDay;
}

/**
 * Where a task stands on a day, by the truth table (docs/architecture.md#progress), row by row in its order. A date, period
 * or year without a due date is as unknown as a deadline nobody understood; any kind with a due date follows the due date,
 * so that a day typed in later counts. What was finished after the day was not finished on it.
 */
export function progressOf(state: TaskState, options: ProgressOptions): Progress {
  const { kind, status, start, due, doneOn, periodMissed } = state;
  return progressFrom(kind, status, start, due, doneOn, periodMissed, options);
}

/** `progressOf` for callers with a hundred thousand rows, for whom an object a row is too dear. */
export function progressFrom(
  kind: DeadlineKind,
  status: Status,
  start: CalendarDay | null,
  due: CalendarDay | null,
  doneOn: CalendarDay | null,
  periodMissed: boolean,
  options: ProgressOptions
): Progress {
  if (status === "stopped" || status === "notArising") {
    return status;
  }
  if (status === "done" && !(doneOn !== null && doneOn > options.asOf)) {
    return finished(due, doneOn);
  }
  return due === null
    ? withoutDue(kind, periodMissed)
    : towards(due, start, kind === "year", options);
}

/** Whether a word says that a task is done, in time or not. */
export function isDone(progress: Progress): boolean {
  return DONE.has(progress);
}

const DONE: ReadonlySet<Progress> = new Set([
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "doneNoDate",
] as const);

/** 30/11, the day from which a whole-year task may be due soon unless the workbook says otherwise. */
export function wholeYearReminderDefault(year: number): CalendarDay {
  return knownDay(year, 11, 30);
}

function finished(due: CalendarDay | null, doneOn: CalendarDay | null): Progress {
  if (due === null) {
    return "doneNoDeadline";
  }
  if (doneOn === null) {
    return "doneNoDate";
  }
  return doneOn <= due ? "doneOnTime" : "doneLate";
}

function towards(
  due: CalendarDay,
  start: CalendarDay | null,
  wholeYear: boolean,
  options: ProgressOptions
): Progress {
  const { asOf, dueSoonDays, wholeYearReminderFrom } = options;
  if (asOf > due) {
    return "overdue";
  }
  if (due - asOf <= dueSoonDays && !(wholeYear && asOf < wholeYearReminderFrom)) {
    return "dueSoon";
  }
  return start !== null && asOf < start ? "notYetDue" : "inTime";
}

function withoutDue(kind: DeadlineKind, periodMissed: boolean): Progress {
  switch (kind) {
    case "recurring":
      return periodMissed ? "periodMissed" : "ongoing";
    case "ongoing":
    case "open":
      return kind;
    default:
      return "unknownDeadline";
  }
}
