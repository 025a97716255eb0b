import type { Finding } from "../finding";
import type { Plan, Task } from "../plan";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

/** A number (STT) that an earlier task of the same count has already. */
export const numberDuplicate: Rule = (plan) =>
  counts(plan).flatMap((tasks) => {
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
  counts(plan).flatMap((tasks) =>
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

/** The tasks by the count their numbers belong to: one for the plan, or one for each area where areas begin at 1 again. */
function counts(plan: Plan): readonly (readonly Task[])[] {
  const byArea = new Map<string, Task[]>();
  for (const task of plan.tasks) {
    const tasks = byArea.get(task.areaId) ?? [];
    tasks.push(task);
    byArea.set(task.areaId, tasks);
  }
  const areas = [...byArea.values()];
  const eachBeginsAnew = areas.length > 1 && areas.every((tasks) => tasks[0]?.number === "1");
  return eachBeginsAnew ? areas : [plan.tasks];
}

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
