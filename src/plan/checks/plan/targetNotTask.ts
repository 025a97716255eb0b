import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

const MEASURE =
  /^(?:(?:phấn đấu|đạt|nâng|duy trì|bảo đảm|đảm bảo|tăng|giảm)\s+)*(?:tỷ lệ|tỉ lệ|mức độ|số lượng|chỉ số|chỉ tiêu)(?![\p{L}\p{M}])/iu;
const SHARE = /\d+([.,]\d+)?\s*%/u;
const BEGINS_WITH_SHARE =
  /^(?:(?:tối thiểu|ít nhất|trên|hơn|từ|có|phấn đấu|đạt)\s+)*\d+([.,]\d+)?\s*%/iu;

/** A figure to reach rather than work to do ("Tỷ lệ thanh toán trực tuyến … đạt tối thiểu 80%"): it wants a measured value, not a tick. */
export const targetNotTask: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const text = wordsOf(task).textLine;
    return isTarget(text)
      ? [aboutTask("target-not-task", task, { share: SHARE.exec(text)?.[0] ?? "" })]
      : [];
  });

function isTarget(text: string): boolean {
  return BEGINS_WITH_SHARE.test(text) || (MEASURE.test(text) && SHARE.test(text));
}
