import type { Plan, Task } from "../../plan";

/**
 * The tasks by the count their numbers belong to: one for the plan, or one for each sheet or area that has a number 1 of its own,
 * whatever the rows are sorted by.
 */
export function counts(plan: Plan): readonly (readonly Task[])[] {
  const bySheet = whereEachBeginsAnew(plan.tasks, (task) => task.rows.sheet ?? "");
  return bySheet.flatMap((tasks) => whereEachBeginsAnew(tasks, (task) => task.areaId));
}

function whereEachBeginsAnew(
  tasks: readonly Task[],
  groupOf: (task: Task) => string
): readonly (readonly Task[])[] {
  const byGroup = new Map<string, Task[]>();
  for (const task of tasks) {
    const group = byGroup.get(groupOf(task)) ?? [];
    group.push(task);
    byGroup.set(groupOf(task), group);
  }
  const groups = [...byGroup.values()];
  const anew =
    groups.length > 1 && groups.every((group) => group.some(({ number }) => number === "1"));
  return anew ? groups : [tasks];
}
