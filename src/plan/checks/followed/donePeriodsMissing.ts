import { flatMapInSteps } from "../../../pace/steps";
import { knownDay } from "../../day";
import { aboutFollowed, type FollowedRule } from "../rule";
import { missedWords } from "./periods";

/** A task that comes round is reported done before every period of the plan year has its result. */
export const donePeriodsMissing: FollowedRule = (followed) => {
  const { planYear } = followed.settings;
  const afterAll = knownDay(planYear + 1, 1, 1);
  return flatMapInSteps(followed.tasks, (task) => {
    const periods = task.state.status === "done" ? missedWords(task, afterAll, planYear) : "";
    return periods === "" ? [] : [aboutFollowed("done-periods-missing", task, { periods })];
  });
};
