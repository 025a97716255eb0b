import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { fieldText } from "../../dependents/fieldText";
import { aboutFollowed, edit, type FollowedRule } from "../rule";
import { directoryNames } from "./directoryNames";

/**
 * The lead is spelt otherwise than in the directory, so that filters and drop-downs take it for another agency. An issued
 * plan keeps its spellings: they are its own words.
 */
export const leadSpelling: FollowedRule = (followed) => {
  const nameOf = directoryNames(followed);
  return flatMapInSteps(followed.settings.planState === "issued" ? [] : followed.tasks, (task) => {
    const name = nameOf(task);
    const lead = oneLine(fieldText(task.values.lead));
    return name === null
      ? []
      : [aboutFollowed("lead-spelling", task, { lead, name }, { fix: [edit(task, "lead", name)] })];
  });
};
