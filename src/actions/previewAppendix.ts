import { settle } from "../excel/recover";
import { inExcel } from "../excel/run";
import type { Choices } from "../intake/choices";
import { doubtsOf, type Doubt } from "../intake/doubts";
import type { Reading } from "../intake/reading";
import { inSlices } from "../pace/inSlices";
import type { Steps } from "../pace/steps";
import type { Finding } from "../plan/finding";
import type { Difference } from "../sheets/differences";
import { mergeExisting } from "./mergeExisting";
import { readSource, type ReadSource, type SourceRequest, type UnreadSource } from "./readSource";
import { sourceFindings } from "./sourceFindings";

export type { CellDifference, Difference, RowDifference, Side } from "../sheets/differences";

/** What would be built: the list as it was read, and what is left to the user. */
export interface Preview {
  readonly ok: true;
  readonly reading: Reading;
  /** The list came from outside the workbook, now or at the last build. */
  readonly isOutside: boolean;
  /** The selected cells that were read, to be asked for when building; null where the list was not selected. */
  readonly selection: ReadSource["selection"];
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  /** Where the list and the appendix that is there differ; null where there is none yet. */
  readonly differences: readonly Difference[] | null;
  /** Whether the plan is issued, so that the document's columns change by decision alone. */
  readonly isIssued: boolean;
  /** The decisions that this reading went by. */
  readonly choices: Choices;
}

export type PreviewOutcome = Preview | UnreadSource;

/**
 * Reads the source list as a build would and writes nothing, apart from undoing an earlier build that was cut off.
 * @throws ExcelProblem where Excel refuses; `columnMissing` where `PhuLuc` cannot be compared
 */
export function previewAppendix(request: SourceRequest): Promise<PreviewOutcome> {
  return inExcel(async (context) => {
    const settled = await settle(context);
    const source = await readSource(context, settled, request);
    const isBuilt = settled.state.own.has("tracking");
    return source.ok ? inSlices(previewOf(source, isBuilt)) : source;
  });
}

function* previewOf(source: ReadSource, isBuilt: boolean): Steps<Preview> {
  const { reading, choices, outside, selection, stated } = source;
  const { plan } = reading;
  const differences = isBuilt ? mergeExisting(source).merged.differences : null;
  yield;
  return {
    ok: true,
    reading,
    isOutside: outside !== null,
    selection,
    findings: yield* sourceFindings(source),
    doubts: doubtsOf(plan, choices, stated.settings.beforeMeansExclusive),
    differences,
    isIssued: stated.settings.planState === "issued",
    choices,
  };
}
