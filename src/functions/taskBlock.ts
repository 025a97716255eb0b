import { headerOf, type TrackingColumnId } from "../tables/trackingColumns";
import { comparisonKey } from "../text/keys";
import { answer, noAnswer, type Answer } from "./answer";
import { isBlank, textOf } from "./cellReading";

/** Columns of `PhuLuc` that the summaries go by. Kind and start of a deadline tell none of their classes apart. */
const COUNTED_BY = [
  "area",
  "lead",
  "due",
  "extendedDue",
  "extensionDocument",
  "status",
  "doneOn",
] as const satisfies readonly TrackingColumnId[];

/** Index of each column in a block; -1 where the block has none. */
export type TaskColumns = Readonly<Record<(typeof COUNTED_BY)[number], number>>;

const NEEDED = ["status", "due"] as const;
const TOTALS = new Set(["tổng", "tổng cộng", "tổng số", "cộng", "total"].map(comparisonKey));

/**
 * Index of the column under a header in the block's first row, whatever its case, blanks or tone placement; -1 where there is none.
 */
export function columnUnder(block: readonly (readonly unknown[])[], header: string): number {
  const key = comparisonKey(header);
  return (block[0] ?? []).findIndex((cell) => comparisonKey(textOf(cell)) === key);
}

/** The columns of a block of tasks by its header row; statuses and due dates it must have. */
export function taskColumns(block: readonly (readonly unknown[])[]): Answer<TaskColumns> {
  const columns = Object.fromEntries(
    COUNTED_BY.map((id) => [id, columnUnder(block, headerOf(id))])
  ) as TaskColumns;
  const missing = NEEDED.find((id) => columns[id] < 0);
  return missing ? noAnswer({ kind: "columnMissing", column: headerOf(missing) }) : answer(columns);
}

/** Index after the last row of tasks: blank rows at the end and a totals row are left out. */
export function endOfTasks(block: readonly (readonly unknown[])[]): number {
  const end = afterLastFilled(block, block.length);
  const isTotals = (block[end - 1] ?? []).some((cell) => TOTALS.has(comparisonKey(textOf(cell))));
  return isTotals ? afterLastFilled(block, end - 1) : end;
}

/** Whether a row holds nothing at all. */
export function isBlankRow(row: readonly unknown[]): boolean {
  return row.every(isBlank);
}

function afterLastFilled(block: readonly (readonly unknown[])[], from: number): number {
  let end = from;
  while (end > 1 && isBlankRow(block[end - 1] ?? [])) {
    end -= 1;
  }
  return end;
}
