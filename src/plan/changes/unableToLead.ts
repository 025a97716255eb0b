import type { FollowedPlan } from "../followedTask";

/** Why nobody can hold a name to account for a task: it is none of the directory, a group, or an agency that is no more. */
export type UnableToLead = "unlisted" | "isGroup" | "isFormer";

/** Why one cannot lead a task from now on; null where it can. @param name by the directory's name */
export function unableToLead(
  { agencies }: Pick<FollowedPlan, "agencies">,
  name: string
): UnableToLead | null {
  switch (agencies.find((agency) => agency.name === name)?.kind) {
    case undefined:
      return "unlisted";
    case "group":
      return "isGroup";
    case "former":
      return "isFormer";
    case "agency":
      return null;
  }
}
