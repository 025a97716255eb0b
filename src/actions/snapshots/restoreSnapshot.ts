import { inExcel } from "../../excel/run";
import { restoreEdits } from "../../excel/snapshots/restoreEdits";
import { isNothing, writeEdits } from "../../excel/writeEdits";
import { orRestore } from "../../excel/writeOrRestore";
import { newTaskId } from "../../plan/taskId";
import { amongOthers } from "../amongOthers";
import { clockMoment } from "../clockMoment";
import { GONE, openSnapshot, type NoSnapshot } from "./openSnapshot";
import { previewOf, type RestorePreview } from "./previewRestore";

/** Somebody changed the workbook since the preview: what would be restored now is another thing. */
export interface OtherThanSeen {
  readonly ok: false;
  readonly problem: "changed";
  readonly preview: RestorePreview;
}

export interface RestoredSnapshot {
  readonly ok: true;
  /** What was restored, as it was shown before. */
  readonly preview: RestorePreview;
}

export type RestoreOutcome = RestoredSnapshot | OtherThanSeen | NoSnapshot;

/**
 * Brings back what people had typed when a snapshot was taken. Before that it takes one of its own, so that restoring can
 * be undone. What the add-in remembers stays, so the next build takes what was restored for people's own edits.
 * @param seen what the user agreed to; where it would be another thing by now, nothing is written
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function restoreSnapshot(seen: RestorePreview): Promise<RestoreOutcome> {
  return inExcel((context) => amongOthers(() => restore(context, seen)));
}

async function restore(
  context: Excel.RequestContext,
  seen: RestorePreview
): Promise<RestoreOutcome> {
  const opened = await openSnapshot(context, seen.info.id);
  if (opened === null) {
    return GONE;
  }
  const preview = previewOf(opened);
  if (JSON.stringify(preview) !== JSON.stringify(seen)) {
    return { ok: false, problem: "changed", preview };
  }
  const { settled, existing } = opened;
  const edits = restoreEdits(opened);
  if (!isNothing(edits)) {
    const build = newTaskId(Math.random);
    const keeping = { reason: "restore", at: clockMoment(), existing } as const;
    await orRestore(context, build, () => writeEdits(context, edits, settled, build, keeping));
  }
  return { ok: true, preview };
}
