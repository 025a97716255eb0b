import { timeChecks, type CheckTime } from "./checkTimes";
import { timeDeadlines, type DeadlineTime } from "./deadlineTimes";
import { timeReading, type ReadingTime } from "./readingTimes";
import { timeSlips, type SlipTime } from "./slipTimes";
import { timeSummary, type SummaryTime } from "./summaryTimes";

/** What is bundled, run by itself and read by the bench. */
export interface Timings {
  readonly deadlines: readonly DeadlineTime[];
  readonly reading: readonly ReadingTime[];
  readonly checks: readonly [few: CheckTime, many: CheckTime];
  readonly summary: SummaryTime;
  readonly slips: readonly SlipTime[];
}

async function main(): Promise<void> {
  const timings: Timings = {
    deadlines: timeDeadlines(),
    reading: await timeReading(),
    checks: timeChecks(),
    summary: timeSummary(),
    slips: await timeSlips(),
  };
  process.stdout.write(JSON.stringify(timings));
}

void main();
