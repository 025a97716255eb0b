import { flatMapInSteps } from "../../pace/steps";
import type { Finding } from "../finding";
import type { Plan, Task } from "../plan";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

/** A number (STT) that an earlier task of the same count has already. */
export const numberDuplicate: Rule = (plan) =>
  flatMapInSteps(counts(plan), (tasks) => {
    const seen = new Set<string>();
    return tasks.flatMap((task): readonly Finding[] => {
      const repeated = task.number !== "" && seen.has(task.number);
      seen.add(task.number);
      return repeated
        ? [aboutTask("number-duplicate", "warning", task, { number: task.number })]
        : [];
    });
  });

/** Numbers left out between a task and the one before it: a row may have been lost on the way. */
export const numberGap: Rule = (plan) =>
  flatMapInSteps(counts(plan), (tasks) =>
    tasks.flatMap((task, index): readonly Finding[] => {
      const before = wholeNumber(tasks[index - 1]?.number ?? "");
      const here = wholeNumber(task.number);
      return before !== null && here !== null && here > before + 1
        ? [
            aboutTask("number-gap", "warning", task, {
              before: String(before),
              number: task.number,
            }),
          ]
        : [];
    })
  );

/** The tasks by the count their numbers belong to: one for the plan, or one for each sheet or area that begins at 1 again. */
function counts(plan: Plan): readonly (readonly Task[])[] {
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
  const anew = groups.length > 1 && groups.every((group) => group[0]?.number === "1");
  return anew ? groups : [tasks];
}

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
