import { CLOSED_FROM, taskHelperHeader, type TaskHelperId } from "../../tables/helperColumns";
import { TRACKING_TABLE, type TrackingColumnId, headerOf } from "../../tables/trackingColumns";
import { ALL_TASKS, countFormula } from "../summary/formulas";
import { PERIOD_NAMES } from "../summary/periodCells";
import { type Condition, type Part, valueAt } from "./nthMatch";

const { dataDay, from, to, nextTo } = PERIOD_NAMES;

/** A cell of the task that stands at a place in `PhuLuc`. */
export function taskCell(id: TrackingColumnId, at: string): string {
  return valueAt(TRACKING_TABLE, headerOf(id), at);
}

/** A helper of the task that stands at a place in `PhuLuc`. */
export function taskHelper(id: TaskHelperId, at: string): string {
  return valueAt(TRACKING_TABLE, taskHelperHeader(id), at);
}

/** How many tasks `PhuLuc` has. */
export const TASK_COUNT = countFormula("total", ALL_TASKS);

/** The deadline in force of a task, 0 for none. */
export function dueAt(at: string): string {
  return taskHelper("deadline", at);
}

/** Tasks that are late on `NgaySoLieu`. */
export const OVERDUE: readonly Condition[] = [
  (part) => {
    const due = helper(part, "deadline");
    return `(${due}>0)*(${due}<${dataDay})*${isOpen(part)}`;
  },
];

/** Open tasks whose deadline in force is that day or later, up to the end of the next period. */
export const DUE_NEXT: readonly Condition[] = [
  (part) => {
    const due = helper(part, "deadline");
    return `(${due}>=${dataDay})*(${due}<${nextTo}+1)*${isOpen(part)}`;
  },
];

/** Tasks that were finished in the period that is reported, up to that day. */
export const FINISHED: readonly Condition[] = [
  (part) => {
    const done = helper(part, "closedFrom");
    return `(${done}>${CLOSED_FROM.undated})*(${done}>=${from})*(${done}<${to}+1)*(${done}<=${dataDay})`;
  },
];

function isOpen(part: Part): string {
  return `(${helper(part, "closedFrom")}>${dataDay})`;
}

function helper(part: Part, id: TaskHelperId): string {
  return part(taskHelperHeader(id));
}
