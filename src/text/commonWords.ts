import { searchKey } from "./keys";

/** The words of a text by search key, each once. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    searchKey(text)
      .split(" ")
      .filter((word) => word !== "")
  );
}

/** How much of two sets of words is common (Dice coefficient), 0 to 1; 0 where both are empty. */
export function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) {
    common += b.has(word) ? 1 : 0;
  }
  const both = a.size + b.size;
  return both === 0 ? 0 : (2 * common) / both;
}
