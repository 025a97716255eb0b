import { CLOSED_FROM, taskHelperHeader, type TaskHelperId } from "../../tables/helperColumns";
import { TRACKING_TABLE, type TrackingColumnId, headerOf } from "../../tables/trackingColumns";
import { ALL_TASKS, countFormula } from "../summary/formulas";
import { PERIOD_NAMES } from "../summary/periodCells";
import { type Test, valueAt } from "./nthMatch";

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

const IS_OPEN = test("closedFrom", ">", dataDay);

/** Tasks that are late on `NgaySoLieu`. */
export const OVERDUE: readonly Test[] = [
  test("deadline", ">", "0"),
  test("deadline", "<", dataDay),
  IS_OPEN,
];

/** Open tasks whose deadline in force is that day or later, up to the end of the next period. */
export const DUE_NEXT: readonly Test[] = [
  test("deadline", ">=", dataDay),
  test("deadline", "<=", nextTo),
  IS_OPEN,
];

/** Tasks that were finished in the period that is reported, up to that day. */
export const FINISHED: readonly Test[] = [
  test("closedFrom", ">", String(CLOSED_FROM.undated)),
  test("closedFrom", ">=", from),
  test("closedFrom", "<=", to),
  test("closedFrom", "<=", dataDay),
];

/** What a helper of a task must be. */
export function test(id: TaskHelperId, is: Test["is"], value: string): Test {
  return { header: taskHelperHeader(id), is, value };
}
