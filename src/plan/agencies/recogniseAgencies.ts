import type { Agency } from "../plan";
import { levelOf } from "./agencyKey";
import { readRoles, type Mention } from "./cellRoles";
import { identities, levelled } from "./identities";
import { NameIndex, type KnownName } from "./nameIndex";
import { nearMisses } from "./nearMisses";

/** A spelling that the plan has instead of the directory's name. */
export interface Respelling {
  readonly spelling: string;
  readonly name: string;
}

/** The agencies of a plan and the reading of its cells. */
export interface RecognisedAgencies {
  /** Those that lead first, then those that only support; each in order of appearance. */
  readonly agencies: readonly Agency[];
  /** Every spelling that is not the name itself, once, in order of appearance. */
  readonly respelled: readonly Respelling[];
  /** Names of no directory that are nearly another one: a person decides, nothing is merged. */
  readonly proposed: readonly Respelling[];
  /**
   * Of several agencies in a lead cell the one that is said to lead ("… chủ trì, phối hợp với …"), else the first; the
   * name is empty for a blank cell and where all are said to support.
   */
  leadOf(cell: string): LeadOfCell;
  /** Who of a lead cell may lead besides `leadOf`, as far as the cell says: none where it spells out who leads. */
  rivalsOf(cell: string): readonly string[];
  /** The agencies and groups of a supporting cell, each once. */
  supportingOf(cell: string): readonly string[];
}

/** Who leads by a lead cell. */
export interface LeadOfCell {
  readonly name: string;
  /** Every other agency of the cell. */
  readonly others: readonly string[];
}

interface Met {
  readonly known: KnownName;
  readonly leadSpellings: Set<string>;
  readonly supportingSpellings: Set<string>;
}

/**
 * Finds the agencies of the lead and supporting columns, given cell by cell as printed. An agency's name is that of
 * `known` (the workbook's directory or the plan's body), else of the built-in directory, else its first spelling met,
 * and never the most frequent one.
 */
export function recogniseAgencies(
  leadCells: readonly string[],
  supportingCells: readonly string[],
  known: readonly Agency[] = []
): RecognisedAgencies {
  const names = new NameIndex(known);
  const read = remembered((cell) => readRoles(cell, (name) => names.find(name) !== undefined));
  const leading = [...new Set(leadCells)].flatMap(read);
  const supporting = [...new Set(supportingCells)].flatMap(read);
  const identityOf = identities(
    names,
    [...leading, ...supporting].map(({ spelling }) => spelling)
  );
  const met = new Map<string, Met>();
  const meet = (spelling: string): Met => {
    const identity = identityOf(spelling);
    const entry = met.get(identity.key) ?? firstMet(identity.known);
    met.set(identity.key, entry);
    return entry;
  };
  leading
    .filter(({ role }) => role !== "support")
    .forEach(({ spelling }) => meet(spelling).leadSpellings.add(spelling));
  [...leading.filter(({ role }) => role === "support"), ...supporting].forEach(({ spelling }) =>
    meet(spelling).supportingSpellings.add(spelling)
  );

  const nameFor = (spelling: string): string => {
    const identity = identityOf(spelling);
    return (met.get(identity.key)?.known ?? identity.known).name;
  };
  return {
    agencies: [...met.values()].map(agencyOf),
    respelled: [...met.values()].flatMap(respellingsOf),
    proposed: nearMisses(
      [...met.values()].map((each) => each.known.name),
      names
    ),
    leadOf: remembered((cell) => leadAmong(read(cell), nameFor)),
    rivalsOf: remembered((cell) => candidatesAmong(read(cell), nameFor).slice(1)),
    supportingOf: remembered((cell) => [
      ...new Set(read(cell).map(({ spelling }) => nameFor(spelling))),
    ]),
  };
}

function leadAmong(
  mentions: readonly Mention[],
  nameFor: (spelling: string) => string
): LeadOfCell {
  const [name = ""] = candidatesAmong(mentions, nameFor);
  const all = new Set(mentions.map(({ spelling }) => nameFor(spelling)));
  return { name, others: [...all].filter((other) => other !== name) };
}

/** Those that are said to lead, else those of whom nothing is said; each once. */
function candidatesAmong(
  mentions: readonly Mention[],
  nameFor: (spelling: string) => string
): readonly string[] {
  const leading = mentions.filter(({ role }) => role === "lead");
  const candidates =
    leading.length > 0 ? leading : mentions.filter(({ role }) => role === "unsaid");
  return [...new Set(candidates.map(({ spelling }) => nameFor(spelling)))];
}

/** The directory's name for one spelling: of `known`, else of the built-in directory; null where neither has it. */
export function directoryName(spelling: string, known: readonly Agency[]): string | null {
  const found = new NameIndex(known).find(spelling);
  return found === undefined ? null : levelled(found, levelOf(spelling)).name;
}

/** A long list repeats a handful of cells. */
function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const results = new Map<string, T>();
  return (cell) => {
    const result = results.get(cell) ?? read(cell);
    results.set(cell, result);
    return result;
  };
}

function firstMet(known: KnownName): Met {
  return { known, leadSpellings: new Set(), supportingSpellings: new Set() };
}

function agencyOf({ known, leadSpellings, supportingSpellings }: Met): Agency {
  return {
    name: known.name,
    shortName: known.shortName,
    kind: known.kind,
    spellings: [...new Set([...leadSpellings, ...supportingSpellings])],
    leadSpellings: [...leadSpellings],
    members: known.members,
    formerName: known.formerName,
  };
}

function respellingsOf({ known, leadSpellings, supportingSpellings }: Met): readonly Respelling[] {
  return [...new Set([...leadSpellings, ...supportingSpellings])]
    .filter((spelling) => spelling !== known.name)
    .map((spelling) => ({ spelling, name: known.name }));
}
