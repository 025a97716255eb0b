import type { LegacyEncoding } from "./fonts";
import { signsOf, TCVN3, VNI, wordsIn, type Signs } from "./words";

/** An encoding told by the look of a text: alone where it is certain, only beside certain text where it is not. */
export interface LegacyLook {
  readonly encoding: "tcvn3" | "vni";
  readonly certain: boolean;
}

/** The writing that a text in a legacy font is in, as far as its words tell. */
export type LegacyReading = "legacy" | "unicode" | "either";

const LOOKED = [TCVN3, VNI];

/** Vietnamese letters and marks that only Unicode has, in any form: most cells of most lists are settled by this. */
const UNICODE_ONLY = /[\u0100-\u01B0\u1EA0-\u1EF9]|\p{M}/u;

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
  const looks = LOOKED.map((signs) => lookUnder(signs, composed)).filter((look) => look !== null);
  const certain = looks.filter((look) => look.certain);
  const [only, ...others] = certain.length > 0 ? certain : looks;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Whether a text has only letters that an encoding has codes for. */
export function mayBeIn(encoding: LegacyEncoding, text: string): boolean {
  return !signsOf(encoding).strange.test(text.normalize("NFC"));
}

/**
 * What a text in a cell of a legacy font says itself. Unicode text is often pasted into such cells (Excel then draws it
 * in another font): it shows by letters that the encoding has no code for, and by words that are Vietnamese, or usual
 * ones, only as they stand ("Công an xã", decoded "Cụng an xó"). `either` is text that reads as well both ways.
 */
export function readingInFont(encoding: LegacyEncoding, text: string): LegacyReading {
  const signs = signsOf(encoding);
  const composed = text.normalize("NFC");
  if (signs.strange.test(composed)) {
    return "unicode";
  }
  const balance = wordsIn(composed, signs).reduce((sum, { leaning }) => sum + leaning, 0);
  return balance === 0 ? "either" : balance > 0 ? "legacy" : "unicode";
}

/** Whether some words of a text are Vietnamese only when decoded, in any encoding. */
export function speaksForLegacy(text: string): boolean {
  return LOOKED.some(({ encoding }) => readingInFont(encoding, text) === "legacy");
}

/** Whether every word of a text reads well in an encoding, also where it does so as it stands ("Ghi chó"). */
export function readsWellIn(encoding: LegacyLook["encoding"], text: string): boolean {
  const signs = signsOf(encoding);
  return (
    mayBeIn(encoding, text) &&
    wordsIn(text.normalize("NFC"), signs).every(
      ({ kind, decodesWell }) => kind === "legacy" || (kind === "either" && decodesWell)
    )
  );
}

function lookUnder(signs: Signs, text: string): LegacyLook | null {
  if (signs.strange.test(text)) {
    return null;
  }
  const words = wordsIn(text, signs);
  const legacy = words.filter(({ kind }) => kind === "legacy").map(({ word }) => word);
  const broken = words.filter(({ kind }) => kind === "broken").length;
  if (legacy.length === 0 || broken * WORDS_PER_SLIP > legacy.length) {
    return null;
  }
  const certain =
    legacy.length >= ENOUGH_WORDS ||
    legacy.some((word) => signs.strong.test(word)) ||
    (legacy.length > 1 && legacy.some((word) => signs.marked.test(word)));
  return { encoding: signs.encoding, certain };
}
