import type { Progress } from "../../plan/progress";
import { PROGRESS_WORDS, STATUS_WORDS } from "../../plan/vocabulary";
import { TRACKING_TABLE, type TrackingColumnId, headerOf } from "../../tables/trackingColumns";
import { typedWord } from "../typedWord";
import { columnOf, type Condition, type Part, valueAt } from "./nthMatch";

/** The words of open tasks whose deadline has not passed. */
const IN_TIME = ["inTime", "dueSoon", "notYetDue"] as const satisfies readonly Progress[];

/** A cell of the task that stands at a place in `PhuLuc`. */
export function taskCell(id: TrackingColumnId, at: string): string {
  return valueAt(TRACKING_TABLE, headerOf(id), at);
}

/** How many tasks `PhuLuc` has. */
export const TASK_COUNT = `COUNTIFS(${columnOf(TRACKING_TABLE, headerOf("progress"))},"?*")`;

/** The deadline in force of a task: the extension counts only with its document. */
export function dueAt(at: string): string {
  const extended = taskCell("extendedDue", at);
  const counts = `AND(TRIM(${taskCell("extensionDocument", at)})<>"",ISNUMBER(${extended}))`;
  return `IF(${counts},INT(${extended}),INT(${taskCell("due", at)}))`;
}

/** Tasks that are late: whatever `Tiến độ` calls so. */
export const OVERDUE: readonly Condition[] = [
  (part) => `(${column(part, "progress")}=${word("overdue")})`,
];

/**
 * Open tasks whose deadline in force is the as-of day or later, up to the end of the next period. The two conditions
 * are for tasks with an extension and without one, so that only the date in force is looked at, whatever the other cell holds.
 */
export const DUE_NEXT: readonly Condition[] = [
  (part) => `${isExtended(part)}*${isNext(part, "extendedDue")}*${isOpen(part)}`,
  (part) => `(1-${isExtended(part)})*${isNext(part, "due")}*${isOpen(part)}`,
];

/** Tasks that were finished in the period that is reported. */
export const FINISHED: readonly Condition[] = [
  (part) => {
    const doneOn = column(part, "doneOn");
    return (
      `(${typedWord(column(part, "status"))}="${STATUS_WORDS.done}")*(TRIM(${column(part, "text")})<>"")` +
      `*ISNUMBER(${doneOn})*(${doneOn}>=KyTuNgay)*(${doneOn}<KyDenNgay+1)`
    );
  },
];

/** Whether the extension of a task counts: its document is named, and it is a day. */
export function isExtended(part: Part): string {
  return `(TRIM(${column(part, "extensionDocument")})<>"")*ISNUMBER(${column(part, "extendedDue")})`;
}

function isNext(part: Part, id: "due" | "extendedDue"): string {
  const due = column(part, id);
  return `ISNUMBER(${due})*(${due}>=NgayBaoCao)*(${due}<KySauDenNgay+1)`;
}

function isOpen(part: Part): string {
  const progress = column(part, "progress");
  return `(${IN_TIME.map((open) => `(${progress}=${word(open)})`).join("+")})`;
}

function column(part: Part, id: TrackingColumnId): string {
  return part(headerOf(id));
}

function word(progress: Progress): string {
  return `"${PROGRESS_WORDS[progress]}"`;
}
