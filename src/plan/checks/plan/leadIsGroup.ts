import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";

/** A group leads, which nobody can hold to account. */
export const leadIsGroup: Rule = (plan) => {
  const groups = new Set(
    plan.agencies.filter((agency) => agency.kind === "group").map((agency) => agency.name)
  );
  return flatMapInSteps(plan.tasks, (task) =>
    groups.has(task.lead) ? [aboutTask("lead-is-group", task, { lead: task.lead })] : []
  );
};
