import type { LegacyEncoding } from "./fonts";
import { isVietnameseSyllable } from "./syllable";
import { tcvn3ToUnicode } from "./tcvn3";
import { vniToUnicode } from "./vni";

/** An encoding told by the look of a text: alone where it is certain, only beside certain text where it is not. */
export interface LegacyLook {
  readonly encoding: "tcvn3" | "vni";
  readonly certain: boolean;
}

interface Signs {
  readonly encoding: LegacyLook["encoding"];
  readonly decode: (text: string) => string;
  /** Runs of letters and codes. */
  readonly words: RegExp;
  /** Letters that the fonts have no code for: they belong to another writing, most often to Unicode text. */
  readonly strange: RegExp;
  /** What no other writing has inside a word: one such word is enough. */
  readonly strong: RegExp;
  /** What other writings hardly have inside a word: enough with one more word of the encoding. */
  readonly marked: RegExp;
}

const TCVN3: Signs = {
  encoding: "tcvn3",
  decode: tcvn3ToUnicode,
  words: /[A-Za-z¡-®µ-¹»-¾ÆÇÈÉÊËÌÎ-ØÜ-ßá-ïñ-þ\u00AD\u2212\u2219]+/gu,
  strange: /(?![A-Za-z¡-®µ-¹»-¾ÆÇÈÉÊËÌÎ-ØÜ-ßá-ïñ-þ])[\p{L}\p{M}]/u,
  strong: /[A-Za-z][¨¬®¶¸]|[¨¬®¶¸][A-Za-z]|[A-Za-z][©ª«µ¹»¼½¾][A-Za-z]/u,
  marked: /[A-Za-z][©ª«µ¹»¼½¾]|[¡-§][A-Za-zÆ-þ]/u,
};

const VNI: Signs = {
  encoding: "vni",
  decode: vniToUnicode,
  words: /[A-Za-zÀ-ÖØ-öø-ÿ\u00AD]+/gu,
  strange: /(?![A-Za-zøùûõïâàáåãäêèéúüëñôöìíæóòîØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜËÑÔÖÌÍÆÓÒÎ])[\p{L}\p{M}]/u,
  strong: /[aey]ø|[euy]ù|[uy][ûï]|[ôö][øùûõï]/iu,
  marked: /[aeo][âàáåãä]|a[êèéúë]/iu,
};

/** Vietnamese letters and marks that only Unicode has, in any form: most cells of most lists are settled by this. */
const UNICODE_ONLY = /[\u0100-\u01B0\u1EA0-\u1EF9]|\p{M}/u;

const ASCII = /^[A-Za-z]*$/u;
const SIGNS_ALONE = /^[^A-Za-zÀ-ÖØ-öø-ÿ]*$/u;
const SOFT_HYPHEN = /\u00AD/gu;

/** Without any sign of its own an encoding needs this many different words that only it explains. */
const ENOUGH_WORDS = 4;
/** One word in so many may be a slip, a foreign name or two words glued. */
const WORDS_PER_SLIP = 8;

/**
 * The encoding by look, only where no other reading is left: null for Unicode Vietnamese, other languages, symbols and
 * for text that says too little ("Néi dung").
 */
export function looksLegacy(text: string): LegacyLook["encoding"] | null {
  const look = legacyLook(text);
  return look?.certain ? look.encoding : null;
}

/**
 * What the look of a text says of its encoding. A word counts when it becomes a Vietnamese syllable by decoding and is
 * none as it stands; words that no decoding explains speak against it. Null when nothing speaks for one encoding alone.
 */
export function legacyLook(text: string): LegacyLook | null {
  if (UNICODE_ONLY.test(text)) {
    return null;
  }
  const composed = text.normalize("NFC");
  const looks = [TCVN3, VNI]
    .map((signs) => lookUnder(signs, composed))
    .filter((look) => look !== null);
  const certain = looks.filter((look) => look.certain);
  const [only, ...others] = certain.length > 0 ? certain : looks;
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * Whether a text in a cell of a legacy font may be in its encoding. Unicode text is often pasted into such cells (Excel
 * then draws it in another font); it shows by letters that the encoding has no code for.
 */
export function mayBeIn(encoding: LegacyEncoding, text: string): boolean {
  const { strange } = encoding === "vni" ? VNI : TCVN3;
  return !strange.test(text.normalize("NFC"));
}

/** Whether every word of a text reads well in an encoding, also where it does so as it stands ("Ghi chó"). */
export function readsWellIn(encoding: LegacyLook["encoding"], text: string): boolean {
  const signs = encoding === "vni" ? VNI : TCVN3;
  return (
    mayBeIn(encoding, text) &&
    kindsOf(text.normalize("NFC"), signs).every(
      ([word, kind]) => kind === "legacy" || (kind === "either" && readsWell(signs.decode(word)))
    )
  );
}

function lookUnder(signs: Signs, text: string): LegacyLook | null {
  if (signs.strange.test(text)) {
    return null;
  }
  const kinds = kindsOf(text, signs);
  const legacy = kinds.filter(([, kind]) => kind === "legacy").map(([word]) => word);
  const broken = kinds.filter(([, kind]) => kind === "broken").length;
  if (legacy.length === 0 || broken * WORDS_PER_SLIP > legacy.length) {
    return null;
  }
  const certain =
    legacy.length >= ENOUGH_WORDS ||
    legacy.some((word) => signs.strong.test(word)) ||
    (legacy.length > 1 && legacy.some((word) => signs.marked.test(word)));
  return { encoding: signs.encoding, certain };
}

/** The different words of a text that hold more than ASCII, with what they speak for. */
function kindsOf(text: string, signs: Signs): readonly (readonly [word: string, kind: WordKind])[] {
  const words = [...new Set(text.match(signs.words) ?? [])].filter((word) => !ASCII.test(word));
  return words.map((word) => [word, kindOf(word, signs)]);
}

/** What a word speaks for; a sign alone may be itself or a letter. */
type WordKind = "legacy" | "broken" | "either" | "sign";

function kindOf(word: string, { decode }: Signs): WordKind {
  if (SIGNS_ALONE.test(word)) {
    return "sign";
  }
  if (isVietnameseSyllable(word.replace(SOFT_HYPHEN, ""))) {
    return "either";
  }
  const decoded = decode(word);
  if (isVietnameseSyllable(decoded)) {
    return "legacy";
  }
  return readsWell(decoded) ? "either" : "broken";
}

/** Abbreviations (HĐND, QĐ) and the letter of a list ("đ)") read well but are no evidence. */
function readsWell(decoded: string): boolean {
  return isVietnameseSyllable(decoded) || decoded === decoded.toUpperCase() || decoded === "đ";
}
