import {
  NO_PAIR_DECISIONS,
  type DecidedPair,
  type PairDecisions,
} from "../../plan/compare/planComparison";

export { NO_PAIR_DECISIONS, type DecidedPair, type PairDecisions };

/** Whether somebody said of two tasks that they are one, or that they are not. */
export type PairVerdict = keyof PairDecisions;

/** The decisions with one more; what was said of the same pair before holds no longer. */
export function withPair(
  { together, apart }: PairDecisions,
  pair: DecidedPair,
  verdict: PairVerdict
): PairDecisions {
  const others = {
    together: together.filter((each) => !isSame(each, pair)),
    apart: apart.filter((each) => !isSame(each, pair)),
  };
  return { ...others, [verdict]: [...others[verdict], pair] };
}

function isSame(one: DecidedPair, other: DecidedPair): boolean {
  return one.ourId === other.ourId && one.theirKey === other.theirKey;
}
