import { comparisonKey } from "../../text/keys";
import { namesSince } from "../agencies/heirs";
import type { Agency } from "../plan";

/** The directory with which the next plan begins. */
export interface NextDirectory {
  readonly agencies: readonly Agency[];
  /** What the next plan calls an agency: a former one by its only heir, any other as it is called. */
  readonly nameIn: (name: string) => string;
}

/**
 * The directory without the former agencies whose only heir is known: it has their names among its own, so that old files are
 * still read. Of several heirs nobody can say which is meant; such an agency stays, and the check of the lead asks.
 * @param directory this year's `DonVi`
 */
export function nextDirectory(directory: readonly Agency[]): NextDirectory {
  const namesOf = namesSince(directory);
  const kinds = new Map(directory.map(({ name, kind }) => [comparisonKey(name), kind]));
  const isFormer = (name: string): boolean => kinds.get(comparisonKey(name)) === "former";
  const nameIn = (name: string): string => {
    const latest = namesOf(name).at(-1)!;
    return isFormer(name) && !isFormer(latest) ? latest : name;
  };
  return {
    nameIn,
    agencies: directory
      .filter(({ name }) => nameIn(name) === name)
      .map((agency) => ({
        ...agency,
        members: [...new Set(agency.members.map(nameIn))].filter((name) => name !== agency.name),
      })),
  };
}
