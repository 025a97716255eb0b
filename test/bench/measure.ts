/** Milliseconds of one call: the median of `runs` calls after as many to warm up. */
export function medianMs(runs: number, work: () => unknown): number {
  for (let run = 0; run < runs; run += 1) {
    work();
  }
  return median(Array.from({ length: runs }, () => millisecondsOf(work)));
}

/**
 * The same for two pieces of work, run in turns so that both meet the same machine.
 * @returns the medians in the order of the arguments
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

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
