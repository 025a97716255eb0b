import { flatMapInSteps } from "../../../pace/steps";
import { toVietnamese } from "../../day";
import { aboutFollowed, type FollowedRule } from "../rule";

/** A day of completion that is yet to come, by the calendar and not only by the day that the figures count to. */
export const doneInFuture: FollowedRule = ({ tasks, asOf }, { today }) =>
  flatMapInSteps(tasks, (task) => {
    const { doneOn } = task.state;
    return doneOn !== null && doneOn > today && doneOn > asOf
      ? [aboutFollowed("done-in-future", task, { doneOn: toVietnamese(doneOn) })]
      : [];
  });
