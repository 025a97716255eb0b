import { flatMapInSteps } from "../../../pace/steps";
import type { Finding } from "../../finding";
import type { Task } from "../../plan";
import { aboutTask, type Rule } from "../rule";
import { counts } from "./numberCounts";

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
