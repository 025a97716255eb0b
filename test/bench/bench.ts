import { join } from "node:path";
import { benchBuilds } from "./builds";
import { benchDeadlines } from "./deadlines";
import type * as MeasuredWork from "./measuredWork";
import { productionBundle } from "./productionBundle";
import { benchSummaries } from "./summaries";

/** Prints what the add-in's work costs, in ratios; the exit code is 1 where a limit does not hold. */
async function main(): Promise<void> {
  const bundle = await productionBundle(join(__dirname, "measuredWork.ts"));
  const work = bundle as typeof MeasuredWork;
  benchDeadlines(work);
  const summaries = benchSummaries(work);
  const builds = await benchBuilds();
  process.exitCode = summaries && builds ? 0 : 1;
}

void main();
