import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";

/** A task without a number (STT) in a list that numbers its tasks: letters and reports name tasks by it. */
export const numberMissing: Rule = (plan) => {
  const isNumbered = plan.tasks.some(({ number }) => number.trim() !== "");
  return flatMapInSteps(plan.tasks, (task) =>
    isNumbered && task.number.trim() === "" ? [aboutTask("number-missing", task)] : []
  );
};
