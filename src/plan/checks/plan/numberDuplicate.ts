import { flatMapInSteps } from "../../../pace/steps";
import type { Finding } from "../../finding";
import { aboutTask, type Rule } from "../rule";
import { counts } from "./numberCounts";

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
