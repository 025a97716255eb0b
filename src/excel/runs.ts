/** Rows or columns that follow one another. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Gathers numbers, in order, into runs. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.first + last.count === number) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else {
      runs.push({ first: number, count: 1 });
    }
  }
  return runs;
}
