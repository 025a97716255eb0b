import type { Progress } from "../../plan/progress";
import { type SummaryClass, summaryClass } from "../../plan/summary";
import type { SummaryColumnId } from "../../plan/summaryColumns";
import { PROGRESS_WORDS, STATUS_WORDS } from "../../plan/vocabulary";
import { cellAddress } from "../address";
import { TRACKING_TABLE, type TrackingColumnId, headerOf } from "../../tables/trackingColumns";
import { typedWord } from "../typedWord";

/** Characters of a text in a formula, and of what COUNTIFS compares with. Source: Excel's limits. */
const LONGEST_TEXT = 255;

/**
 * What a task must meet to be counted, as COUNTIFS says it ("column,criterion") and as a factor of 1 or 0 over the column;
 * `criterion` is null where COUNTIFS cannot say it.
 */
export interface Condition {
  readonly criterion: string | null;
  readonly factor: string;
}

/** A part of a count: tasks that meet all conditions, added or taken away. */
export interface CountTerm {
  readonly sign: "+" | "-";
  readonly conditions: readonly Condition[];
}

/** A set of tasks to count, as the terms whose sum is their number. */
export type Counted = readonly CountTerm[];

/** All tasks of the table. */
export const ALL_TASKS: Counted = [added([])];

/** A term that is added. */
export function added(conditions: readonly Condition[]): CountTerm {
  return { sign: "+", conditions };
}

/** The cell shows what an expression gives, capitals or not. */
export function shows(id: TrackingColumnId, expression: string): Condition {
  return {
    criterion: `${columnOf(id)},${expression}`,
    factor: `(${columnOf(id)}=${expression})`,
  };
}

/** Somebody wrote something into the cell: blanks are nothing, as for `Tiến độ`, and a number is something. */
export function filledIn(id: TrackingColumnId): Condition {
  return { criterion: null, factor: `(TRIM(${columnOf(id)})<>"")` };
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
  return [nameCell, ...short.map(quoted)].map((name) => added([shows(column, name)]));
}

/** A count of tasks without "=", in parentheses where it has several parts. Only counts have a formula of their own. */
export function countFormula(
  id: Exclude<SummaryColumnId, "group" | "rate" | "ratio">,
  tasks: Counted
): string {
  switch (id) {
    case "total":
      return sum(tasks, [[SHOWS_PROGRESS]]);
    case "notStarted":
      return sum(tasks, [[statusIs("notStarted")]]);
    case "notUpdated":
      // Whatever is none of the known words counts as not updated, so that the of-which figures hold for pasted cells too.
      return `(${countFormula("total", tasks)}-${sum(
        tasks,
        KNOWN_STATUSES.map((status) => [statusIs(status)])
      )})`;
    default:
      return sum(
        tasks,
        wordsOf(id).map((word) => [shows("progress", quoted(word))])
      );
  }
}

/** Stopped tasks whose document is named: with those that did not arise they leave the denominator of the rate. */
export function stoppedWithDocument(tasks: Counted): string {
  const stopped = shows("progress", quoted(PROGRESS_WORDS.stopped));
  return sum(tasks, [[stopped, filledIn("extensionDocument")]]);
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

/** A task: `Tiến độ` says a word of it. */
const SHOWS_PROGRESS: Condition = {
  criterion: `${columnOf("progress")},"?*"`,
  factor: `(${columnOf("progress")}<>"")`,
};

/** @param either lists of conditions of which a counted task meets one, all of it; no task meets two */
function sum(tasks: Counted, either: readonly (readonly Condition[])[]): string {
  const terms = tasks.flatMap(({ sign, conditions }) =>
    either.map((more) => `${sign}${count([...conditions, ...more])}`)
  );
  const all = terms.join("").replace(/^\+/, "");
  return terms.length === 1 ? all : `(${all})`;
}

/** By COUNTIFS where it can say every condition; else row by row, an error in a cell being no task of this count. */
function count(conditions: readonly Condition[]): string {
  return conditions.some(({ criterion }) => criterion === null)
    ? `SUMPRODUCT(COUNT(1/(${conditions.map(({ factor }) => factor).join("*")})))`
    : `COUNTIFS(${conditions.map(({ criterion }) => criterion).join(",")})`;
}

function statusIs(status: (typeof KNOWN_STATUSES)[number]): Condition {
  const word = quoted(STATUS_WORDS[status]);
  return { criterion: null, factor: `(${typedWord(columnOf("status"))}=${word})` };
}

function wordsOf(wanted: SummaryClass): readonly string[] {
  return (Object.keys(PROGRESS_WORDS) as Progress[])
    .filter((progress) => summaryClass(progress) === wanted)
    .map((progress) => PROGRESS_WORDS[progress]);
}
