import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { RHYTHM_WORDS } from "../../vocabulary";
import { isBlank } from "../../dependents/fieldText";
import { aboutFollowed, edit, type FollowedRule } from "../rule";

/** A task that comes round without saying how often: no period of it can be missed. */
export const rhythmMissing: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    if (
      task.state.kind !== "recurring" ||
      !isBlank(task.values.rhythm) ||
      isBlank(task.values.kind)
    ) {
      return [];
    }
    const { kind, rhythm, sure } = task.reading;
    const isRead = kind === "recurring" && sure && rhythm !== null;
    const fix = isRead ? [edit(task, "rhythm", RHYTHM_WORDS[rhythm])] : [];
    const phrase = oneLine(task.task.deadlineText);
    return [aboutFollowed("rhythm-missing", task, { phrase }, { fix })];
  });
