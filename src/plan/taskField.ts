import type { CalendarDay } from "./day";

/** What `PhuLuc` holds of a task apart from its id: the document's own seven first, then what follows the work. */
export type TaskField =
  | "number"
  | "area"
  | "text"
  | "lead"
  | "supporting"
  | "deadlineText"
  | "deliverable"
  | "kind"
  | "rhythm"
  | "start"
  | "due"
  | "extendedDue"
  | "extensionDocument"
  | "status"
  | "doneOn"
  | "progress"
  | "periodResults"
  | "outcome"
  | "delayReason"
  | "leader"
  | "follower"
  | "origin"
  | "lastReminder"
  | "reminders"
  | "note";

/** Of the fields those that somebody fills in; the others are calculated. */
export type EnteredField = Exclude<TaskField, "progress" | "periodResults">;

/** The document's own: in an issued plan they stay and print as they are. */
export const DOCUMENT_FIELDS = [
  "number",
  "area",
  "text",
  "lead",
  "supporting",
  "deadlineText",
  "deliverable",
] as const satisfies readonly TaskField[];

const OF_DOCUMENT: ReadonlySet<string> = new Set(DOCUMENT_FIELDS);

/** Whether a field is one of the document's own. */
export function isDocumentField(field: TaskField): boolean {
  return OF_DOCUMENT.has(field);
}

/** What a field holds: null is blank; `time` is the part of a day that somebody typed with it, 0 to below 1. */
export type FieldValue =
  null | string | number | { readonly day: CalendarDay; readonly time?: number };

/** What a task's row holds, raw: words that somebody typed past a drop-down included. Calculated fields are null. */
export type TaskValues = Readonly<Record<TaskField, FieldValue>>;

/** A field of a task that is to hold something else. */
export interface TaskEdit {
  /** The permanent id, "Mã nhiệm vụ". */
  readonly taskId: string;
  readonly field: EnteredField;
  /** What the person who decided saw there; where something else stands by now, that stays. */
  readonly from: FieldValue;
  readonly to: FieldValue;
}
