import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { fieldText, isBlank } from "../../dependents/fieldText";
import type { FollowedTask } from "../../followedTask";
import { aboutFollowed, type FollowedRule } from "../rule";
import { differing, nothingFilled, readFields, type DeadlineField } from "./deadlineFields";

/**
 * The columns beside a phrase that can be read only one way say something else: the phrase was changed, or the day. One
 * that waits for an order ("theo yêu cầu") says no day, so a day that was given then is no contradiction; nor is a rhythm
 * for what goes on or takes all year. Of what is no day another rule tells.
 */
export const phraseAndDateDisagree: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { kind, sure } = task.reading;
    const isRefined = (kind === "ongoing" || kind === "year") && task.state.kind === "recurring";
    if (kind === "unknown" || kind === "open" || isRefined || !sure || nothingFilled(task)) {
      return [];
    }
    const [field] = inOrderOfWeight(differing(task).filter((each) => isRead(task, each)));
    return field === undefined
      ? []
      : [
          aboutFollowed(
            "phrase-and-date-disagree",
            task,
            {
              field,
              phrase: oneLine(task.task.deadlineText),
              read: fieldText(readFields(task)[field]),
              written: oneLine(fieldText(task.values[field])),
            },
            { field }
          ),
        ];
  });

function isRead({ values }: FollowedTask, field: DeadlineField): boolean {
  const isDay = field === "due" || field === "start";
  return !isDay || isBlank(values[field]) || typeof values[field] === "object";
}

/** The day matters most; of a missing beginning nothing hangs. */
function inOrderOfWeight(fields: readonly DeadlineField[]): readonly DeadlineField[] {
  return (["due", "kind", "rhythm", "start"] as const).filter((field) => fields.includes(field));
}
