import { timeDeadlines, type DeadlineTime } from "./deadlineTimes";
import { timeReading, type ReadingTime } from "./readingTimes";
import { timeSummary, type SummaryTime } from "./summaryTimes";

/** What is bundled, run by itself and read by the bench. */
export interface Timings {
  readonly deadlines: readonly DeadlineTime[];
  readonly reading: readonly ReadingTime[];
  readonly summary: SummaryTime;
}

async function main(): Promise<void> {
  const timings: Timings = {
    deadlines: timeDeadlines(),
    reading: await timeReading(),
    summary: timeSummary(),
  };
  process.stdout.write(JSON.stringify(timings));
}

void main();
