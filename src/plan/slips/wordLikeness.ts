import { mapInSteps, type Steps } from "../../pace/steps";
import { searchKey } from "../../text/keys";

/** How much of their words two texts share, 0 to 1. */
export interface Likeness {
  /** Place of the text in the list. */
  readonly index: number;
  readonly likeness: number;
}

/**
 * Finds texts of a list that are nearly another one. Vietnamese writes syllables apart, and a plan's tasks share most of
 * theirs ("cải cách hành chính"): pairs of neighbours tell them apart.
 */
export class WordLikeness {
  private readonly found = new Map<string, readonly Likeness[]>();

  private constructor(
    private readonly sizes: readonly number[],
    private readonly byPair: ReadonlyMap<string, readonly number[]>
  ) {}

  /** Among the texts of a list. */
  static *among(texts: readonly string[]): Steps<WordLikeness> {
    const byPair = new Map<string, number[]>();
    const sizes = yield* mapInSteps(texts, (text, index) => {
      const pairs = pairsOf(text);
      pairs.forEach((pair) => {
        const those = byPair.get(pair);
        if (those === undefined) {
          byPair.set(pair, [index]);
        } else {
          those.push(index);
        }
      });
      return pairs.size;
    });
    return new WordLikeness(sizes, byPair);
  }

  /** The texts that share a pair of syllables with this one, by their place in the list. */
  like(text: string): readonly Likeness[] {
    const known = this.found.get(text);
    if (known !== undefined) {
      return known;
    }
    const pairs = pairsOf(text);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      for (const index of this.byPair.get(pair) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + 1);
      }
    }
    const found = [...shared]
      .map(([index, count]) => ({
        index,
        likeness: (2 * count) / (pairs.size + this.sizes[index]!),
      }))
      .sort((one, other) => one.index - other.index);
    this.found.set(text, found);
    return found;
  }
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = searchKey(text).split(" ").filter(Boolean);
  return new Set(
    words.length === 1 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`)
  );
}
