import { flatMapInSteps } from "../../../pace/steps";
import { isBlank } from "../../dependents/fieldText";
import { aboutFollowed, type FollowedRule } from "../rule";

/** Reported done without a day: nobody can tell whether it was in time. */
export const doneWithoutDate: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    task.state.status === "done" && isBlank(task.values.doneOn)
      ? [aboutFollowed("done-without-date", task)]
      : []
  );
