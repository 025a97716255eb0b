import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";

/** Nobody is named to lead ("rõ người" of the 6 rõ). */
export const leadMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => (task.lead === "" ? [aboutTask("lead-missing", task)] : []));
