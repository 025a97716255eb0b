import { flatMapInSteps } from "../../../pace/steps";
import type { Finding } from "../../finding";
import type { Plan, Task } from "../../plan";
import { type Rule, aboutTask } from "../rule";

/** A task without a number (STT) in a list that numbers its tasks: letters and reports name tasks by it. */
export const numberMissing: Rule = (plan) => {
  const isNumbered = plan.tasks.some(({ number }) => number.trim() !== "");
  return flatMapInSteps(plan.tasks, (task) =>
    isNumbered && task.number.trim() === "" ? [aboutTask("number-missing", task)] : []
  );
};

/** A number (STT) that an earlier task of the same count has already. */
export const numberDuplicate: Rule = (plan) =>
  flatMapInSteps(counts(plan), (tasks) => {
    const seen = new Set<string>();
    return tasks.flatMap((task): readonly Finding[] => {
      const repeated = task.number !== "" && seen.has(task.number);
      seen.add(task.number);
      return repeated ? [aboutTask("number-duplicate", task, { number: task.number })] : [];
    });
  });

/**
 * Numbers left out between a task and the one counted before it, wherever sorting put that: a row may have been lost on the way.
 */
export const numberGap: Rule = (plan) =>
  flatMapInSteps(counts(plan), (tasks) =>
    inOrderOfNumber(tasks).flatMap(({ task, number }, index, all): readonly Finding[] => {
      const before = all[index - 1]?.number ?? number;
      return number > before + 1
        ? [aboutTask("number-gap", task, { before: String(before), number: task.number })]
        : [];
    })
  );

/** The tasks that have whole numbers. */
function inOrderOfNumber(
  tasks: readonly Task[]
): readonly { readonly task: Task; readonly number: number }[] {
  return tasks
    .filter(({ number }) => /^\d{1,6}$/.test(number))
    .map((task) => ({ task, number: Number(task.number) }))
    .sort((one, other) => one.number - other.number);
}

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
