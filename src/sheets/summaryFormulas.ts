import type { Progress } from "../plan/progress";
import { type SummaryClass, summaryClass } from "../plan/summary";
import type { SummaryColumnId } from "../plan/summaryColumns";
import { PROGRESS_WORDS, STATUS_WORDS } from "../plan/vocabulary";
import { cellAddress } from "./cellAddress";
import { TRACKING_TABLE, type TrackingColumnId, headerOf } from "./trackingColumns";

/** Whatever is text and not empty. */
const ANY_TEXT = '"?*"';

/** A set of tasks to count: one list of COUNTIFS conditions for each spelling of the group, or one empty list for all tasks. */
export type Counted = readonly string[];

/** All tasks of the table. */
export const ALL_TASKS: Counted = [""];

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
  return [nameCell, ...spellings.map(quoted)].map((name) => `${columnOf(column)},${name},`);
}

/** A count of tasks without "=": `COUNTIFS(…)+COUNTIFS(…)`, in parentheses. Only counts have a formula of their own. */
export function countFormula(id: SummaryColumnId, tasks: Counted): string {
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
        wordsOf(id as SummaryClass).map((word) => `${columnOf("progress")},${quoted(word)}`)
      );
  }
}

/** Stopped tasks whose document is named: with those that did not arise they leave the denominator of the rate. */
export function stoppedWithDocument(tasks: Counted): string {
  const stopped = `${columnOf("progress")},${quoted(PROGRESS_WORDS.stopped)}`;
  return sum(tasks, [`${stopped},${columnOf("extensionDocument")},${ANY_TEXT}`]);
}

/** Cells of one summary row that its rate is made of. */
export interface RateCells {
  /** First and last of the four classes of finished tasks. */
  readonly done: string;
  readonly total: string;
  readonly notArising: string;
  /** Expression of the tasks stopped by a document. */
  readonly stoppedWithDocument: string;
}

/** Completion rate as a formula; "" where nothing had to be done. */
export function rateFormula(cells: RateCells): string {
  return `=IF(${base(cells)}=0,"",SUM(${cells.done})/${base(cells)})`;
}

/** "12/39": done over what had to be done. */
export function ratioFormula(cells: RateCells): string {
  return `=SUM(${cells.done})&"/"&${base(cells)}`;
}

/** "Đúng" where the classes of the total row add up to its total, that is every task of the table, and no row is negative. */
export function checkFormula(row: {
  readonly sheetRow: number;
  readonly firstClass: number;
  readonly lastClass: number;
  readonly right: string;
  readonly wrong: string;
}): string {
  const { sheetRow, firstClass, lastClass } = row;
  const totalColumn = firstClass - 1;
  const range = (at: number) => `${cellAddress(at, firstClass)}:${cellAddress(at, lastClass)}`;
  const total = cellAddress(sheetRow, totalColumn);
  const tasks = `SUMPRODUCT(--(${columnOf("text")}<>""))`;
  const outside = `MIN(${range(sheetRow - 1)})>=0`;
  return `=IF(AND(SUM(${range(sheetRow)})=${total},${total}=${tasks},${outside}),${quoted(row.right)},${quoted(row.wrong)})`;
}

const KNOWN_STATUSES = ["notStarted", "inProgress", "done", "notArising", "stopped"] as const;

function base(cells: RateCells): string {
  return `(${cells.total}-${cells.notArising}-${cells.stoppedWithDocument})`;
}

function sum(tasks: Counted, conditions: readonly string[]): string {
  const terms = tasks.flatMap((group) =>
    conditions.map((condition) => `COUNTIFS(${group}${condition})`)
  );
  return terms.length === 1 ? terms[0]! : `(${terms.join("+")})`;
}

function statusIs(status: (typeof KNOWN_STATUSES)[number]): string {
  return `${columnOf("status")},${quoted(STATUS_WORDS[status])}`;
}

function wordsOf(wanted: SummaryClass): readonly string[] {
  return (Object.keys(PROGRESS_WORDS) as Progress[])
    .filter((progress) => summaryClass(progress) === wanted)
    .map((progress) => PROGRESS_WORDS[progress]);
}

function columnOf(id: TrackingColumnId): string {
  return `${TRACKING_TABLE}[${headerOf(id)}]`;
}

function quoted(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}
