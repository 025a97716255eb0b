import { printTable, short, yesNo } from "./printTable";
import type { ReadingTime } from "./readingTimes";

/** Ten times the rows take at most so many times as long. */
const AT_MOST_TIMES = 12;
/** Milliseconds from which a browser calls a task long and the pane feels stuck. */
const LONGEST_STRETCH = 50;

/**
 * Prints what reading and checking lists takes.
 * @returns whether time grows with the rows and the thread is let go often enough
 */
export function printReadings(times: readonly ReadingTime[]): boolean {
  const [base] = times;
  const holds = times.map(({ rows, ms, stretch }) => ({
    linear: ms / base!.ms <= (AT_MOST_TIMES * rows) / (10 * base!.rows) || rows === base!.rows,
    letsGo: stretch <= LONGEST_STRETCH,
  }));
  printTable(
    `Reading and checking a list in slices (medians; at most ${AT_MOST_TIMES} × for 10 × the rows, ${LONGEST_STRETCH} ms at a stretch)`,
    ["rows", "ms", "× first", "linear", "longest stretch, ms", "lets go"],
    times.map(({ rows, ms, stretch }, index) => [
      rows.toLocaleString("en-US"),
      short(ms),
      short(ms / base!.ms),
      yesNo(holds[index]!.linear),
      short(stretch),
      yesNo(holds[index]!.letsGo),
    ])
  );
  return holds.every(({ linear, letsGo }) => linear && letsGo);
}
