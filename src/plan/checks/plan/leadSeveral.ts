import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { recogniseAgencies } from "../../agencies/recogniseAgencies";
import { aboutTask, type Rule } from "../rule";

/** The lead cell names several agencies without saying who leads: only the first can be accountable. */
export const leadSeveral: Rule = (plan) => {
  const printed = plan.tasks.map((task) => task.leadPrinted);
  const recognised = recogniseAgencies(printed, [], plan.agencies);
  return flatMapInSteps(plan.tasks, (task) =>
    recognised.rivalsOf(task.leadPrinted).length === 0
      ? []
      : [
          aboutTask("lead-several", task, {
            lead: task.lead,
            printed: oneLine(task.leadPrinted),
          }),
        ]
  );
};
