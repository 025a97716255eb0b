import type { Agency } from "../plan";
import { agencyKey, levelOf } from "./agencyKey";
import { NameIndex, unlisted, type KnownName } from "./nameIndex";
import { splitCell } from "./splitCell";

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
  /** Of several agencies in a lead cell the first leads; the name is empty for a blank cell. */
  leadOf(cell: string): { readonly name: string; readonly others: readonly string[] };
  /** The agencies and groups of a supporting cell, each once. */
  supportingOf(cell: string): readonly string[];
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
  const split = remembered((cell) => splitCell(cell, (name) => names.find(name) !== undefined));
  const keyOf = (spelling: string): string => agencyKey(names.find(spelling)?.name ?? spelling);
  const met = new Map<string, Met>();
  const meet = (spelling: string): Met => {
    const key = keyOf(spelling);
    const entry = met.get(key) ?? firstMet(names.find(spelling), spelling);
    met.set(key, entry);
    return entry;
  };
  const spellingsIn = (cells: readonly string[]): readonly string[] =>
    [...new Set(cells)].flatMap(split);
  spellingsIn(leadCells).forEach((spelling) => meet(spelling).leadSpellings.add(spelling));
  spellingsIn(supportingCells).forEach((spelling) =>
    meet(spelling).supportingSpellings.add(spelling)
  );

  const nameOf = (spelling: string): string =>
    (met.get(keyOf(spelling))?.known ?? names.find(spelling))?.name ?? spelling;
  const namesIn = remembered((cell) => [...new Set(split(cell).map(nameOf))]);
  return {
    agencies: [...met.values()].map(agencyOf),
    respelled: [...met.values()].flatMap(respellingsOf),
    leadOf: (cell) => {
      const [name = "", ...others] = namesIn(cell);
      return { name, others };
    },
    supportingOf: namesIn,
  };
}

/** The directory's name for one spelling: of `known`, else of the built-in directory; null where neither has it. */
export function directoryName(spelling: string, known: readonly Agency[]): string | null {
  return new NameIndex(known).find(spelling)?.name ?? null;
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

function firstMet(known: KnownName | undefined, spelling: string): Met {
  return {
    known: known ? levelled(known, spelling) : unlisted(spelling),
    leadSpellings: new Set(),
    supportingSpellings: new Set(),
  };
}

/** A ward's plan writes "Công an phường" where the built-in directory has "Công an xã". */
function levelled(known: KnownName, spelling: string): KnownName {
  const level = levelOf(spelling);
  return known.levelIsOpen && level !== ""
    ? { ...known, name: known.name.replace(/ xã$/u, ` ${level}`) }
    : known;
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
