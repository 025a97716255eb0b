import type { SnapshotEntry } from "../../excel/memory";
import { settle } from "../../excel/recover";
import { inExcel } from "../../excel/run";
import type { Moment } from "../../plan/moment";
import type { SnapshotReason } from "../../sheets/snapshot/snapshot";

export type { SnapshotReason };

/** A snapshot in the workbook, before it is read. */
export interface SnapshotInfo {
  readonly id: string;
  /** When it was taken, and what was about to be done. */
  readonly at: Moment;
  readonly reason: SnapshotReason;
  /** How many tasks there were. */
  readonly tasks: number;
}

/**
 * The snapshots that the workbook holds, newest first; none before the first build.
 * @throws ExcelProblem where Excel refuses
 */
export function listSnapshots(): Promise<readonly SnapshotInfo[]> {
  return inExcel(async (context) => {
    const { memory } = await settle(context);
    return (memory?.directory.snapshots ?? []).map(infoOf);
  });
}

/** What is told of a snapshot. */
export function infoOf({ id, at, reason, tasks }: SnapshotEntry): SnapshotInfo {
  return { id, at, reason, tasks };
}
