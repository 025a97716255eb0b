import type { Moment } from "../../plan/moment";
import {
  parseSnapshot,
  snapshotLines,
  type Snapshot,
  type SnapshotReason,
} from "../../sheets/snapshot/snapshot";
import { headerOf } from "../../tables/trackingColumns";
import type { ExistingContent } from "../existing";
import { SNAPSHOT_COLUMNS, type Directory, type SnapshotEntry } from "../memory";
import { readText, writeText } from "../storedText";
import type { RequestBudget } from "../payload";
import type { WorkbookState } from "../state";
import { packed, unpacked } from "./packedText";
import { readContents } from "./readContents";

/** So many snapshots are kept, the newest, and so many characters of them together; the newest one in any case. */
export const MOST_SNAPSHOTS = 10;
export const MOST_CHARACTERS = 2_000_000;

/** What a work says of itself, so that what it is about to change can be kept. */
export interface Keeping {
  readonly reason: SnapshotReason;
  /** Now, by the machine's clock. */
  readonly at: Moment;
  /** What the add-in's own sheets held when they were read. */
  readonly existing: ExistingContent;
}

/** A snapshot that is not written yet. */
export interface TakenSnapshot {
  readonly text: string;
  readonly about: Pick<SnapshotEntry, "at" | "reason" | "tasks">;
}

/** Takes a snapshot of what people have typed; null in a workbook without a table of tasks. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  state: WorkbookState,
  { reason, at, existing }: Keeping
): Promise<TakenSnapshot | null> {
  const snapshot = await readContents(context, state, existing);
  return snapshot.tables.PhuLuc
    ? {
        text: await packed(snapshotLines(snapshot)),
        about: { at, reason, tasks: tasksIn(snapshot) },
      }
    : null;
}

/**
 * Queues writing a snapshot beside those that are there; the directory that the caller writes last makes it count.
 * @param id of the work
 * @returns what the directory is to list: older ones make room
 */
export async function writeSnapshot(
  context: Excel.RequestContext,
  budget: RequestBudget,
  { sheet, directory }: { readonly sheet: string; readonly directory: Directory },
  taken: TakenSnapshot | null,
  id: string
): Promise<readonly SnapshotEntry[]> {
  const { snapshots = [] } = directory;
  if (taken === null) {
    return snapshots;
  }
  const used = new Set(snapshots.map(({ column }) => column));
  const column = SNAPSHOT_COLUMNS.find((each) => !used.has(each))!;
  const text = await writeText(context, budget, sheet, column, taken.text);
  return withinBounds([{ ...taken.about, id, column, text }, ...snapshots]);
}

/** Reads a snapshot that the directory lists; null where it is damaged. */
export async function readSnapshot(
  context: Excel.RequestContext,
  sheet: string,
  { column, text }: SnapshotEntry
): Promise<Snapshot | null> {
  const kept = await readText(context, sheet, column, text);
  return kept === null ? null : parseSnapshot(await unpacked(kept));
}

/** The newest snapshots that fit the bounds, in order. */
function withinBounds(snapshots: readonly SnapshotEntry[]): readonly SnapshotEntry[] {
  let characters = 0;
  return snapshots.slice(0, MOST_SNAPSHOTS).filter(({ text }, index) => {
    characters += text.bytes;
    return index === 0 || characters <= MOST_CHARACTERS;
  });
}

function tasksIn({ tables }: Snapshot): number {
  const { headers, rows } = tables.PhuLuc!;
  const text = headers.indexOf(headerOf("text"));
  return rows.filter((row) => (row[text] ?? null) !== null).length;
}
