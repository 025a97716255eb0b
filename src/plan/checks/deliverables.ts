import { flatMapInSteps } from "../../pace/steps";
import { oneLine } from "../../text/unicode";
import { missingSyllable, readContinuations } from "./continuations";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

/** No product is named ("rõ sản phẩm" of the 6 rõ). */
export const deliverableMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    oneLine(task.deliverable) === "" ? [aboutTask("deliverable-missing", "warning", task)] : []
  );

const DANGLING_MARK = /[,:([“\-–—+&]$/u;
const DANGLING_WORD =
  /(?<![\p{L}\p{M}\p{N}])(và|của|các|những|về|theo|để|cho|với|tại|trên|do|từ|hoặc|nhằm|bởi|thuộc)$/iu;

/**
 * The product breaks off: it ends with a comma or a linking word, or with two syllables that everywhere else in the plan
 * run on with one and the same third ("Báo cáo kết quả thực", where the plan has "quả thực hiện").
 */
export const deliverableCutOff: Rule = function* (plan) {
  const continuations = yield* readContinuations(
    plan.tasks.flatMap((task) => [task.text, task.deliverable])
  );
  return yield* flatMapInSteps(plan.tasks, (task) => {
    const text = oneLine(task.deliverable);
    const next = missingSyllable(text, continuations);
    return next !== "" || DANGLING_MARK.test(text) || DANGLING_WORD.test(text)
      ? [aboutTask("deliverable-cut-off", "warning", task, { text, next })]
      : [];
  });
};
