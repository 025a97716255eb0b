import { existingReader } from "../../excel/existing";
import { settle, type SettledWorkbook } from "../../excel/recover";
import { readRegions } from "../../excel/regions";
import { readContents } from "../../excel/snapshots/readContents";
import type { Restoring } from "../../excel/snapshots/restoreEdits";
import { readSnapshot } from "../../excel/snapshots/snapshotStore";
import { differenceOf } from "../../sheets/snapshot/difference";
import { infoOf, type SnapshotInfo } from "./listSnapshots";

/** Newer snapshots have pushed it out, the workbook was frozen, or somebody damaged it. */
export interface NoSnapshot {
  readonly ok: false;
  readonly problem: "gone";
}

export const GONE: NoSnapshot = { ok: false, problem: "gone" };

/** A snapshot beside what the workbook holds now. */
export interface OpenSnapshot extends Restoring {
  readonly info: SnapshotInfo;
  readonly settled: SettledWorkbook;
}

/** Reads a snapshot and what there is to compare it with, in a constant number of requests; null where it is gone. */
export async function openSnapshot(
  context: Excel.RequestContext,
  id: string
): Promise<OpenSnapshot | null> {
  const settled = await settle(context);
  const { state, memory } = settled;
  const entry = memory?.directory.snapshots?.find((each) => each.id === id);
  if (!memory || !entry) {
    return null;
  }
  const snapshot = await readSnapshot(context, memory.sheet, entry);
  if (snapshot === null) {
    return null;
  }
  const reader = existingReader(state, ["settings"]);
  const existing = reader.assemble(await readRegions(context, reader.regions));
  const present = await readContents(context, state, existing);
  const difference = differenceOf(snapshot, present);
  return { info: infoOf(entry), settled, state, snapshot, existing, present, difference };
}
