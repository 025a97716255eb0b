import { flatMapInSteps } from "../../../pace/steps";
import { searchKey } from "../../../text/keys";
import type { Task } from "../../plan";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

/** A task that stands in the list already, word for word and with the same deadline: it would be counted twice. */
export const duplicateTask: Rule = (plan) => {
  const first = new Map<string, Task>();
  return flatMapInSteps(plan.tasks, (task) => {
    const key = `${wordsOf(task).textKey}|${deadlineKey(task)}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, task);
      return [];
    }
    return [aboutTask("duplicate-task", task, { other: other.number })];
  });
};

/** When a task is due: the same work in two periods is two tasks. */
export function deadlineKey({ deadline, deadlineText }: Task): string {
  const { kind, start, due, rhythm } = deadline;
  return kind === "unknown" ? searchKey(deadlineText) : `${kind} ${start} ${due} ${rhythm}`;
}
