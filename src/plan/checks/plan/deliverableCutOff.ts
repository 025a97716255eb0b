import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";
import { missingSyllable, readContinuations } from "./continuations";
import { saysNothing } from "./saysNothing";

const DANGLING_MARK = /[,:([“\-–—+&]$/u;
const DANGLING_WORD =
  /(?<![\p{L}\p{M}\p{N}])(và|của|các|những|về|theo|để|cho|với|tại|trên|do|từ|hoặc|nhằm|bởi|thuộc)$/iu;

/**
 * The product breaks off: it ends with a comma or a linking word, or with two syllables that everywhere else in the plan
 * run on with one and the same third ("Báo cáo kết quả thực", where the plan has "quả thực hiện").
 */
export const deliverableCutOff: Rule = function* (plan) {
  const words = plan.tasks.map((task) => wordsOf(task).lower);
  const deliverables = [...new Set(words.map(({ deliverable }) => deliverable))];
  const texts = new Set([...words.map(({ text }) => text), ...deliverables]);
  const continuations = yield* readContinuations([...texts], deliverables);
  return yield* flatMapInSteps(plan.tasks, (task) => {
    const text = wordsOf(task).deliverableLine;
    const next = missingSyllable(wordsOf(task).lower.deliverable, continuations);
    const isOpen = next !== "" || DANGLING_MARK.test(text) || DANGLING_WORD.test(text);
    return isOpen && !saysNothing(text)
      ? [aboutTask("deliverable-cut-off", task, { text, next })]
      : [];
  });
};
