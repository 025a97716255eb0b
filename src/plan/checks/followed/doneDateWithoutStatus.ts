import { flatMapInSteps } from "../../../pace/steps";
import { toVietnamese } from "../../day";
import { STATUS_WORDS } from "../../vocabulary";
import { aboutFollowed, type FollowedRule } from "../rule";

/** A day of completion beside a status that says otherwise: the task counts as not done. */
export const doneDateWithoutStatus: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { status, doneOn } = task.state;
    return doneOn !== null && status !== "done"
      ? [
          aboutFollowed("done-date-without-status", task, {
            doneOn: toVietnamese(doneOn),
            status: STATUS_WORDS[status],
          }),
        ]
      : [];
  });
