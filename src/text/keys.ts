import { foldWords } from "./folding";
import { cleanText, oneLine } from "./unicode";

/** Icelandic letters that old fonts and keyboards put in place of đ. */
const ETH = /ð/gu;
const AMPERSAND = /\s*&\s*/gu;
const DASHES = /\s*[\p{Pd}\u2212]+\s*/gu;
/** Looked for from the first sign of a run only: else a long run in mid-text takes quadratic time. */
const LAST_PUNCTUATION = /(?<![\s.,;:])[\s.,;:]+$/u;

/** A word in decomposed text. */
const WORD = /[\p{L}\p{M}]+/gu;
/** Grave, acute, tilde, hook above, dot below: the five tone marks in decomposed text. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Syllables whose only vowel is i or y sound the same after these consonants: kỳ/kì, lý/lí, mỹ/mĩ, sỹ/sĩ, tỷ/tỉ. */
const OPEN_Y = /^([hklmst])y$/u;

/**
 * Key for searching and for reading text typed without diacritics: lower case, no diacritics, đ as d, whatever is no
 * letter or digit folded to one blank. "Văn hoá - Xã hội" gives "van hoa xa hoi".
 */
export function searchKey(text: string): string {
  return searchKeyOfClean(cleanText(text));
}

/** `searchKey` of a text that `cleanText` has gone over already. */
export function searchKeyOfClean(clean: string): string {
  return foldWords(clean);
}

/**
 * Key under which two spellings of one name are equal: case, tone placement (hoá/hóa, uỷ/ủy), dashes and the blanks
 * around them, "&" for "và", i for y in open syllables (kỳ/kì, but never qui/quy) and punctuation at the end do not
 * count. Diacritics do: "hóa" and "hoa" differ. Only for comparing: tone marks stand at the end of the word.
 */
export function comparisonKey(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(ETH, "đ")
    .replace(AMPERSAND, " và ")
    .replace(DASHES, "-")
    .replace(LAST_PUNCTUATION, "")
    .trim()
    .normalize("NFD")
    .replace(WORD, withToneLast)
    .normalize("NFC");
}

function withToneLast(word: string): string {
  const tones = word.match(TONES);
  const letters = word.replace(TONES, "").replace(OPEN_Y, "$1i");
  return tones === null ? letters : letters + tones.join("");
}
