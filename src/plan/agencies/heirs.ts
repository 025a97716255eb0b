import { comparisonKey } from "../../text/keys";
import type { Agency } from "../plan";
import { formerNamesIn } from "./formerNames";

export type NamedAgency = Pick<Agency, "name" | "spellings" | "formerName">;

/**
 * A reader that gives the names which an agency has had since it was called so, the present one last: the only entry of the
 * directory whose "Tên trước đây" lists a name goes on from it. Where the former row stays, for finished tasks name it, the heir
 * has taken its name over as a spelling; what was only split off has not, and of several heirs nobody can say which is meant.
 * @param directory as `DonVi` has it
 */
export function namesSince(
  directory: readonly NamedAgency[]
): (name: string) => readonly [string, ...string[]] {
  const listed = new Set(directory.map(({ name }) => comparisonKey(name)));
  const heirs = new Map<string, NamedAgency[]>();
  for (const agency of directory) {
    for (const key of new Set(formerNamesIn(agency.formerName).map(comparisonKey))) {
      heirs.set(key, [...(heirs.get(key) ?? []), agency]);
    }
  }
  const heirOf = (key: string): NamedAgency | undefined => {
    const [heir, ...others] = heirs.get(key) ?? [];
    const hasTakenOver =
      !listed.has(key) || heir?.spellings.some((spelling) => comparisonKey(spelling) === key);
    return others.length === 0 && hasTakenOver ? heir : undefined;
  };
  return (name) => {
    const names: [string, ...string[]] = [name];
    const keys = new Set([comparisonKey(name)]);
    let heir = heirOf(comparisonKey(name));
    while (heir && !keys.has(comparisonKey(heir.name))) {
      names.push(heir.name);
      keys.add(comparisonKey(heir.name));
      heir = heirOf(comparisonKey(heir.name));
    }
    return names;
  };
}
