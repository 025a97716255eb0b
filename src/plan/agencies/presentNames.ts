import type { Agency } from "../plan";
import { isSameName, type NamedAs } from "./chosenNames";

/**
 * Assignments with the names that agencies have now. An agency of the last build that the directory does not list any more
 * became the one that came to it since and has its name among its spellings, as renaming leaves it.
 */
export function withPresentNames(
  assigned: readonly NamedAs[],
  built: readonly Agency[],
  listed: readonly Agency[]
): readonly NamedAs[] {
  return assigned.map((each) => {
    const isRenamed = hasName(built, each.name) && !hasName(listed, each.name);
    const heir = listed.find(
      ({ name, spellings }) =>
        !hasName(built, name) && spellings.some((spelling) => isSameName(spelling, each.name))
    );
    return isRenamed && heir ? { ...each, name: heir.name } : each;
  });
}

function hasName(agencies: readonly Agency[], name: string): boolean {
  return agencies.some((agency) => isSameName(agency.name, name));
}
