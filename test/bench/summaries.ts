import { isDeepStrictEqual } from "node:util";
import { CountifsGrid } from "./countifsGrid";
import { millisecondsOf } from "./measure";
import { printTable, short, yesNo } from "./printTable";
import { ROWS, type SummaryTime } from "./summaryTimes";
import { benchTasks } from "./taskBlocks";

/** Of the bare loop's time, at most. */
const AT_MOST_TIMES_LOOP = 2;
/** Faster than the workbook engine, at least. */
const AT_LEAST_TIMES_GRID = 10;

/**
 * Compares `CCHC.TONGHOP` with a bare loop over the same arrays and with the native formulas in the workbook engine.
 * @returns whether it is within its limits. @throws where the three count differently
 */
export function benchSummaries({ ours, loop, ourCounts, loopCounts }: SummaryTime): boolean {
  const grid = new CountifsGrid(benchTasks(ROWS));
  const engine = millisecondsOf(() => grid.calculate());
  if (!isDeepStrictEqual(ourCounts, loopCounts) || !isDeepStrictEqual(ourCounts, grid.counts())) {
    throw new Error(`The counts differ: ${JSON.stringify([ourCounts, loopCounts, grid.counts()])}`);
  }
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
