import type { SnapshotInfo } from "../actions/snapshots/listSnapshots";
import type { PreviewOutcome, RestorePreview } from "../actions/snapshots/previewRestore";
import type { RestoreOutcome } from "../actions/snapshots/restoreSnapshot";
import { Observed } from "./observed";

export type { SnapshotInfo, RestorePreview };

/** The snapshots that the workbook holds, as last looked up. */
export type SnapshotList =
  | { readonly kind: "unread" }
  | { readonly kind: "read"; readonly snapshots: readonly SnapshotInfo[] }
  | { readonly kind: "failed"; readonly cause: unknown };

/** The snapshot that is looked into. */
export type OpenedSnapshot =
  | { readonly kind: "reading"; readonly id: string }
  | { readonly kind: "shown"; readonly id: string; readonly preview: RestorePreview };

/** How the last thing that was asked for ended. */
export type SnapshotNotice =
  | { readonly kind: "restored"; readonly preview: RestorePreview }
  /** Somebody changed the workbook meanwhile: the preview is another one now. */
  | { readonly kind: "changed" }
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly cause: unknown };

export interface SnapshotsState {
  readonly list: SnapshotList;
  readonly opened: OpenedSnapshot | null;
  readonly isRestoring: boolean;
  readonly notice: SnapshotNotice | null;
}

export interface SnapshotsDoors {
  readonly list: () => Promise<readonly SnapshotInfo[]>;
  readonly preview: (id: string) => Promise<PreviewOutcome>;
  readonly restore: (seen: RestorePreview) => Promise<RestoreOutcome>;
}

/** The copies of what people typed, what bringing one back would change, and bringing it back. Nothing here rejects. */
export class SnapshotsSession extends Observed<SnapshotsState> {
  private turn = 0;

  constructor(private readonly doors: SnapshotsDoors) {
    super({ list: { kind: "unread" }, opened: null, isRestoring: false, notice: null });
  }

  /** Looks the list up again; meanwhile the last one stays. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const list = await this.doors.list().then(
      (snapshots): SnapshotList => ({ kind: "read", snapshots }),
      (cause: unknown): SnapshotList => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      this.enter({ ...this.current, list });
    }
  }

  /** Looks into a snapshot. */
  async open(id: string): Promise<void> {
    const opened: OpenedSnapshot = { kind: "reading", id };
    this.enter({ ...this.current, opened, notice: null });
    const outcome = await this.doors.preview(id).catch(failed);
    if (this.current.opened !== opened) {
      return;
    }
    if ("cause" in outcome) {
      this.enter({ ...this.current, opened: null, notice: outcome });
    } else if (outcome.ok) {
      this.enter({ ...this.current, opened: { kind: "shown", id, preview: outcome } });
    } else {
      this.enter({ ...this.current, opened: null, notice: { kind: "gone" } });
      await this.refresh();
    }
  }

  /** Looks into none any more. */
  close(): void {
    this.enter({ ...this.current, opened: null });
  }

  /** Brings back what is shown. */
  async restore(): Promise<void> {
    const { opened, isRestoring } = this.current;
    if (opened?.kind !== "shown" || isRestoring) {
      return;
    }
    this.enter({ ...this.current, isRestoring: true, notice: null });
    const outcome = await this.doors.restore(opened.preview).catch(failed);
    this.enter({ ...this.current, ...ended(outcome, opened), isRestoring: false });
    await this.refresh();
  }
}

interface Failed {
  readonly kind: "failed";
  readonly cause: unknown;
}

function failed(cause: unknown): Failed {
  return { kind: "failed", cause };
}

function ended(
  outcome: RestoreOutcome | Failed,
  opened: OpenedSnapshot
): Pick<SnapshotsState, "opened" | "notice"> {
  if ("cause" in outcome) {
    return { opened, notice: outcome };
  }
  if (outcome.ok) {
    return { opened: null, notice: { kind: "restored", preview: outcome.preview } };
  }
  return outcome.problem === "changed"
    ? {
        opened: { kind: "shown", id: opened.id, preview: outcome.preview },
        notice: { kind: "changed" },
      }
    : { opened: null, notice: { kind: "gone" } };
}
