import type { Progress } from "../../plan/progress";
import { type SummaryClass, summaryClass } from "../../plan/summary";
import type { SummaryColumnId } from "../../plan/summaryColumns";
import { PROGRESS_WORDS, STATUS_WORDS } from "../../plan/vocabulary";
import { cellAddress } from "../cellAddress";
import { TRACKING_TABLE, type TrackingColumnId, headerOf } from "../trackingColumns";

/** Characters of a text in a formula, and of what COUNTIFS compares with. Source: Excel's limits. */
const LONGEST_TEXT = 255;

/** Whatever is text and not empty. */
export const ANY_TEXT = '"?*"';

/** A part of a count: tasks that meet all conditions of COUNTIFS ("column,criterion," each), added or taken away. */
export interface CountTerm {
  readonly sign: "+" | "-";
  readonly conditions: string;
}

/** A set of tasks to count, as the terms whose sum is their number. */
export type Counted = readonly CountTerm[];

/** All tasks of the table. */
export const ALL_TASKS: Counted = [added("")];

/** A term that is added. */
export function added(conditions: string): CountTerm {
  return { sign: "+", conditions };
}

/**
 * The tasks of one group.
 * @param nameCell address of the cell that holds the group's name
 * @param spellings other words that the table's column uses for it
 */
export function tasksOf(
  column: "area" | "lead",
  nameCell: string,
  spellings: readonly string[]
): Counted {
  const short = spellings.filter((spelling) => spelling.length <= LONGEST_TEXT);
  return [nameCell, ...short.map(quoted)].map((name) => added(`${columnOf(column)},${name},`));
}

/** A count of tasks without "=": `COUNTIFS(…)+COUNTIFS(…)`, in parentheses. Only counts have a formula of their own. */
export function countFormula(
  id: Exclude<SummaryColumnId, "group" | "rate" | "ratio">,
  tasks: Counted
): string {
  switch (id) {
    case "total":
      return sum(tasks, [`${columnOf("progress")},${ANY_TEXT}`]);
    case "notStarted":
      return sum(tasks, [statusIs("notStarted")]);
    case "notUpdated":
      // Whatever is none of the known words counts as not updated, so that the of-which figures hold for pasted cells too.
      return `(${countFormula("total", tasks)}-${sum(tasks, KNOWN_STATUSES.map(statusIs))})`;
    default:
      return sum(
        tasks,
        wordsOf(id).map((word) => `${columnOf("progress")},${quoted(word)}`)
      );
  }
}

/** Stopped tasks whose document is named: with those that did not arise they leave the denominator of the rate. */
export function stoppedWithDocument(tasks: Counted): string {
  const stopped = `${columnOf("progress")},${quoted(PROGRESS_WORDS.stopped)}`;
  return sum(tasks, [`${stopped},${columnOf("extensionDocument")},${ANY_TEXT}`]);
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

/** A text in a formula. */
export function quoted(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

const KNOWN_STATUSES = ["notStarted", "inProgress", "done", "notArising", "stopped"] as const;

function sum(tasks: Counted, conditions: readonly string[]): string {
  const terms = tasks.flatMap((term) =>
    conditions.map((condition) => `${term.sign}COUNTIFS(${term.conditions}${condition})`)
  );
  return terms.length === 1
    ? terms[0]!.replace(/^\+/, "")
    : `(${terms.join("").replace(/^\+/, "")})`;
}

function statusIs(status: (typeof KNOWN_STATUSES)[number]): string {
  return `${columnOf("status")},${quoted(STATUS_WORDS[status])}`;
}

function wordsOf(wanted: SummaryClass): readonly string[] {
  return (Object.keys(PROGRESS_WORDS) as Progress[])
    .filter((progress) => summaryClass(progress) === wanted)
    .map((progress) => PROGRESS_WORDS[progress]);
}
