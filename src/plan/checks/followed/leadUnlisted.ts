import { flatMapInSteps } from "../../../pace/steps";
import { agencyKey } from "../../agencies/agencyKey";
import { formerNamesIn } from "../../agencies/formerNames";
import { fieldText } from "../../dependents/fieldText";
import { oneLine } from "../../../text/unicode";
import { aboutFollowed, type FollowedRule } from "../rule";
import { directoryNames } from "./directoryNames";

/** The lead is none of the directory, which the drop-down would have asked about: it came by pasting or was never listed. */
export const leadUnlisted: FollowedRule = (followed) => {
  const listed = new Set(
    followed.agencies.flatMap(({ name, shortName, formerName, spellings }) =>
      [name, shortName, ...formerNamesIn(formerName), ...spellings].map(agencyKey)
    )
  );
  const nameOf = directoryNames(followed);
  return flatMapInSteps(followed.tasks, (task) => {
    const lead = oneLine(fieldText(task.values.lead));
    const isKnown =
      lead === "" ||
      listed.has(agencyKey(lead)) ||
      listed.has(agencyKey(task.task.lead)) ||
      nameOf(task) !== null;
    return isKnown ? [] : [aboutFollowed("lead-unlisted", task, { lead })];
  });
};
