import { sheetTexts } from "../messages/sheets";
import type { TaskEdit } from "../plan/taskField";
import type { CellContent } from "./blueprint";
import { cellText } from "./cellText";
import { fieldValue } from "./followedPlan";
import type { RecordedResult } from "../plan/followedTask";
import { comparisonKey } from "../text/keys";
import { printedOrder, type PrintInput } from "./printRows";
import type { TrackedTask } from "./tracking";
import { headerOf, TRACKING_COLUMNS } from "../tables/trackingColumns";

/** What a new row is to hold, by header. */
export type RowCells = ReadonlyMap<string, CellContent>;

/** What a copy does not have: a column of the user's own is none of these. */
const NOT_COPIED: ReadonlySet<string> = new Set(
  TRACKING_COLUMNS.flatMap(({ copied, header }) => (copied ? [] : [header]))
);

/** The body row before which a new task of an area comes: below the area's last one, else at the end of the table. */
export function endOfArea(areas: readonly string[], area: string): number {
  const wanted = comparisonKey(area);
  const last = areas.findLastIndex((each) => comparisonKey(each) === wanted);
  return last < 0 ? areas.length : last + 1;
}

/** The first STT after all that are there. */
export function nextNumber(numbers: readonly string[]): number {
  const whole = numbers.map(Number).filter((number) => Number.isInteger(number) && number > 0);
  return whole.reduce((most, number) => Math.max(most, number), 0) + 1;
}

/** A task that was added during the year. */
export function newTaskCells(area: string, number: number, id: string): RowCells {
  return new Map<string, CellContent>([
    [headerOf("number"), number],
    [headerOf("area"), area === "" ? null : area],
    [headerOf("origin"), sheetTexts.vi.addedThisYear],
    [headerOf("id"), id],
  ]);
}

/** A second task like one whose row holds `cells`, at which nobody has worked yet. */
export function copiedCells(cells: RowCells, number: number, id: string): RowCells {
  const copied = [...cells].filter(([header]) => !NOT_COPIED.has(header));
  return new Map([...newTaskCells("", number, id), ...copied]);
}

/** A line of `KetQua` that names its task by STT alone, with the task that it means. */
export interface NamelessLine {
  /** Body row of `KetQua`. */
  readonly row: number;
  readonly task: TrackedTask;
}

/** The lines that mean a task by its STT alone, and would mean another one once tasks are numbered anew. */
export function namelessLines(
  results: readonly RecordedResult[],
  tracked: readonly TrackedTask[]
): readonly NamelessLine[] {
  const byNumber = new Map(
    [...tracked].reverse().map((task) => [cellText(task.cells.number), task])
  );
  return results.flatMap(({ taskId, number, row }) => {
    const task = taskId === "" && number !== "" ? byNumber.get(number) : undefined;
    return task === undefined ? [] : [{ row, task }];
  });
}

/**
 * STT 1, 2, 3 … in the order of the print, which a task that was given another area leaves the table's; rows that say so
 * already are left alone.
 */
export function renumbering(
  tracked: readonly TrackedTask[],
  { areas }: Pick<PrintInput, "areas">
): readonly TaskEdit[] {
  return printedOrder({ areas, tracked })
    .filter(({ cells }) => cellText(cells.text).trim() !== "")
    .map(({ id, cells }, index) => ({
      taskId: id,
      field: "number" as const,
      from: fieldValue(cells.number),
      to: index + 1,
    }))
    .filter(({ from, to }) => from !== to);
}
