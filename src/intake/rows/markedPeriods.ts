import type { ListColumn } from "../columns/header";
import { periodOf } from "../columns/periodColumns";
import type { Repair } from "../reading";
import type { PlacedTask } from "./sections";

/** A cross or tick in a time chart. */
const MARK = /^[xv✓✔✗✘•●■*+]$/iu;
const FEWEST_COLUMNS = 2;

/** The tasks of a list with the deadlines that its time chart marks. */
export interface TimedTasks {
  readonly tasks: readonly PlacedTask[];
  readonly repairs: readonly Repair[];
}

/**
 * Where a list has a column for each quarter or month and marks in them, a task without a deadline of its own falls due
 * in the periods that are marked: "Quý II, Quý III". Told as a repair for each task; the columns are carried as they are.
 */
export function withMarkedPeriods(
  columns: readonly ListColumn[],
  tasks: readonly PlacedTask[]
): TimedTasks {
  const chart = columns.flatMap(({ role, header }, position) => {
    const period = role === "carried" ? periodOf(header) : null;
    return period === null ? [] : [{ period, position }];
  });
  if (chart.length < FEWEST_COLUMNS) {
    return { tasks, repairs: [] };
  }
  const repairs: Repair[] = [];
  const timed = tasks.map(({ draft, areaId }): PlacedTask => {
    const filled = chart.filter(({ position }) => draft.cells[position] !== "");
    const marked = filled.every(({ position }) => MARK.test(draft.cells[position] ?? ""));
    if (draft.deadlineText !== "" || filled.length === 0 || !marked) {
      return { draft, areaId };
    }
    const deadlineText = filled.map(({ period }) => period).join(", ");
    repairs.push({ kind: "deadlineFilled", rows: draft.rows, before: "", after: deadlineText });
    return { draft: { ...draft, deadlineText }, areaId };
  });
  return { tasks: timed, repairs };
}
