import { legacyLook } from "./legacy/look";
import { withGluedWordsApart } from "./pdf/gluedWords";
import { withPiecesTogether } from "./pdf/spacedWords";
import { standsAlone } from "./pdf/words";

/** Letters that no other language has, nor any text in an old encoding. */
const VIETNAMESE_LETTER = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/u;
/** Any of the signs that are put right first. */
const ODD_SIGN = /[\uE000-\uF8FF\uFB00-\uFB06]|[-\u2010]\n| \p{M}/u;
/** "UBND" is neither torn nor glued, unless a word beside it is. */
const ABBREVIATION = /^U?[BCDĐGHKLMNPQRSTVX]{2,}$/u;
const ASCII = /^[\0-\x7F]*$/u;
/** Letters that typesetting drew as one sign. */
const LIGATURES = /[\uFB00-\uFB06]/gu;
/** Bullets of the fonts Symbol and Wingdings, which only those fonts draw. */
const FONT_BULLET = /^[\uF02D\uF06C\uF06E\uF075\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC][ \t]*/gmu;
/** Vietnamese writes marks on vowels only; behind another letter it is not known whose the mark is. */
const MARK_APART = /(?<=[aăâeêioôơuưy]) (?=\p{M})/giu;
const BROKEN_WORD = /(?<!\p{L})(\p{L}+)[-\u2010]\n(\p{L}+)(?!\p{L})/gu;

/**
 * Clean text (`cleanText`) without the damage that copying out of a PDF does to Vietnamese: "Ủ y ban", "Ph òng Kinh t
 * ế", "Vănphòng", "thực hi-" above "ện", "ﬁ" in one sign, bullets of symbol fonts. Only what is certain is mended: what
 * may be read in two ways, foreign words, codes and abbreviations stay as they are. Mending twice changes nothing more.
 */
export function withoutPdfDamage(text: string): string {
  const whole = ODD_SIGN.test(text) ? withoutOddSigns(text) : text;
  const mended = withWordsMended(whole);
  // A word that came apart may leave half a word at the end of its line: "aubủ-" above "a".
  const joined = mended === whole ? whole : withBrokenWordsWhole(mended);
  return joined === mended ? mended : withoutPdfDamage(joined);
}

function withWordsMended(whole: string): string {
  if (
    ASCII.test(whole) ||
    wordsOf(whole).every((word) => standsAlone(word) || ABBREVIATION.test(word))
  ) {
    return whole;
  }
  if (VIETNAMESE_LETTER.test(whole)) {
    return withPiecesTogether(withGluedWordsApart(whole));
  }
  return legacyLook(whole) !== null ? whole : withPiecesTogether(whole);
}

function withoutOddSigns(text: string): string {
  const single = text
    .replace(LIGATURES, (ligature) => ligature.normalize("NFKC"))
    .replace(FONT_BULLET, "- ")
    .replace(MARK_APART, "")
    .normalize("NFC");
  return withBrokenWordsWhole(single);
}

function withBrokenWordsWhole(text: string): string {
  return text.replace(BROKEN_WORD, (broken, head: string, tail: string) =>
    isBroken(head, tail) ? head + tail : broken
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** "hi-" and "ện" are one word; "Văn hóa -" and "Xã hội" are two. */
function isBroken(head: string, tail: string): boolean {
  return standsAlone(head + tail) && !(standsAlone(head) && standsAlone(tail));
}
