/** A step from one position to a later one, and what it reads there. */
export interface Step {
  readonly to: number;
  readonly word: string;
}

/** A text that may be put together in more ways than these says nothing certain. */
const MOST_WAYS = 64;

/** Every way to go by steps from the first of some positions to the last; none where there are too many to choose from. */
export function allWays(
  first: number,
  last: number,
  stepsFrom: (position: number) => readonly Step[]
): readonly (readonly string[])[] {
  const ways = new Map<number, readonly (readonly string[])[]>([[last, [[]]]]);
  for (let position = last - 1; position >= first; position -= 1) {
    const found = stepsFrom(position).flatMap(({ to, word }) =>
      (ways.get(to) ?? []).map((rest) => [word, ...rest])
    );
    if (found.length > MOST_WAYS) {
      return [];
    }
    ways.set(position, found);
  }
  return ways.get(first) ?? [];
}
