import { agencyKey } from "../../plan/agencies/agencyKey";
import type { Agency } from "../../plan/plan";

/** An agency as the user may join it with another or part it. */
export interface AgencyView {
  readonly agency: Agency;
  /** How else it is written. */
  readonly otherSpellings: readonly string[];
  /** Of these the ones that could be another agency's name, not only other letters of the same. */
  readonly separable: readonly string[];
  /** The names of all others, in the plan's order. */
  readonly others: readonly string[];
}

/** The agencies of a plan with their spellings. */
export function agenciesView(agencies: readonly Agency[]): readonly AgencyView[] {
  const names = agencies.map(({ name }) => name);
  return agencies.map((agency) => {
    const otherSpellings = agency.spellings.filter((spelling) => spelling !== agency.name);
    const key = agencyKey(agency.name);
    return {
      agency,
      otherSpellings,
      separable: otherSpellings.filter((spelling) => agencyKey(spelling) !== key),
      others: names.filter((name) => name !== agency.name),
    };
  });
}
