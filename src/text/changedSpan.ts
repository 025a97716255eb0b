/** What differs between two texts: of the former the units from `start` to before `end`, in whose place `text` stands. */
export interface ChangedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one stretch in which two texts differ, as short as can be; empty where they are the same. */
export function changedSpan(before: string, after: string): ChangedSpan {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail += 1;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Puts several changes into a text at once; null where they get into each other's way. */
export function withChanges(before: string, spans: readonly ChangedSpan[]): string | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = sorted.every((span, index) => {
    const next = sorted[index + 1];
    return (
      next === undefined ||
      span.end < next.start ||
      (span.end === next.start && span.end > span.start && next.end > next.start)
    );
  });
  return apart
    ? sorted.reduceRight(
        (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
        before
      )
    : null;
}
