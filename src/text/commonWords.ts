import { searchKey } from "./keys";

/** The words of a text by search key, each once. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    searchKey(text)
      .split(" ")
      .filter((word) => word !== "")
  );
}

/**
 * How much of two sets of words is common (Dice coefficient), 0 to 1; 0 where both are empty.
 * @param weightOf how much a word tells, above 0; without it all tell the same
 */
export function commonShare(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightOf: (word: string) => number = () => 1
): number {
  const sum = (words: Iterable<string>): number => {
    let total = 0;
    for (const word of words) {
      total += weightOf(word);
    }
    return total;
  };
  const both = sum(a) + sum(b);
  return both === 0 ? 0 : (2 * sum([...a].filter((word) => b.has(word)))) / both;
}
