import { changeMemory } from "../changeMemory";
import { NO_PAIR_DECISIONS, withPair, type DecidedPair, type PairVerdict } from "./pairDecisions";

/**
 * Lets the workbook remember what the clerk decided on a pair, whichever plan of a superior it is of: a key that stands in no
 * later plan does nothing. Without an appendix there is nothing to remember it of.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function keepPair(pair: DecidedPair, verdict: PairVerdict): Promise<void> {
  await changeMemory((memory) => ({
    ...memory,
    superiorPairs: withPair(memory.superiorPairs ?? NO_PAIR_DECISIONS, pair, verdict),
  }));
}
