import { flatMapInSteps } from "../../../pace/steps";
import { toVietnamese } from "../../day";
import { aboutFollowed, type FollowedRule } from "../rule";

/** Past its deadline on the day that the figures count to, and not reported done. */
export const overdue: FollowedRule = ({ tasks, asOf }) =>
  flatMapInSteps(tasks, (task) => {
    const { due } = task.state;
    return task.progress === "overdue" && due !== null
      ? [
          aboutFollowed("overdue", task, {
            due: toVietnamese(due),
            days: String(asOf - due),
            reported: task.state.status === "notUpdated" ? "" : "yes",
          }),
        ]
      : [];
  });
