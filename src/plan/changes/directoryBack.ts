import { comparisonKey } from "../../text/keys";
import { formerNamesCell, formerNamesIn } from "../agencies/formerNames";
import type { DirectoryUndo } from "./directoryAfter";
import type { DirectoryChange, DirectoryEntry } from "./yearChanges";

export interface DirectoryBack {
  readonly changes: readonly DirectoryChange[];
  /** The agencies that stay, or keep what somebody wrote of them since. */
  readonly kept: readonly string[];
}

type Entries = Map<string, DirectoryEntry>;

/**
 * Takes changes of the directory back: a field that still holds what was written says again what it said before; of lists what
 * came goes and what went comes. An agency that came stays where somebody wrote in its row since or a task names it, without
 * the names of those that come back.
 * @param back in the order in which it is to be taken
 * @param namedBy who is named in tasks, read by a directory
 */
export function directoryBack(
  present: readonly DirectoryEntry[],
  back: readonly DirectoryUndo[],
  namedBy: (directory: readonly DirectoryEntry[]) => ReadonlySet<string>
): DirectoryBack {
  const entries = new Map(present.map((entry) => [comparisonKey(entry.name), entry]));
  // Who comes back has the names by which tasks call it; who came has only its own.
  const apart = new Map(entries);
  back.forEach((step) => takenBack(apart, step, () => true, returning(back)));
  const named = namedBy([...apart.values()]);
  const steps = back.map((step) =>
    takenBack(entries, step, (name) => named.has(name), returning(back))
  );
  return {
    changes: steps.flatMap(({ changes }) => changes),
    kept: [...new Set(steps.flatMap(({ kept }) => kept))],
  };
}

const NOTHING: DirectoryBack = { changes: [], kept: [] };

/** Takes one change back in the directory. @param stays whether an agency must stay @param names of those that come back */
function takenBack(
  entries: Entries,
  { before, after }: DirectoryUndo,
  stays: (name: string) => boolean,
  names: ReadonlySet<string>
): DirectoryBack {
  if (after === null) {
    return comesBack(entries, before);
  }
  const present = entries.get(comparisonKey(after.name));
  if (present === undefined) {
    return NOTHING;
  }
  if (before !== null && isNamedAlike(before, after)) {
    return changed(entries, present, ...fieldsBack(present, before, after));
  }
  const isFree = before === null || !entries.has(comparisonKey(before.name));
  const isTouched = before === null && !FIELDS.every((field) => isSame(present, after, field));
  if (stays(present.name) || isTouched || !isFree) {
    const kept = changed(entries, present, withoutNames(present, names), [present.name]);
    const came = before === null ? NOTHING : comesBack(entries, before);
    return { changes: [...kept.changes, ...came.changes], kept: kept.kept };
  }
  if (before !== null) {
    return changed(entries, present, ...fieldsBack(present, before, after));
  }
  entries.delete(comparisonKey(present.name));
  return { changes: [{ kind: "removed", name: present.name }], kept: [] };
}

function isNamedAlike(one: DirectoryEntry, other: DirectoryEntry): boolean {
  return comparisonKey(one.name) === comparisonKey(other.name);
}

function comesBack(entries: Entries, entry: DirectoryEntry | null): DirectoryBack {
  if (entry === null || entries.has(comparisonKey(entry.name))) {
    return NOTHING;
  }
  entries.set(comparisonKey(entry.name), entry);
  return { changes: [{ kind: "added", entry }], kept: [] };
}

function changed(
  entries: Entries,
  present: DirectoryEntry,
  to: Partial<DirectoryEntry>,
  kept: readonly string[]
): DirectoryBack {
  const { name } = present;
  const next = { ...present, ...to };
  entries.delete(comparisonKey(name));
  entries.set(comparisonKey(next.name), next);
  const isChanged = Object.keys(to).length > 0;
  return { changes: isChanged ? [{ kind: "changed", name, to }] : [], kept };
}

type ListField = "spellings" | "members" | "formerName";

const FIELDS = ["name", "shortName", "kind", "spellings", "members", "formerName"] as const;

/** What fields say again, and the agency where one of them stays. */
function fieldsBack(
  present: DirectoryEntry,
  before: DirectoryEntry,
  after: DirectoryEntry
): readonly [Partial<DirectoryEntry>, readonly string[]] {
  const fields = FIELDS.filter((field) => !isSame(before, after, field));
  const held = fields.filter((field) => isSame(present, after, field));
  const touched = fields.filter((field) => !held.includes(field));
  const to: Partial<DirectoryEntry> = {
    ...Object.fromEntries(held.map((field) => [field, before[field]])),
    ...Object.fromEntries(
      touched.filter(isList).map((field) => [field, listBack(field, present, before, after)])
    ),
  };
  return [to, touched.every(isList) ? [] : [to.name ?? present.name]];
}

function isList(field: (typeof FIELDS)[number]): field is ListField {
  return field === "spellings" || field === "members" || field === "formerName";
}

/** A list in which somebody wrote since, without what came and with what went. */
function listBack(
  field: ListField,
  ...[present, before, after]: readonly [DirectoryEntry, DirectoryEntry, DirectoryEntry]
): string | readonly string[] {
  if (field !== "formerName") {
    return merged(present[field], before[field], after[field]);
  }
  const names = (entry: DirectoryEntry) => formerNamesIn(entry.formerName);
  return formerNamesCell(merged(names(present), names(before), names(after)));
}

function merged(
  present: readonly string[],
  before: readonly string[],
  after: readonly string[]
): readonly string[] {
  const stays = present.filter((each) => before.includes(each) || !after.includes(each));
  return [...stays, ...before.filter((each) => !after.includes(each) && !present.includes(each))];
}

/** The names of agencies that come back, by key. */
function returning(back: readonly DirectoryUndo[]): ReadonlySet<string> {
  const names = back.flatMap(({ before, after }) =>
    before === null || (after !== null && isNamedAlike(before, after))
      ? []
      : [before.name, before.shortName, ...before.spellings]
  );
  return new Set(names.map(comparisonKey));
}

function withoutNames(
  { shortName, spellings, formerName }: DirectoryEntry,
  names: ReadonlySet<string>
): Partial<DirectoryEntry> {
  const isOther = (name: string): boolean => !names.has(comparisonKey(name));
  return {
    shortName: isOther(shortName) ? shortName : "",
    spellings: spellings.filter(isOther),
    formerName: formerNamesCell(formerNamesIn(formerName).filter(isOther)),
  };
}

function isSame(
  one: DirectoryEntry,
  other: DirectoryEntry,
  field: (typeof FIELDS)[number]
): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}
