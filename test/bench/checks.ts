import type { CheckTime } from "./checkTimes";
import { printTable, short, yesNo } from "./printTable";

/** Milliseconds that checking 10,000 tasks takes at most. */
const AT_MOST = 300;
/** Ten times the rows take at most so many times as long. */
const AT_MOST_TIMES = 12;

/**
 * Prints what checking the appendix takes.
 * @returns whether it is quick enough and grows with the rows
 */
export function printChecks([few, many]: readonly [CheckTime, CheckTime]): boolean {
  const times = many.ms / few.ms;
  const holds = many.ms <= AT_MOST && times <= AT_MOST_TIMES;
  printTable(
    `Checking the appendix at one stretch (medians; at most ${AT_MOST} ms, ${AT_MOST_TIMES} × for 10 × the rows)`,
    ["rows", "ms", "× first", "within"],
    [few, many].map(({ rows, ms }) => [
      rows.toLocaleString("en-US"),
      short(ms),
      short(ms / few.ms),
      yesNo(holds),
    ])
  );
  return holds;
}
