import { foldLetters } from "../../text/folding";
import { cleanText } from "../../text/unicode";

/** A deadline phrase in the form that the readers work on; positions in `line` are positions in `text`. */
export interface PhraseLine {
  /** The phrase, composed and on one line. */
  readonly text: string;
  /** The same in lower case without diacritics, except for words that would then pass for a word of time. */
  readonly line: string;
}

/** What stands in place of words already taken: neither letter nor digit nor punctuation. */
export const TAKEN = "¤";

/**
 * The words of time whose bare form is also another word, with the spellings in which they are meant. Any other
 * spelling ("quỹ", "tự", "ngay" with another tone) keeps its diacritics in the line and so is never taken for them.
 */
const MEANT_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["quy", ["quý", "quy"]],
  ["qui", ["quí", "qui"]],
  ["thang", ["tháng", "thang"]],
  ["ngay", ["ngày", "ngay"]],
  ["nam", ["năm", "nam"]],
  ["dau", ["đầu", "dau"]],
  ["cuoi", ["cuối", "cuoi"]],
  ["giua", ["giữa", "giua"]],
  ["truoc", ["trước", "truoc"]],
  ["sau", ["sau"]],
  ["tu", ["từ", "tu"]],
  ["den", ["đến", "den"]],
  ["ca", ["cả", "ca"]],
  ["toan", ["toàn", "toan"]],
  ["hang", ["hằng", "hàng", "hang"]],
  ["moi", ["mỗi", "moi"]],
  ["nua", ["nửa", "nua"]],
  ["trong", ["trong"]],
  ["va", ["và", "va"]],
  ["hai", ["hai"]],
  ["ba", ["ba"]],
  ["bay", ["bảy", "bẩy", "bay"]],
  ["lan", ["lần", "lan"]],
]);

/** "quí", "kì": the same words, spelled with i. */
const WITH_Y: ReadonlyMap<string, string> = new Map([
  ["qui", "quy"],
  ["ki", "ky"],
]);

const LINE_BREAKS = /\n+/gu;
/** "- Quý I" above "- Quý III" is a list, and so may be "Quý I" above "- Quý III"; "01/3 -" above "30/4" is a span. */
const BULLET_LIST = /^[\p{Pd}+•*·][^]*\n[\p{Pd}+•*·]|\n[\p{Pd}+•*·][^\n]*[\p{L}\d]/u;
const BULLETS = /^[\p{Pd}+•*·]/gmu;
const WORD_OR_GAP = /[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu;

/** The phrase ready for reading: NFC, one line, folded. */
export function phraseLine(phrase: string): PhraseLine {
  const lines = cleanText(phrase).replace(LINE_BREAKS, "\n");
  const marked = BULLET_LIST.test(lines) ? lines.replace(BULLETS, ";") : lines;
  return { text: onOneLine(lines), line: foldMeant(onOneLine(marked)) };
}

/**
 * Composed text folded (`foldLetters`), unit by unit, but for words that would then pass for words of time: "đầu tư" is
 * not "từ".
 */
export function foldMeant(composed: string): string {
  const folded = foldLetters(composed);
  const lower = composed.toLowerCase();
  return lower.length === folded.length ? keepFalseFriends(lower, folded) : folded;
}

function onOneLine(lines: string): string {
  return lines.replaceAll("\n", " ");
}

/** The line with the words between two positions taken, its length unchanged. */
export function take(line: string, from: number, to: number): string {
  return line.slice(0, from) + TAKEN.repeat(to - from) + line.slice(to);
}

function keepFalseFriends(lower: string, folded: string): string {
  return lower.replace(WORD_OR_GAP, (word, at: number) => {
    const bare = folded.slice(at, at + word.length);
    const meant = MEANT_SPELLINGS.get(bare);
    const isMeant = meant === undefined || meant.includes(newTonePlacement(word));
    return isMeant ? (WITH_Y.get(bare) ?? bare) : word;
  });
}

/** "qúy", the tone typed on the u, is "quý". */
function newTonePlacement(word: string): string {
  return word.replace(/^qú([yi])$/u, (_whole, last) => (last === "y" ? "quý" : "quí"));
}
