import { join } from "node:path";
import { benchBuilds } from "./builds";
import { printChecks } from "./checks";
import { printDeadlines } from "./deadlines";
import { productionRun } from "./productionRun";
import { printReadings } from "./readings";
import { benchReports } from "./reports";
import { printSlips } from "./slips";
import { benchSummaries } from "./summaries";
import type { Timings } from "./timings";

/** Prints what the add-in's work costs, in ratios; the exit code is 1 where a limit does not hold. */
async function main(): Promise<void> {
  const timings = (await productionRun(join(__dirname, "timings.ts"))) as Timings;
  printDeadlines(timings.deadlines);
  const readings = printReadings(timings.reading);
  const checks = printChecks(timings.checks);
  const slips = printSlips(timings.slips);
  const summaries = benchSummaries(timings.summary);
  const builds = await benchBuilds();
  const reports = await benchReports();
  process.exitCode = readings && checks && slips && summaries && builds && reports ? 0 : 1;
}

void main();
