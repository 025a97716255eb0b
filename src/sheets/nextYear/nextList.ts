import type { Grid, GridValue } from "../../intake/grid";
import type { RolledPlan } from "../../plan/rollOver/rollOver";
import { comparisonKey } from "../../text/keys";
import { cellText } from "../cellText";
import type { TrackedTask } from "../tracking";
import { DOCUMENT_FIELDS, headerOf } from "../../tables/trackingColumns";

const COLUMNS = DOCUMENT_FIELDS.filter((field) => field !== "area");

/**
 * The next plan's tasks as a list that can be read: what the workbook remembers as its source, so that building it again
 * finds one.
 * @param tracked in the order of the print
 */
export function nextList(rolled: RolledPlan, tracked: readonly TrackedTask[]): Grid {
  const carried = [...new Set(tracked.flatMap((task) => Object.keys(task.carried)))];
  const headers = [...COLUMNS.map(headerOf), ...carried];
  const right = headers.length - 1;
  const lines = [[rolled.title], [], headers, ...taskLines(rolled, tracked, carried)];
  return {
    name: rolled.title,
    firstRow: 1,
    firstColumn: 1,
    cells: lines.map((line) => headers.map((_, index) => valueOf(line[index] ?? ""))),
    merges: lines.flatMap((line, row) =>
      line.length === 1 ? [{ top: row, left: 0, bottom: row, right }] : []
    ),
  };
}

/** Each area's heading above its first task. */
function taskLines(
  { areas }: RolledPlan,
  tracked: readonly TrackedTask[],
  carried: readonly string[]
): readonly (readonly string[])[] {
  const headings = new Map(
    areas.map(({ numeral, name }) => [comparisonKey(name), numeral ? `${numeral}. ${name}` : name])
  );
  return tracked.flatMap((task, index) => {
    const area = cellText(task.cells.area).trim();
    const before = index === 0 ? "" : cellText(tracked[index - 1]!.cells.area).trim();
    const line = [
      ...COLUMNS.map((field) => cellText(task.cells[field])),
      ...carried.map((header) => cellText(task.carried[header] ?? null)),
    ];
    return comparisonKey(area) === comparisonKey(before)
      ? [line]
      : [[headings.get(comparisonKey(area)) ?? area], line];
  });
}

function valueOf(text: string): GridValue {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}
