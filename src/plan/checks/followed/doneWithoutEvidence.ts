import { flatMapInSteps } from "../../../pace/steps";
import { isBlank } from "../../dependents/fieldText";
import type { TaskResult } from "../../followedTask";
import { aboutFollowed, type FollowedRule } from "../rule";

/** Reported done with neither a document or link in `KetQua` nor a word on the outcome: the score of December asks for it. */
export const doneWithoutEvidence: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    task.state.status === "done" &&
    isBlank(task.values.outcome) &&
    !task.results.some(namesDocument)
      ? [aboutFollowed("done-without-evidence", task)]
      : []
  );

function namesDocument({ document, link }: TaskResult): boolean {
  return document.trim() !== "" || link.trim() !== "";
}
