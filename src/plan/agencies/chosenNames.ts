import type { Agency } from "../plan";
import { agencyKey, levelOf } from "./agencyKey";
import { NameIndex, unlisted } from "./nameIndex";

/** That a spelling means an agency; with the spelling itself as name, that it is an agency of its own. */
export interface NamedAs {
  readonly spelling: string;
  readonly name: string;
}

/**
 * A directory in which every spelling that a person assigned belongs to the agency it was assigned to, whatever the
 * directory said of it before.
 */
export function withAssigned(
  known: readonly Agency[],
  assigned: readonly NamedAs[]
): readonly Agency[] {
  return assigned.reduce(withOne, known);
}

function withOne(known: readonly Agency[], { spelling, name }: NamedAs): readonly Agency[] {
  const others = known
    .filter((agency) => !isSameName(agency.name, spelling) || isSameName(name, spelling))
    .map((agency) => ({
      ...agency,
      spellings: agency.spellings.filter((each) => !isSameName(each, spelling)),
    }));
  const own =
    others.find((agency) => isSameName(agency.name, name)) ??
    others.find((agency) => isSameUnit(agency.name, name));
  const entry = own ?? listed(name, known);
  const named = { ...entry, spellings: [...entry.spellings, spelling] };
  return [...others.filter((agency) => agency !== own), named];
}

/** "Công an xã" and "Công an phường" are two names. */
export function isSameName(one: string, other: string): boolean {
  return agencyKey(one) === agencyKey(other) && levelOf(one) === levelOf(other);
}

/** The level may be left out. */
function isSameUnit(one: string, other: string): boolean {
  const levels = [levelOf(one), levelOf(other)];
  return agencyKey(one) === agencyKey(other) && (levels[0] === levels[1] || levels.includes(""));
}

function listed(name: string, known: readonly Agency[]): Agency {
  const found = [known, []].map((each) => new NameIndex(each).find(name)).find((each) => each);
  const { shortName, kind, members, formerName } = found ?? unlisted(name);
  return {
    name,
    shortName,
    kind,
    members,
    formerName,
    spellings: [],
    leadSpellings: [],
  };
}
