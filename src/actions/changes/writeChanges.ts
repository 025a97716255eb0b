import type { Unfinished } from "../../excel/problem";
import { withoutRecordFilters } from "../../excel/recordFilters";
import type { Edits } from "../../excel/writeEdits";
import { writeOrRestore } from "../../excel/writeOrRestore";
import type { SentSlip } from "../../plan/slips/slip";
import { newTaskId } from "../../plan/taskId";
import type { SheetBlueprint } from "../../sheets/blueprint";
import type { IssuedWords } from "../../sheets/issuedWords";
import type { SnapshotReason } from "../../sheets/snapshot/snapshot";
import { clockMoment } from "../clockMoment";
import type { OwnWorkbook } from "../ownWorkbook";

export interface WrittenChanges {
  readonly edits: Edits;
  /** New ones. */
  readonly sheets: readonly SheetBlueprint[];
  /** All slips that are to be remembered. */
  readonly slips: readonly SentSlip[];
  /** Words of an issued plan that its table does not hold any more; absent where they stay as they are remembered. */
  readonly issuedWords?: readonly IssuedWords[];
  readonly reason: SnapshotReason;
}

/**
 * Writes edits, new sheets and what is remembered of slips in one journaled step; nothing where nothing changes. Filters come off
 * the register and the log where they get or lose rows.
 * @returns whether Excel refused to set up how the new sheets print
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function writeChanges(
  context: Excel.RequestContext,
  { settled, existing, memory }: OwnWorkbook,
  { edits, sheets, slips, issuedWords, reason }: WrittenChanges
): Promise<Unfinished | null> {
  const { base, drawn: _drawn, slips: _slips, issuedWords: words = [], ...source } = memory;
  const issued = issuedWords ?? words;
  const { unfinished } = await writeOrRestore(context, {
    build: newTaskId(Math.random),
    reason,
    at: clockMoment(),
    blueprint: { sheets, tables: [], names: [] },
    settings: new Map(),
    removed: [],
    edits,
    base,
    source: {
      ...source,
      ...(slips.length > 0 ? { slips } : {}),
      ...(issued.length > 0 ? { issuedWords: issued } : {}),
    },
    sourceArea: null,
    settled: withoutRecordFilters(context, settled, edits),
    existing,
    memory,
  });
  return unfinished;
}
