import { flatMapInSteps } from "../../../pace/steps";
import { shareOfIndicator } from "../../targets/indicator";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

/**
 * A figure to reach rather than work to do ("Tỷ lệ thanh toán trực tuyến … đạt tối thiểu 80%"): it wants a measured value, not a
 * tick.
 */
export const targetNotTask: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const share = shareOfIndicator(wordsOf(task).textLine);
    return share === null ? [] : [aboutTask("target-not-task", task, { share })];
  });
