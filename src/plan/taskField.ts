import {
  DOCUMENT_FIELDS,
  type ENTERED_FIELDS,
  type TrackingColumnId,
} from "../tables/trackingColumns";
import type { CalendarDay } from "./day";

/** What `PhuLuc` holds of a task apart from its id: the document's own first, then what follows the work. */
export type TaskField = Exclude<TrackingColumnId, "id">;

/** Of the fields those that somebody fills in; the others are calculated. */
export type EnteredField = (typeof ENTERED_FIELDS)[number];

/** Whether a field is one of the document's own. */
export function isDocumentField(field: TaskField): boolean {
  return DOCUMENT_FIELDS.some((each) => each === field);
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
