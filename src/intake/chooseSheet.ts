import type { Reading, ReadingProblem } from "./reading";

/** Whether a sheet could be read as a task list. */
export function isReading(result: Reading | ReadingProblem): result is Reading {
  return "plan" in result;
}

/**
 * Of several sheets the one that is the task list: most tasks under most columns that the appendix knows, the leftmost of
 * equals. Where none is a list, the problem of the sheet that came nearest to one; null for no sheets at all.
 */
export function chooseSheet(
  results: readonly (Reading | ReadingProblem)[]
): Reading | ReadingProblem | null {
  const readings = results.filter(isReading);
  const best = readings.reduce<Reading | null>(
    (chosen, reading) => (chosen === null || weight(reading) > weight(chosen) ? reading : chosen),
    null
  );
  const nearest = (["noTasks", "noHeader", "empty"] as const)
    .map((kind) => results.find((result) => !isReading(result) && result.kind === kind))
    .find((problem) => problem !== undefined);
  return best ?? nearest ?? null;
}

function weight({ source, plan }: Reading): number {
  const known = source.columns.filter((column) => column.role !== "carried");
  return known.length * plan.tasks.length;
}
