import { flatMapInSteps } from "../../../pace/steps";
import { isBlank } from "../../dependents/fieldText";
import { aboutFollowed, type FollowedRule } from "../rule";

/** Stopped without the document that allows it: until then the task stays among those that are counted. */
export const stoppedWithoutDocument: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    task.state.status === "stopped" && isBlank(task.values.extensionDocument)
      ? [aboutFollowed("stopped-without-document", task)]
      : []
  );
