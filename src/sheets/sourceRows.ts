import type { Plan, Task } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import type { CellContent } from "./blueprint";
import { carriedHeaders } from "./carriedHeaders";
import { taskCells, textCell, type SourceCells } from "./taskCells";

/** A task of the source in the columns of `PhuLuc`. */
export interface SourceRow {
  readonly task: Task;
  readonly cells: SourceCells;
  /** As the cells would be in the plan's other state, draft or issued. */
  readonly otherForm: SourceCells;
  readonly carried: Readonly<Record<string, CellContent>>;
}

/** The tasks of a plan, in its order. */
export function sourceRows(plan: Plan, planState: PlanSettings["planState"]): readonly SourceRow[] {
  const areaNames = new Map(plan.areas.map((area) => [area.id, area.name]));
  const headers = carriedHeaders(plan.carriedColumns);
  const otherState = planState === "issued" ? "draft" : "issued";
  return plan.tasks.map((task) => {
    const area = areaNames.get(task.areaId) ?? "";
    return {
      task,
      cells: taskCells(task, area, planState),
      otherForm: taskCells(task, area, otherState),
      carried: Object.fromEntries(headers.map((h, i) => [h, textCell(task.carried[i] ?? "")])),
    };
  });
}
