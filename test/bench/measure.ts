/**
 * Milliseconds of one call of two pieces of work, run in turns so that both meet the same machine: the medians of `runs`
 * calls after as many to warm up, in the order of the arguments.
 */
export function mediansInTurns(
  runs: number,
  one: () => unknown,
  other: () => unknown
): readonly [number, number] {
  const times = Array.from({ length: 2 * runs }, () => [
    millisecondsOf(one),
    millisecondsOf(other),
  ]).slice(runs);
  return [median(times.map(([first]) => first!)), median(times.map(([, second]) => second!))];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Milliseconds of one call. */
export function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
