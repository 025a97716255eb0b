import { toComposed } from "../unicode";

const TONES: readonly (readonly [mark: string, added: string])[] = [
  ["ø", "\u0300"],
  ["ù", "\u0301"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const CIRCUMFLEX: readonly (readonly [mark: string, added: string])[] = [
  ["â", "\u0302"],
  ["à", "\u0302\u0300"],
  ["á", "\u0302\u0301"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
];
const BREVE: readonly (readonly [mark: string, added: string])[] = [
  ["ê", "\u0306"],
  ["è", "\u0306\u0300"],
  ["é", "\u0306\u0301"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];

/** The marks that may follow a letter; ô and ö are VNI's codes of ơ and ư. */
const MARKS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  a: new Map([...TONES, ...CIRCUMFLEX, ...BREVE]),
  e: new Map([...TONES, ...CIRCUMFLEX]),
  o: new Map([...TONES, ...CIRCUMFLEX]),
  u: new Map(TONES),
  y: new Map(TONES),
  ô: new Map(TONES),
  ö: new Map(TONES),
};

/** Codes that are a letter by themselves. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ì", "ì"],
  ["í", "í"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

const LETTER_AND_MARK = /([aeouyôö])([øùûõïâàáåãäêèéúüë]?)|[ñìíæóòî]/giu;

/**
 * Text of the VNI fonts (VNI for Windows: a letter and a second character for its marks), read as Latin-1, in Unicode
 * (NFC): "Cô quan chuû trì" gives "Cơ quan chủ trì". The case is that of the letter. Characters without a code in the
 * fonts stay. Only for text known to be VNI.
 */
export function vniToUnicode(text: string): string {
  return toComposed(
    toComposed(text).replace(LETTER_AND_MARK, (whole: string, letter = whole, mark = "") => {
      const base = plainLetter(letter);
      const added = MARKS[letter.toLowerCase()]?.get(mark.toLowerCase());
      return added === undefined ? base + mark : base + added;
    })
  );
}

function plainLetter(code: string): string {
  const lower = code.toLowerCase();
  const letter = SINGLE.get(lower) ?? lower;
  return code === lower ? letter : letter.toUpperCase();
}
