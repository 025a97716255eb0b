import { allWays } from "./ways";
import { clearlyBest, isCasedAsOne, standsAlone } from "./words";

const LETTERS = /\p{L}{4,}/gu;
/** English and other foreign words have none of these, and may fall apart into syllables ("ca-me-ra"). */
const VIETNAMESE_LETTER = /[^\0-\x7F]/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const LONGEST_SYLLABLE = 7;
/** Longer runs of letters are no words that were glued by a lost blank. */
const LONGEST_GLUED = 40;
const SHORTEST_IN_CAPITALS = 3;

/** Composed text with the words that lost the blanks between them apart again: "Vănphòng", "chủtrì", "Uỷban". */
export function withGluedWordsApart(text: string): string {
  return text.replace(LETTERS, (letters) =>
    !VIETNAMESE_LETTER.test(letters) || letters.length > LONGEST_GLUED || standsAlone(letters)
      ? letters
      : (clearlyBest(waysApart(letters), (words) => words)?.join(" ") ?? letters)
  );
}

/** Every way to read letters as syllables. */
function waysApart(letters: string): readonly (readonly string[])[] {
  return allWays(0, letters.length, (from) => {
    const longest = letters.slice(from, from + LONGEST_SYLLABLE);
    return Array.from(longest, (_, index) => longest.slice(0, index + 1))
      .filter((syllable) => syllable.length > 1 && isSyllable(syllable))
      .map((word) => ({ to: from + word.length, word }));
  });
}

/** Short runs of capitals are abbreviations ("TƯĐU"), which bear no tone. */
function isSyllable(letters: string): boolean {
  const isShortCapitals =
    letters.length < SHORTEST_IN_CAPITALS &&
    letters === letters.toUpperCase() &&
    !TONE.test(letters.normalize("NFD"));
  return !isShortCapitals && isCasedAsOne(letters) && standsAlone(letters);
}
