import { flatMapInSteps } from "../../../pace/steps";
import { withoutFilling } from "../../fillingWords";
import type { Task } from "../../plan";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";
import { deadlineKey } from "./duplicateTask";

/** Of shorter ones too many are alike. */
const FEWEST_WORDS = 5;

/**
 * A task that says the same as an earlier one in nearly the same words, with the same deadline: words that only fill
 * ("tiếp tục", "triển khai") put in or left out, or marks forgotten. Whether it is one task, a person decides.
 */
export const nearDuplicateTask: Rule = (plan) => {
  const first = new Map<string, { readonly task: Task; readonly key: string }>();
  return flatMapInSteps(plan.tasks, (task) => {
    const key = wordsOf(task).textKey;
    const core = withoutFilling(key);
    const place = `${core}|${deadlineKey(task)}`;
    const other = first.get(place);
    if (other === undefined) {
      first.set(place, { task, key });
    }
    return other === undefined || other.key === key || core.split(" ").length < FEWEST_WORDS
      ? []
      : [
          aboutTask("near-duplicate-task", task, {
            other: other.task.number,
            text: other.task.text,
          }),
        ];
  });
};
