import type { DeadlineTime } from "./deadlineTimes";
import { printTable, short } from "./printTable";

/** Prints what a reading of each phrase takes, and all of them. */
export function printDeadlines(times: readonly DeadlineTime[]): void {
  const all = {
    phrase: "all",
    ours: times.reduce((sum, { ours }) => sum + ours, 0),
    theirs: times.reduce((sum, { theirs }) => sum + theirs, 0),
  };
  printTable(
    "parseDeadline against chrono-node (vi): medians, microseconds a phrase",
    ["phrase", "parseDeadline", "chrono-node", "chrono ÷ ours"],
    [...times, all].map(({ phrase, ours, theirs }) => [
      phrase,
      short(ours),
      short(theirs),
      short(theirs / ours),
    ])
  );
}
