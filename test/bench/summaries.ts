import { isDeepStrictEqual } from "node:util";
import { serialFromDay } from "../../src/excel/serial";
import { CountifsGrid } from "./countifsGrid";
import { mediansInTurns, millisecondsOf } from "./measure";
import { printTable, short, yesNo } from "./printTable";
import type * as MeasuredWork from "./measuredWork";
import { AREAS, AS_OF, benchTasks, blockOf } from "./taskBlocks";

const ROWS = 100_000;
const RUNS = 15;

/** Counts of a summary's row, from the total to the of-which figures. */
const SHOWN_COUNTS = 12;

/** Of the bare loop's time, at most. */
const AT_MOST_TIMES_LOOP = 2;
/** Faster than the workbook engine, at least. */
const AT_LEAST_TIMES_GRID = 10;

/**
 * Times `CCHC.TONGHOP`, called with the arrays that Excel hands over, against a bare loop over the same arrays and
 * against the native formulas in the workbook engine.
 * @returns whether it is within its limits. @throws where the three count differently
 */
export function benchSummaries(work: typeof MeasuredWork): boolean {
  const asOf = serialFromDay(AS_OF);
  const tasks = benchTasks(ROWS);
  const block = blockOf(tasks);
  const summary = () => work.summaryTable(block, asOf);
  const bare = () => work.bareLoop(block, asOf);
  const [ours, loop] = mediansInTurns(RUNS, summary, bare);
  const grid = new CountifsGrid(tasks);
  const engine = millisecondsOf(() => grid.calculate());
  checkSameCounts(summary(), bare(), grid.counts());
  const rows = [
    { what: "CCHC.TONGHOP", ms: ours, limit: "", holds: true },
    {
      what: "bare loop",
      ms: loop,
      limit: `function at most ${AT_MOST_TIMES_LOOP} ×`,
      holds: ours <= AT_MOST_TIMES_LOOP * loop,
    },
    {
      what: "COUNTIFS grid",
      ms: engine,
      limit: `at least ${AT_LEAST_TIMES_GRID} × slower`,
      holds: engine >= AT_LEAST_TIMES_GRID * ours,
    },
  ];
  printTable(
    `Summary by area of ${ROWS.toLocaleString("en-US")} rows (medians; the grid, a minute's work, once)`,
    ["what", "ms", "÷ function", "limit", "within"],
    rows.map(({ what, ms, limit, holds }) => [
      what,
      short(ms),
      short(ms / ours),
      limit,
      limit === "" ? "" : yesNo(holds),
    ])
  );
  return rows.every(({ holds }) => holds);
}

function checkSameCounts(
  summary: unknown[][],
  loop: ReadonlyMap<unknown, readonly unknown[]>,
  grid: ReadonlyMap<unknown, readonly unknown[]>
): void {
  for (const area of AREAS) {
    const ours = summary.find(([group]) => group === area)?.slice(1, 1 + SHOWN_COUNTS);
    const counts = [ours, loop.get(area)?.slice(0, SHOWN_COUNTS), grid.get(area)];
    if (!counts.every((each) => isDeepStrictEqual(each, ours))) {
      throw new Error(`“${area}” is counted differently: ${JSON.stringify(counts)}`);
    }
  }
}
