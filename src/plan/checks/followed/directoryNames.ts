import { leadValues } from "../../dependents/agencyValues";
import { fieldText } from "../../dependents/fieldText";
import type { FollowedPlan, FollowedTask } from "../../followedTask";

/**
 * The directory's name for a lead that is spelt otherwise; null where it is spelt so or nobody knows it. Each spelling is looked up
 * once.
 */
export function directoryNames(followed: FollowedPlan): (task: FollowedTask) => string | null {
  const names = new Map<string, string | null>();
  return ({ values }) => {
    const lead = fieldText(values.lead);
    const known = names.get(lead);
    const name = known === undefined ? respelled(values, followed) : known;
    names.set(lead, name);
    return name;
  };
}

function respelled(values: FollowedTask["values"], followed: FollowedPlan): string | null {
  const change = { field: "lead", to: values.lead } as const;
  const [found] = leadValues({ ...values, supporting: null }, change, followed);
  return found?.certain === true ? fieldText(found.to) : null;
}
