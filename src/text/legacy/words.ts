import type { LegacyEncoding } from "./fonts";
import { isVietnameseSyllable } from "./syllable";
import { tcvn3ToUnicode } from "./tcvn3";
import { isUsual } from "./usualWords";
import { vniToUnicode } from "./vni";

/** How an encoding shows in a text. */
export interface Signs {
  readonly encoding: "tcvn3" | "vni";
  readonly decode: (text: string) => string;
  /** Runs of letters and codes. */
  readonly words: RegExp;
  /** Letters that the fonts have no code for: they belong to another writing, most often to Unicode text. */
  readonly strange: RegExp;
  /** What no other writing has inside a word: one such word is enough. */
  readonly strong: RegExp;
  /** What other writings hardly have inside a word: enough with one more word of the encoding. */
  readonly marked: RegExp;
  /** Words met before: lists say the same words over and over. */
  readonly known: Map<string, LegacyWord>;
}

export const TCVN3: Signs = {
  encoding: "tcvn3",
  decode: tcvn3ToUnicode,
  words: /[A-Za-z¡-®µ-¹»-¾ÆÇÈÉÊËÌÎ-ØÜ-ßá-ïñ-þ\u00AD\u2212\u2219]+/gu,
  strange: /(?![A-Za-z¡-®µ-¹»-¾ÆÇÈÉÊËÌÎ-ØÜ-ßá-ïñ-þ])[\p{L}\p{M}]/u,
  strong: /[A-Za-z][¨¬®¶¸]|[¨¬®¶¸][A-Za-z]|[A-Za-z][©ª«µ¹»¼½¾][A-Za-z]/u,
  marked: /[A-Za-z][©ª«µ¹»¼½¾]|[¡-§][A-Za-zÆ-þ]/u,
  known: new Map(),
};

export const VNI: Signs = {
  encoding: "vni",
  decode: vniToUnicode,
  words: /[A-Za-zÀ-ÖØ-öø-ÿ\u00AD]+/gu,
  strange: /(?![A-Za-zøùûõïâàáåãäêèéúüëñôöìíæóòîØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜËÑÔÖÌÍÆÓÒÎ])[\p{L}\p{M}]/u,
  strong: /[aey]ø|[euy]ù|[uy][ûï]|[ôö][øùûõï]/iu,
  marked: /[aeo][âàáåãä]|a[êèéúë]/iu,
  known: new Map(),
};

/** A word of a text and what it speaks for. */
export interface LegacyWord {
  readonly word: string;
  readonly kind: WordKind;
  /** Whether it reads well when decoded. */
  readonly decodesWell: boolean;
  /** 1 for a word that is Vietnamese only when decoded, or usual only then; -1 for the contrary, else 0. */
  readonly leaning: number;
}

/** A sign alone may be itself or a letter. */
type WordKind = "legacy" | "broken" | "either" | "sign";

const ASCII = /^[A-Za-z]*$/u;
const SIGNS_ALONE = /^[^A-Za-zÀ-ÖØ-öø-ÿ]*$/u;
/** "kÕ", "thÓ": no one writes so, but the codes of TCVN3 are capitals. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
const SOFT_HYPHEN = /\u00AD/gu;

/** More different words than that no list has: only text that is none. */
const MOST_KNOWN = 20_000;

/** The signs of an encoding; capitals are typed as small letters are. */
export function signsOf(encoding: LegacyEncoding): Signs {
  return encoding === "vni" ? VNI : TCVN3;
}

/** The different words of a composed text that hold more than ASCII. */
export function wordsIn(text: string, signs: Signs): readonly LegacyWord[] {
  const words = [...new Set(text.match(signs.words) ?? [])].filter((word) => !ASCII.test(word));
  return words.map((word) => knownWord(word, signs));
}

function knownWord(word: string, signs: Signs): LegacyWord {
  const met = signs.known.get(word);
  if (met) {
    return met;
  }
  if (signs.known.size >= MOST_KNOWN) {
    signs.known.clear();
  }
  const read = readWord(word, signs);
  signs.known.set(word, read);
  return read;
}

function readWord(word: string, { decode }: Signs): LegacyWord {
  const decoded = decode(word);
  const decodesWell = readsWell(decoded);
  const kind = kindOf(word, decoded);
  const leaning = leaningOf(word, decoded, kind);
  return { word, kind, decodesWell, leaning };
}

function kindOf(word: string, decoded: string): WordKind {
  if (SIGNS_ALONE.test(word)) {
    return "sign";
  }
  if (isVietnameseSyllable(word.replace(SOFT_HYPHEN, ""))) {
    return "either";
  }
  if (isVietnameseSyllable(decoded)) {
    return "legacy";
  }
  return readsWell(decoded) ? "either" : "broken";
}

function leaningOf(word: string, decoded: string, kind: WordKind): number {
  if (kind !== "either") {
    return kind === "legacy" ? 1 : 0;
  }
  if (!readsWell(decoded)) {
    return -1;
  }
  return CAPITAL_INSIDE.test(word) ? 1 : Number(isUsual(decoded)) - Number(isUsual(word));
}

/** Abbreviations (HĐND, QĐ) and the letter of a list ("đ)") read well but are no evidence. */
function readsWell(decoded: string): boolean {
  return isVietnameseSyllable(decoded) || decoded === decoded.toUpperCase() || decoded === "đ";
}
