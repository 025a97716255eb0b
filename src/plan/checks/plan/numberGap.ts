import { flatMapInSteps } from "../../../pace/steps";
import type { Finding } from "../../finding";
import { aboutTask, type Rule } from "../rule";
import { counts } from "./numberCounts";

/** Numbers left out between a task and the one before it: a row may have been lost on the way. */
export const numberGap: Rule = (plan) =>
  flatMapInSteps(counts(plan), (tasks) =>
    tasks.flatMap((task, index): readonly Finding[] => {
      const before = wholeNumber(tasks[index - 1]?.number ?? "");
      const here = wholeNumber(task.number);
      return before !== null && here !== null && here > before + 1
        ? [aboutTask("number-gap", task, { before: String(before), number: task.number })]
        : [];
    })
  );

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
