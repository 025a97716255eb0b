/** Stands for a unit that was not met yet; no text has it. */
const UNMET = 0xffff;
const BLANK = 0x20;
/** Of combining marks, which a key leaves out. */
const NOTHING = 0;

/** What becomes of each UTF-16 unit. */
const folded = new Uint16Array(0x1_0000).fill(UNMET);
const ofWords = new Uint16Array(0x1_0000).fill(UNMET);

/** As many units as an engine takes as arguments of one call. */
const PIECE = 8_192;
const piece = new Uint16Array(PIECE);

const ASTRAL = /[\uD800-\uDFFF]/;
const MARKS = /\p{M}+/gu;
const NOT_LETTERS_OR_DIGITS = /[^\p{L}\p{N}]+/gu;

/**
 * Composed text in lower case and without diacritics, unit by unit, so that positions in the result are positions in
 * the text: "Quý I" becomes "quy i". đ, Đ and the Icelandic letters typed in their place become d; dashes become "-".
 */
export function foldLetters(composed: string): string {
  let text = "";
  for (let from = 0; from < composed.length; from += PIECE) {
    const length = Math.min(PIECE, composed.length - from);
    for (let index = 0; index < length; index += 1) {
      piece[index] = foldUnit(composed.charCodeAt(from + index));
    }
    text += textOf(length);
  }
  return text;
}

/** The words of composed text, folded as `foldLetters` does, with one blank for whatever stands between them. */
export function foldWords(composed: string): string {
  if (composed.length > PIECE || ASTRAL.test(composed)) {
    return foldLetters(composed).replace(MARKS, "").replace(NOT_LETTERS_OR_DIGITS, " ").trim();
  }
  let length = 0;
  for (let index = 0; index < composed.length; index += 1) {
    const unit = wordUnit(composed.charCodeAt(index));
    const isBetween = unit === BLANK && (length === 0 || piece[length - 1] === BLANK);
    if (unit !== NOTHING && !isBetween) {
      piece[length] = unit;
      length += 1;
    }
  }
  return textOf(length > 0 && piece[length - 1] === BLANK ? length - 1 : length);
}

function textOf(length: number): string {
  return Reflect.apply(String.fromCharCode, null, piece.subarray(0, length));
}

function foldUnit(unit: number): number {
  if (folded[unit] === UNMET) {
    folded[unit] = computeFold(String.fromCharCode(unit)).charCodeAt(0);
  }
  return folded[unit]!;
}

function wordUnit(unit: number): number {
  if (ofWords[unit] === UNMET) {
    const letter = String.fromCharCode(foldUnit(unit));
    const isLetterOrDigit = /[\p{L}\p{N}]/u.test(letter);
    ofWords[unit] = isLetterOrDigit ? foldUnit(unit) : /\p{M}/u.test(letter) ? NOTHING : BLANK;
  }
  return ofWords[unit]!;
}

function computeFold(unit: string): string {
  if (/[đĐðÐ]/u.test(unit)) {
    return "d";
  }
  if (/[\p{Pd}\u2212]/u.test(unit)) {
    return "-";
  }
  return unit.toLowerCase().normalize("NFD").charAt(0);
}
