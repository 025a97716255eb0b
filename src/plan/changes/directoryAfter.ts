import { comparisonKey } from "../../text/keys";
import type { DirectoryChange, DirectoryEntry } from "./yearChanges";

/** A row of the directory before and after a change; null where there was none, or is none any more. */
export interface DirectoryUndo {
  readonly before: DirectoryEntry | null;
  readonly after: DirectoryEntry | null;
}

export interface ResolvedDirectory {
  /** Of the changes those that change something. */
  readonly made: readonly DirectoryChange[];
  /** The way back, in the order in which it is to be taken. */
  readonly undo: readonly DirectoryUndo[];
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
  const undo: DirectoryUndo[] = [];
  for (const change of changes) {
    const row = changedRow(entries, change);
    if (row) {
      const { before, after } = row;
      made.push(change);
      undo.unshift(row);
      entries.delete(comparisonKey(before?.name ?? ""));
      if (after) {
        entries.set(comparisonKey(after.name), after);
      }
    }
  }
  return { made, undo };
}

/** Null where there is nothing to change. */
function changedRow(
  entries: ReadonlyMap<string, DirectoryEntry>,
  change: DirectoryChange
): DirectoryUndo | null {
  const name = change.kind === "added" ? change.entry.name : change.name;
  const before = entries.get(comparisonKey(name)) ?? null;
  switch (change.kind) {
    case "added":
      return before ? null : { before, after: change.entry };
    case "removed":
      return before && { before, after: null };
    case "changed":
      return before && isOther(before, change.to)
        ? { before, after: { ...before, ...change.to } }
        : null;
  }
}

function isOther(entry: DirectoryEntry, to: Partial<DirectoryEntry>): boolean {
  return (Object.keys(to) as (keyof DirectoryEntry)[]).some(
    (field) => JSON.stringify(entry[field]) !== JSON.stringify(to[field])
  );
}
