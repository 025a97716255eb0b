import { nextYearSheet } from "../../messages/nextYear/nextYearSheet";
import { sheetTexts } from "../../messages/sheets";
import type { RolledPlan } from "../../plan/rollOver/rollOver";
import type { RolledTask } from "../../plan/rollOver/rolledTask";
import { moveYears } from "../../plan/rollOver/yearsInText";
import { comparisonKey } from "../../text/keys";
import type { CellContent } from "../blueprint";
import { cellText } from "../cellText";
import { printedOrder } from "../printRows";
import type { TrackedTask } from "../tracking";

/**
 * The rows of the next plan's `PhuLuc`: the tasks that go on, in the order of the print and numbered anew.
 * @param tracked the rows of this year's
 */
export function nextTracked(
  rolled: RolledPlan,
  tracked: readonly TrackedTask[]
): readonly TrackedTask[] {
  const rows = new Map(tracked.map((row) => [row.id, row]));
  const carried = rolled.tasks
    .filter(({ isCarried }) => isCarried)
    .map((task) => nextRow(task, rows.get(task.id)!, rolled));
  return printedOrder({ areas: rolled.areas, tracked: carried }).map((row, index) => ({
    ...row,
    cells: { ...row.cells, number: index + 1 },
  }));
}

function nextRow(task: RolledTask, row: TrackedTask, { step }: RolledPlan): TrackedTask {
  const carried = Object.entries(row.carried).map(([header, cell]): [string, CellContent] => [
    header,
    typeof cell === "string" ? moveYears(cell, step, "words").text : cell,
  ]);
  return {
    id: task.id,
    cells: { ...task.values, origin: nextOrigin(task, step.from) },
    carried: Object.fromEntries(carried),
  };
}

/** Whatever is carried belongs to the plan from now on; a task that was not finished says where it comes from. */
function nextOrigin({ values, reason }: RolledTask, year: number): CellContent {
  const present = cellText(values.origin).trim();
  const isAdded = comparisonKey(present) === comparisonKey(sheetTexts.vi.addedThisYear);
  const isUnfinished = reason === "unfinished" || reason === "extendedInto";
  const lines = [
    isAdded ? "" : present,
    isUnfinished ? nextYearSheet.carriedFrom(year) : "",
  ].filter((line) => line !== "");
  return lines.length === 0 ? null : [...new Set(lines)].join("\n");
}
