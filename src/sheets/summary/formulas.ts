import type { Progress } from "../../plan/progress";
import type { SummaryColumnId } from "../../plan/summaryColumns";
import { NOT_UPDATED_WORD, PROGRESS_WORDS, STATUS_WORDS } from "../../plan/vocabulary";
import { CLOSED_FROM, taskHelperHeader, type TaskHelperId } from "../../tables/helperColumns";
import { TRACKING_TABLE, type TrackingColumnId, headerOf } from "../../tables/trackingColumns";
import { cellAddress } from "../address";
import { PERIOD_NAMES } from "./periodCells";

/** What COUNTIFS asks of a task: "column,criterion". */
type Criterion = string;

/** A set of tasks: those that meet each criterion. */
export type Counted = readonly Criterion[];

/** All tasks of the table. */
export const ALL_TASKS: Counted = [];

const DAY = PERIOD_NAMES.dataDay;

const IS_TASK = `${helperOf("closedFrom")},">${CLOSED_FROM.noTask}"`;
const IS_OPEN = `${helperOf("closedFrom")},">"&${DAY}`;
const IS_CLOSED = `${helperOf("closedFrom")},"<="&${DAY}`;

/** The tasks whose extension counts. */
export const EXTENDED_TASKS: Counted = [
  `${helperOf("hasDocument")},1`,
  `${columnOf("extendedDue")},">0"`,
];

/** The tasks that came during the year. */
export const ADDED_TASKS: Counted = [`${helperOf("isAdded")},1`];

/** The tasks without a deadline in force. */
export const UNDATED_TASKS: Counted = [`${helperOf("deadline")},0`];

/**
 * The tasks whose deadline in force lies within days of the plan year.
 * @param from first month, 1 to 12
 * @param months how many from there on
 */
export function tasksDueIn(from: number, months: number): Counted {
  const due = helperOf("deadline");
  const day = (month: number) => `DATE(NamKeHoach,${month},1)`;
  return [`${due},">="&${day(from)}`, `${due},"<"&${day(from + months)}`];
}

/**
 * The tasks of one group.
 * @param nameCell address of the cell that holds the group's name
 */
export function tasksOf(column: "area" | "lead", nameCell: string): Counted {
  return [`${column === "lead" ? helperOf("lead") : columnOf(column)},${nameCell}`];
}

/**
 * A count of tasks on `NgaySoLieu` without "=": what was finished later is still open. Only counts have a formula of their own.
 */
export function countFormula(
  id: Exclude<SummaryColumnId, "group" | "rate" | "ratio">,
  tasks: Counted
): string {
  return count(tasks, criteriaOf(id));
}

/** Stopped tasks whose document is named: with those that did not arise they leave the denominator of the rate. */
export function stoppedWithDocument(tasks: Counted): string {
  return count(tasks, [isClosed("stopped"), `${helperOf("hasDocument")},1`]);
}

/** Open tasks that are to be reminded of on `NgaySoLieu`, their deadline not passed. */
export function dueSoonCount(tasks: Counted): string {
  const reminded = `${helperOf("reminderFrom")},"<="&${DAY}`;
  return count(tasks, [reminded, ...criteriaOf("inTime")]);
}

/** "Đúng" where the classes of the total row add up to its total, that is every task of the table, and no row is negative. */
export function checkFormula(row: {
  readonly totalRow: number;
  /** The row that holds what is left of the total. */
  readonly restRow: number;
  readonly firstClass: number;
  readonly lastClass: number;
  readonly right: string;
  readonly wrong: string;
}): string {
  const { totalRow, restRow, firstClass, lastClass } = row;
  const totalColumn = firstClass - 1;
  const range = (at: number) => `${cellAddress(at, firstClass)}:${cellAddress(at, lastClass)}`;
  const total = cellAddress(totalRow, totalColumn);
  const tasks = `SUMPRODUCT(--(TRIM(${columnOf("text")})<>""))`;
  const rest = `MIN(${range(restRow)})>=0`;
  return `=IF(AND(SUM(${range(totalRow)})=${total},${total}=${tasks},${rest}),${quoted(row.right)},${quoted(row.wrong)})`;
}

/** A column of `PhuLuc` in a formula. */
export function columnOf(id: TrackingColumnId): string {
  return `${TRACKING_TABLE}[${headerOf(id)}]`;
}

/** A helper column of `PhuLuc` in a formula. */
export function helperOf(id: TaskHelperId): string {
  return `${TRACKING_TABLE}[${taskHelperHeader(id)}]`;
}

/** A text in a formula. */
export function quoted(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

function criteriaOf(
  id: Exclude<SummaryColumnId, "group" | "rate" | "ratio">
): readonly Criterion[] {
  const deadline = helperOf("deadline");
  switch (id) {
    case "total":
      return [IS_TASK];
    case "notStarted":
      return [`${helperOf("status")},${quoted(STATUS_WORDS.notStarted)}`];
    case "notUpdated":
      return [`${helperOf("status")},${quoted(NOT_UPDATED_WORD)}`];
    case "inTime":
      return [IS_OPEN, `${deadline},">="&${DAY}`];
    case "overdue":
      return [IS_OPEN, `${deadline},">0"`, `${deadline},"<"&${DAY}`];
    case "openNoDeadline":
      return [IS_OPEN, `${deadline},0`];
    default:
      return [isClosed(id), IS_CLOSED];
  }
}

function isClosed(progress: Progress): Criterion {
  return `${helperOf("closing")},${quoted(PROGRESS_WORDS[progress])}`;
}

function count(tasks: Counted, more: readonly Criterion[]): string {
  return `COUNTIFS(${[...tasks, ...more].join(",")})`;
}
