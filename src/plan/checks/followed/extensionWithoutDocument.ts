import { flatMapInSteps } from "../../../pace/steps";
import { fieldText, isBlank } from "../../dependents/fieldText";
import { aboutFollowed, type FollowedRule } from "../rule";

/** A new deadline without the document that grants it: it does not count. */
export const extensionWithoutDocument: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { extendedDue, extensionDocument } = task.values;
    return !isBlank(extendedDue) && isBlank(extensionDocument)
      ? [aboutFollowed("extension-without-document", task, { day: fieldText(extendedDue) })]
      : [];
  });
