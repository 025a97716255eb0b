import type { ReasonedUndo } from "../changes/applyChanges";
import type { NotBuilt } from "../ownWorkbook";
import { makeSlips, zippedSlips, type SlipFile, type SlipsRequest } from "./makeSlips";
import { recordSlips } from "./recordSlips";

export type { SlipFile, SlipsRequest };

/** Slips that were made and recorded as sent. */
export interface SentSlips {
  readonly ok: true;
  /** At least one. */
  readonly files: readonly SlipFile[];
  /** All of them in one archive; null where there is only one. */
  readonly archive: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** The way back from recording them, for `undoChanges`; null where they were recorded before. */
  readonly undo: ReasonedUndo | null;
}

/** Nobody who was chosen leads a task that is asked for any more. */
export interface NothingToSend {
  readonly ok: false;
  readonly problem: "nothingToSend";
}

/**
 * Makes slips and records that they go out, in this order: a slip that is made and not recorded would come back unknown.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was, and the slips must not be sent
 */
export async function sendSlips(
  request: SlipsRequest
): Promise<SentSlips | NothingToSend | NotBuilt> {
  const made = await makeSlips(request);
  if (!made.ok) {
    return made;
  }
  const { files } = made;
  if (files.length === 0) {
    return { ok: false, problem: "nothingToSend" };
  }
  const archive = files.length > 1 ? await zippedSlips(files) : null;
  const recorded = await recordSlips(
    files.map(({ slip }) => slip),
    request.today
  );
  return recorded.ok ? { ok: true, files, archive, undo: recorded.undo } : recorded;
}
