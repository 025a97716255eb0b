import { flatMapInSteps } from "../../pace/steps";
import { oneLine } from "../../text/unicode";
import { recogniseAgencies } from "../agencies/recogniseAgencies";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

/** Nobody is named to lead ("rõ người" of the 6 rõ). */
export const leadMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    task.lead === "" ? [aboutTask("lead-missing", "warning", task)] : []
  );

/** A group leads, which nobody can hold to account. */
export const leadIsGroup: Rule = (plan) => {
  const groups = new Set(
    plan.agencies.filter((agency) => agency.kind === "group").map((agency) => agency.name)
  );
  return flatMapInSteps(plan.tasks, (task) =>
    groups.has(task.lead) ? [aboutTask("lead-is-group", "warning", task, { lead: task.lead })] : []
  );
};

/** The lead cell names several agencies without saying who leads: only the first can be accountable. */
export const leadSeveral: Rule = (plan) => {
  const printed = plan.tasks.map((task) => task.leadPrinted);
  const recognised = recogniseAgencies(printed, [], plan.agencies);
  return flatMapInSteps(plan.tasks, (task) => {
    return recognised.rivalsOf(task.leadPrinted).length === 0
      ? []
      : [
          aboutTask("lead-several", "notice", task, {
            lead: task.lead,
            printed: oneLine(task.leadPrinted),
          }),
        ];
  });
};
