import { benchBuilds } from "./builds";
import { benchDeadlines } from "./deadlines";
import { benchSummaries } from "./summaries";

/** Prints what the add-in's work costs, in ratios; the exit code is 1 where a limit does not hold. */
async function main(): Promise<void> {
  benchDeadlines();
  const summaries = await benchSummaries();
  const builds = await benchBuilds();
  process.exitCode = summaries && builds ? 0 : 1;
}

void main();
