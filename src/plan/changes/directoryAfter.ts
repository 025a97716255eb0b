import { comparisonKey } from "../../text/keys";
import type { DirectoryChange, DirectoryEntry } from "./yearChanges";

export interface ResolvedDirectory {
  /** Of the changes those that change something. */
  readonly made: readonly DirectoryChange[];
  /** The way back, in the order in which it is to be taken. */
  readonly undo: readonly DirectoryChange[];
}

/**
 * Holds changes of the directory against the directory as it stands: what says what stands there already, or is about an
 * agency that is not there, is left out.
 */
export function resolveDirectory(
  present: readonly DirectoryEntry[],
  changes: readonly DirectoryChange[]
): ResolvedDirectory {
  const entries = new Map(present.map((entry) => [comparisonKey(entry.name), entry]));
  const made: DirectoryChange[] = [];
  const undo: DirectoryChange[] = [];
  for (const change of changes) {
    const back = applied(entries, change);
    if (back) {
      made.push(change);
      undo.unshift(back);
    }
  }
  return { made, undo };
}

/** Makes a change in the directory. @returns the way back; null where there was nothing to change */
function applied(
  entries: Map<string, DirectoryEntry>,
  change: DirectoryChange
): DirectoryChange | null {
  const name = change.kind === "added" ? change.entry.name : change.name;
  const entry = entries.get(comparisonKey(name));
  if (change.kind === "added") {
    if (entry) {
      return null;
    }
    entries.set(comparisonKey(name), change.entry);
    return { kind: "removed", name };
  }
  if (!entry) {
    return null;
  }
  if (change.kind === "removed") {
    entries.delete(comparisonKey(name));
    return { kind: "added", entry };
  }
  const fields = changedFields(entry, change.to);
  if (fields.length === 0) {
    return null;
  }
  const after = { ...entry, ...change.to };
  entries.delete(comparisonKey(name));
  entries.set(comparisonKey(after.name), after);
  const to = Object.fromEntries(fields.map((field) => [field, entry[field]]));
  return { kind: "changed", name: after.name, to };
}

function changedFields(
  entry: DirectoryEntry,
  to: Partial<DirectoryEntry>
): readonly (keyof DirectoryEntry)[] {
  return (Object.keys(to) as (keyof DirectoryEntry)[]).filter(
    (field) => JSON.stringify(entry[field]) !== JSON.stringify(to[field])
  );
}
