import { printTable, short, yesNo } from "./printTable";
import type { SlipTime } from "./slipTimes";

/** Milliseconds that a hundred files of forty rows take at most, from their bytes to the review. */
const AT_MOST = 3_000;
/** Four times the files take at most so many times as long. */
const AT_MOST_TIMES = 5;
/** Milliseconds from which a browser calls a task long. */
const LONGEST_STRETCH = 50;

/**
 * Prints what reading and reviewing returned slips takes.
 * @returns whether it is quick enough, grows with the files and lets the thread go often enough
 */
export function printSlips(times: readonly SlipTime[]): boolean {
  const total = ({ reading, review }: SlipTime): number => reading + review;
  const base = times[0]!;
  const holds = times.map((time) => ({
    inTime: total(time) <= AT_MOST,
    linear: total(time) / total(base) <= (AT_MOST_TIMES * time.files) / (4 * base.files),
    letsGo: time.stretch <= LONGEST_STRETCH,
  }));
  printTable(
    `Reading returned slips of 40 tasks and reviewing them in slices (medians; at most ${AT_MOST} ms, ${AT_MOST_TIMES} × for 4 × the files, ${LONGEST_STRETCH} ms of the review at a stretch)`,
    [
      "files",
      "ms reading",
      "ms review",
      "× first",
      "within",
      "linear",
      "longest stretch, ms",
      "lets go",
    ],
    times.map((time, index) => [
      String(time.files),
      short(time.reading),
      short(time.review),
      short(total(time) / total(base)),
      yesNo(holds[index]!.inTime),
      yesNo(holds[index]!.linear),
      short(time.stretch),
      yesNo(holds[index]!.letsGo),
    ])
  );
  return holds.every(({ inTime, linear, letsGo }) => inTime && linear && letsGo);
}
