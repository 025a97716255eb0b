import { flatMapInSteps } from "../../../pace/steps";
import { aboutFollowed, type FollowedRule } from "../rule";
import { missedWords } from "./periods";

/** A task that comes round has periods past their last day without a result in `KetQua`. */
export const periodMissed: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    task.progress === "periodMissed"
      ? [
          aboutFollowed("period-missed", task, {
            periods: missedWords(task, followed.asOf, followed.settings.planYear),
          }),
        ]
      : []
  );
