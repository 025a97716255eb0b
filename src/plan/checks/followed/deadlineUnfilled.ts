import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { isBlank } from "../../dependents/fieldText";
import { aboutFollowed, edit, type FollowedRule } from "../rule";
import { DEADLINE_FIELDS, nothingFilled, readFields } from "./deadlineFields";

/** The phrase says when the task is due, and nobody put it into the columns that are counted with. */
export const deadlineUnfilled: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { kind, sure } = task.reading;
    if (kind === "unknown" || !sure || !nothingFilled(task)) {
      return [];
    }
    const read = readFields(task);
    const fix = DEADLINE_FIELDS.filter((field) => !isBlank(read[field])).map((field) =>
      edit(task, field, read[field])
    );
    const phrase = oneLine(task.task.deadlineText);
    return [aboutFollowed("deadline-unfilled", task, { phrase }, { fix })];
  });
