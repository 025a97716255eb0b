import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

/** "Định kỳ hằng tháng công khai kết quả …": the work itself comes round. */
const ROUND =
  /(?<![\p{L}\p{M}])định k[ỳì] +(?:(?:hằng|hàng|mỗi) +(?:tuần|tháng|quý)|(?:6|sáu) tháng)(?![\p{L}\p{M}])/iu;
/** Of these kinds nobody sees when the next result is due. */
const WITHOUT_RHYTHM: ReadonlySet<string> = new Set(["ongoing", "open", "year"]);

/** The task says how often it comes round, its deadline does not, so that no period of it can be followed. */
export const rhythmInText: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const words = WITHOUT_RHYTHM.has(task.deadline.kind)
      ? ROUND.exec(wordsOf(task).textLine)?.[0]
      : undefined;
    return words === undefined
      ? []
      : [aboutTask("rhythm-in-text", task, { words, phrase: wordsOf(task).deadlineLine })];
  });
