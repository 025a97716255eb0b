import { agencyKey } from "../plan/agencies/agencyKey";
import { recogniseAgencies } from "../plan/agencies/recogniseAgencies";
import type { Agency } from "../plan/plan";
import { comparisonKey } from "../text/keys";

/** Which names a task of `PhuLuc` uses, as its cells have them. */
export interface NamesOfTask {
  /** STT. */
  readonly number: string;
  readonly area: string;
  readonly lead: string;
  readonly supporting: string;
}

/** The STT of the tasks that use the name of an agency or area, in table order. */
export interface NameUsage {
  readonly agency: (name: string) => readonly string[];
  readonly area: (name: string) => readonly string[];
}

/** Looks up which tasks use which names; agencies are found by all their spellings, also in cells that hold several. */
export function nameUsage(tasks: readonly NamesOfTask[], agencies: readonly Agency[]): NameUsage {
  const recognised = recogniseAgencies(
    tasks.map(({ lead }) => lead),
    tasks.map(({ supporting }) => supporting),
    agencies
  );
  const byAgency = new Map<string, string[]>();
  const byArea = new Map<string, string[]>();
  for (const { number, area, lead, supporting } of tasks) {
    const leading = recognised.leadOf(lead);
    const names = [leading.name, ...leading.others, ...recognised.supportingOf(supporting)];
    new Set(names.map(agencyKey)).forEach((key) => add(byAgency, key, number));
    add(byArea, comparisonKey(area), number);
  }
  return {
    agency: (name) => byAgency.get(agencyKey(name)) ?? [],
    area: (name) => byArea.get(comparisonKey(name)) ?? [],
  };
}

function add(numbers: Map<string, string[]>, key: string, number: string): void {
  const known = numbers.get(key);
  if (known) {
    known.push(number);
  } else {
    numbers.set(key, [number]);
  }
}
