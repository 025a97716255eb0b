/** Numbers from 0 to below 1 that are the same for the same seed on every machine (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws some of many, none twice: first a kind, then one of it, for else the commonest kind would be nearly all that is drawn.
 * @param kindOf what kind each is of
 */
export function draw<T>(
  all: readonly T[],
  count: number,
  seed: number,
  kindOf: (one: T) => string
): readonly T[] {
  const next = numbersFrom(seed);
  const kinds = new Map<string, T[]>();
  for (const one of all) {
    const kind = kindOf(one);
    const same = kinds.get(kind);
    if (same === undefined) {
      kinds.set(kind, [one]);
    } else {
      same.push(one);
    }
  }
  const drawn: T[] = [];
  while (drawn.length < count && kinds.size > 0) {
    const names = [...kinds.keys()];
    const kind = names[Math.floor(next() * names.length)]!;
    const left = kinds.get(kind)!;
    drawn.push(...left.splice(Math.floor(next() * left.length), 1));
    if (left.length === 0) {
      kinds.delete(kind);
    }
  }
  return drawn;
}
