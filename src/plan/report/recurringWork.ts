import { forEachInSteps, type Steps } from "../../pace/steps";
import { missedWords } from "../checks/rules/periods";
import type { FollowedPlan } from "../followedTask";
import type { MissedTask, RecurringWork } from "./reportFigures";
import { reportedTask } from "./reportLists";

/** Work that comes round, and which of it owes a period's result, by the word "Chậm kỳ" of the column "Tiến độ". */
export function* recurringWork({ tasks, asOf, settings }: FollowedPlan): Steps<RecurringWork> {
  const missed: MissedTask[] = [];
  let total = 0;
  yield* forEachInSteps(tasks, (task) => {
    const { progress, state } = task;
    if (state.kind !== "recurring" || progress === "stopped" || progress === "notArising") {
      return;
    }
    total += 1;
    if (progress === "periodMissed") {
      missed.push({ ...reportedTask(task), periods: missedWords(task, asOf, settings.planYear) });
    }
  });
  return { total, missed };
}
