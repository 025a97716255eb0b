import { flatMapInSteps } from "../../../pace/steps";
import { isBlank } from "../../dependents/fieldText";
import { STATUS_WORDS } from "../../vocabulary";
import { aboutFollowed, type FollowedRule } from "../rule";

/** Stopped or not arising without a word on why, in whichever column for words. */
export const reasonMissing: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { status } = task.state;
    const needsReason = status === "stopped" || status === "notArising";
    const { delayReason, outcome, note } = task.values;
    return needsReason && [delayReason, outcome, note].every(isBlank)
      ? [aboutFollowed("reason-missing", task, { status: STATUS_WORDS[status] })]
      : [];
  });
