import { oneLine } from "../../text/unicode";
import { recogniseAgencies } from "../agencies/recogniseAgencies";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

/** Nobody is named to lead ("rõ người" of the 6 rõ). */
export const leadMissing: Rule = (plan) =>
  plan.tasks
    .filter((task) => task.lead === "")
    .map((task) => aboutTask("lead-missing", "warning", task));

/** A group leads, which nobody can hold to account. */
export const leadIsGroup: Rule = (plan) => {
  const groups = new Set(
    plan.agencies.filter((agency) => agency.kind === "group").map((agency) => agency.name)
  );
  return plan.tasks
    .filter((task) => groups.has(task.lead))
    .map((task) => aboutTask("lead-is-group", "warning", task, { lead: task.lead }));
};

/** The lead cell names several agencies, of which only the first can be accountable. */
export const leadSeveral: Rule = (plan) => {
  const printed = plan.tasks.map((task) => task.leadPrinted);
  const recognised = recogniseAgencies(printed, [], plan.agencies);
  return plan.tasks.flatMap((task) => {
    const { others } = recognised.leadOf(task.leadPrinted);
    return others.length === 0
      ? []
      : [
          aboutTask("lead-several", "notice", task, {
            lead: task.lead,
            printed: oneLine(task.leadPrinted),
          }),
        ];
  });
};
