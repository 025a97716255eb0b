import { timeDeadlines } from "./deadlineTimes";
import { timeSummary } from "./summaryTimes";

/** What is bundled, run by itself and read by the bench. */
const timings = { deadlines: timeDeadlines(), summary: timeSummary() };

export type Timings = typeof timings;

process.stdout.write(JSON.stringify(timings));
