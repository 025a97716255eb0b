import { readFileSync } from "node:fs";
import { inSlices } from "../../src/pace/inSlices";
import type { Grid, GridValue } from "../../src/intake/grid";
import { isReading, readPlanInSteps } from "../../src/intake/readPlan";
import { checkInSteps } from "../../src/plan/checks/check";
import type { Steps } from "../../src/pace/steps";
import { readSeedAppendix } from "../samples/seedText";
import { manyRows } from "./manyRows";

/** From the project's folder: the bundle that runs this stands elsewhere. */
const SEED = "test/samples/ke-hoach-cchc-2026.txt";
const SIZES = [1_000, 10_000];
const RUNS = 7;

export interface ReadingTime {
  readonly rows: number;
  /** Milliseconds of reading and checking a list, pauses included; the median of several. */
  readonly ms: number;
  /** Milliseconds of the longest stretch between two pauses; the median of the runs' longest. */
  readonly stretch: number;
}

/** Times how lists of several sizes are read and checked, in slices as in the pane. */
export async function timeReading(): Promise<readonly ReadingTime[]> {
  const times: ReadingTime[] = [];
  for (const rows of SIZES) {
    const grid = gridOfTasks(rows);
    const runs: Stretches[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await stretchesOf(readAndCheck(grid)));
    }
    times.push({
      rows,
      ms: median(runs.map(({ total }) => total)),
      stretch: median(runs.map(({ longest }) => longest)),
    });
  }
  return times;
}

function* readAndCheck(grid: Grid): Steps<number> {
  const reading = yield* readPlanInSteps([grid], {
    fallbackYear: 2026,
    beforeMeansExclusive: true,
  });
  if (!isReading(reading)) {
    throw new Error(`The list was not read: ${reading.kind}.`);
  }
  return (yield* checkInSteps(reading.plan, { planYear: 2026 })).length;
}

export interface Stretches {
  readonly total: number;
  readonly longest: number;
}

/** Runs steps in slices and watches how long the thread is away from a timer that is always due. */
export async function stretchesOf(steps: Steps<number>): Promise<Stretches> {
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 0);
  const start = performance.now();
  await inSlices(steps);
  const end = performance.now();
  clearInterval(watch);
  return { total: end - start, longest: Math.max(longest, end - last) };
}

/** The seed's tasks as often as it takes, in its six columns. */
function gridOfTasks(tasks: number): Grid {
  const appendix = readSeedAppendix(readFileSync(SEED, "utf8"));
  const lines = manyRows(appendix.rows, tasks).map((row) =>
    row.kind === "area"
      ? [row.title, "", "", "", "", ""]
      : row.cells.map((runs) => runs.map(({ text }) => text).join(""))
  );
  const cells = [appendix.headers, ...lines].map((line) => line.map(valueOf));
  return { name: "PHỤ LỤC", firstRow: 1, firstColumn: 1, cells, merges: [] };
}

function valueOf(text: string): GridValue {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
