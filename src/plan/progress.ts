import type { CalendarDay } from "./day";
import type { DeadlineKind } from "./deadline/deadline";

/** What somebody reported; `notUpdated` while nobody did (the cell is blank). */
export type Status = "notUpdated" | "notStarted" | "inProgress" | "done" | "notArising" | "stopped";

/** The words of the truth table in the design, one for each state a task can be in on a day. */
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
