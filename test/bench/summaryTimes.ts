import { summaryTable } from "../../src/functions/calculations";
import { serialFromDay } from "../../src/notation/serial";
import { bareLoop } from "./bareLoop";
import { mediansInTurns } from "./measure";
import { AREAS, AS_OF, benchTasks, blockOf } from "./taskBlocks";

export const ROWS = 100_000;
const RUNS = 25;

/** Counts of a summary's row, from the total to the of-which figures. */
const SHOWN_COUNTS = 12;

export interface SummaryTime {
  /** Milliseconds of one call, the median of many. */
  readonly ours: number;
  readonly loop: number;
  /** By area, in the order of `AREAS`: what each counted. */
  readonly ourCounts: readonly unknown[];
  readonly loopCounts: readonly unknown[];
}

/** Times `CCHC.TONGHOP`, called with the arrays that Excel hands over, against a bare loop over the same arrays. */
export function timeSummary(): SummaryTime {
  const block = blockOf(benchTasks(ROWS));
  const asOf = serialFromDay(AS_OF);
  const summary = () => summaryTable(block, asOf);
  const bare = () => bareLoop(block, asOf);
  const [ours, loop] = mediansInTurns(RUNS, summary, bare);
  const rows = new Map(summary().map(([group, ...counts]) => [group, counts]));
  const groups = bare();
  return {
    ours,
    loop,
    ourCounts: AREAS.map((area) => rows.get(area)?.slice(0, SHOWN_COUNTS)),
    loopCounts: AREAS.map((area) => groups.get(area)?.slice(0, SHOWN_COUNTS)),
  };
}
