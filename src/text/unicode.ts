/** Zero-width characters, direction marks and soft hyphens: invisible, so no one can have meant them. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Line ends of Windows, old Macs, Word (vertical tab, form feed) and Unicode. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** No-break, thin, ideographic and other blanks, tabs included, in runs. */
const BLANKS = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;

/** Whatever the steps of cleaning look for; most texts have nothing of it. */
const UNCLEAN =
  /[\t\v\f\r\u0085\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F\u2060-\u2064\u2066-\u2069\u3000\uFEFF]| {2}|\n|^\s|\s$/;

const BLANKS_AT_LINE_ENDS = / ?\n ?/gu;

/**
 * Vietnamese text in one Unicode form. Composed, decomposed (macOS, iOS) and half-composed text ("Unicode tổ hợp" of
 * UniKey, code page 1258: the vowel composed, the tone apart) all come out as NFC.
 */
export function toComposed(text: string): string {
  return text.normalize("NFC");
}

/**
 * Text as a person reads it: composed, odd blanks as plain blanks, nothing invisible, line ends as LF, runs of blanks
 * folded, every line and the whole trimmed. Line breaks stay, no word changes.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) {
    return toComposed(text);
  }
  return toComposed(text.replace(INVISIBLE, ""))
    .replace(LINE_ENDS, "\n")
    .replace(BLANKS, " ")
    .replace(BLANKS_AT_LINE_ENDS, "\n")
    .trim();
}

/** `cleanText` with its lines joined by a blank. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\n+/gu, " ");
}
