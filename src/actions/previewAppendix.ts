import { settle } from "../excel/recover";
import { inExcel } from "../excel/run";
import type { Choices } from "../intake/choices";
import { doubtsOf, type Doubt } from "../intake/doubts";
import type { Reading } from "../intake/reading";
import { inSlices } from "../pace/inSlices";
import type { Steps } from "../pace/steps";
import type { Finding } from "../plan/finding";
import { readSource, type ReadSource, type SourceRequest, type UnreadSource } from "./readSource";
import { sourceFindings } from "./sourceFindings";

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
  /** The decisions that this reading went by. */
  readonly choices: Choices;
}

export type PreviewOutcome = Preview | UnreadSource;

/**
 * Reads the source list as a build would and writes nothing, apart from undoing an earlier build that was cut off.
 * @throws ExcelProblem where Excel refuses
 */
export function previewAppendix(request: SourceRequest): Promise<PreviewOutcome> {
  return inExcel(async (context) => {
    const source = await readSource(context, await settle(context), request);
    return source.ok ? inSlices(previewOf(source)) : source;
  });
}

function* previewOf(source: ReadSource): Steps<Preview> {
  const { reading, choices, outside, selection, stated } = source;
  const { plan } = reading;
  return {
    ok: true,
    reading,
    isOutside: outside !== null,
    selection,
    findings: yield* sourceFindings(source),
    doubts: doubtsOf(plan, choices, stated.settings.beforeMeansExclusive),
    choices,
  };
}
