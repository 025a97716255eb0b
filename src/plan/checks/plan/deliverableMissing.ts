import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";
import { saysNothing } from "./saysNothing";

/** No product is named ("rõ sản phẩm" of the 6 rõ). */
export const deliverableMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    saysNothing(task.deliverable) ? [aboutTask("deliverable-missing", task)] : []
  );
