import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";
import { saysNothing } from "./saysNothing";

/** The deadline cell is blank ("rõ thời gian" of the 6 rõ). */
export const deadlineMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    saysNothing(task.deadlineText) ? [aboutTask("deadline-missing", task)] : []
  );
