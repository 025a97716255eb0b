import type { Grid } from "../../src/intake/grid";
import { isReading, readPlan, type ReadOptions } from "../../src/intake/readPlan";
import type { Reading, Repair } from "../../src/intake/reading";
import type { Task } from "../../src/plan/plan";

const OPTIONS: ReadOptions = { fallbackYear: 2031, beforeMeansExclusive: true };

/** Reads a list that is expected to be one. @throws Error with the problem where it is none. */
export function readList(grid: Grid, options: Partial<ReadOptions> = {}): Reading {
  const result = readPlan([grid], { ...OPTIONS, ...options });
  if (!isReading(result)) {
    throw new Error(`The list was not read: ${result.kind}`);
  }
  return result;
}

/** Why a grid is no task list. @throws Error where it was read as one. */
export function problemOf(grid: Grid): string {
  const result = readPlan([grid], OPTIONS);
  if (isReading(result)) {
    throw new Error(`A list of ${result.plan.tasks.length} tasks was read.`);
  }
  return result.kind;
}

/** The task with this STT. @throws Error where there is none or more than one. */
export function taskNumbered({ plan }: Reading, number: string): Task {
  const [task, ...others] = plan.tasks.filter((candidate) => candidate.number === number);
  if (!task || others.length > 0) {
    throw new Error(`There are ${others.length + (task ? 1 : 0)} tasks ${number}.`);
  }
  return task;
}

/** Repairs of one kind as [first row, last row, before, after]. */
export function repairsOf(
  { repairs }: Reading,
  kind: Repair["kind"]
): readonly (readonly [number, number, string, string])[] {
  return repairs
    .filter((repair) => repair.kind === kind)
    .map(({ rows, before, after }) => [rows.first, rows.last, before, after]);
}
