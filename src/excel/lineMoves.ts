/** A row or column of a drawing, known by a text of it. */
export interface Line {
  readonly at: number;
  readonly text: string;
}

/** Where a row or column of the drawing is now; null where it is gone. */
export type Moves = (at: number) => number | null;

/** Every line where it was. */
export const UNMOVED: Moves = (at) => at;

/**
 * Finds lines again among those that are there now. They stay in their order; a line without a text goes with the one before
 * it. Where fewer than half are found, or all where they were, nothing is taken to have moved.
 */
export function lineMoves(drawn: readonly Line[], present: readonly Line[]): Moves {
  const texts = new Set(drawn.map(({ text }) => text));
  const found = common(
    drawn,
    present.filter(({ text }) => texts.has(text))
  );
  if (found.length * 2 < drawn.length || found.every(({ from, to }) => from === to)) {
    return UNMOVED;
  }
  return (at) => {
    const above = found.filter(({ from }) => from <= at).at(-1);
    const below = found.find(({ from }) => from >= at);
    const near = above ?? below!;
    const now = at + near.to - near.from;
    const isGone = now < 1 || (below !== undefined && at < below.from && now >= below.to);
    return isGone ? null : now;
  };
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** The longest common subsequence. */
function common(drawn: readonly Line[], present: readonly Line[]): readonly Pair[] {
  const longest = Array.from({ length: drawn.length + 1 }, () =>
    new Array<number>(present.length + 1).fill(0)
  );
  for (let d = drawn.length - 1; d >= 0; d -= 1) {
    for (let p = present.length - 1; p >= 0; p -= 1) {
      longest[d]![p] =
        drawn[d]!.text === present[p]!.text
          ? 1 + longest[d + 1]![p + 1]!
          : Math.max(longest[d + 1]![p]!, longest[d]![p + 1]!);
    }
  }
  const pairs: Pair[] = [];
  for (let d = 0, p = 0; d < drawn.length && p < present.length;) {
    if (drawn[d]!.text === present[p]!.text) {
      pairs.push({ from: drawn[d]!.at, to: present[p]!.at });
      d += 1;
      p += 1;
    } else if (longest[d + 1]![p]! >= longest[d]![p + 1]!) {
      d += 1;
    } else {
      p += 1;
    }
  }
  return pairs;
}
