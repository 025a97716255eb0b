import { toComposed } from "../unicode";

/** Lower-case letters without tone, the codes of đ and of the capitals that the fonts have. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["¡", "Ă"],
  ["¢", "Â"],
  ["£", "Ê"],
  ["¤", "Ô"],
  ["¥", "Ơ"],
  ["¦", "Ư"],
  ["§", "Đ"],
  ["¨", "ă"],
  ["©", "â"],
  ["ª", "ê"],
  ["«", "ô"],
  ["¬", "ơ"],
  ["\u00AD", "ư"],
  ["®", "đ"],
]);

/** Codes of each vowel with grave, hook above, tilde, acute and dot below, in this order. */
const TONED: readonly (readonly [vowel: string, codes: string])[] = [
  ["a", "µ¶·¸¹"],
  ["ă", "»¼½¾Æ"],
  ["â", "ÇÈÉÊË"],
  ["e", "ÌÎÏÐÑ"],
  ["ê", "ÒÓÔÕÖ"],
  ["i", "×ØÜÝÞ"],
  ["o", "ßáâãä"],
  ["ô", "åæçèé"],
  ["ơ", "êëìíî"],
  ["u", "ïñòóô"],
  ["ư", "õö÷øù"],
  ["y", "úûüýþ"],
];
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/** PDF readers show the soft hyphen of ư as a minus sign and the middle dot of ã as a bullet operator. */
const SLIPS: readonly (readonly [code: string, letter: string])[] = [
  ["\u2212", "ư"],
  ["\u2219", "ã"],
];

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...PLAIN,
  ...SLIPS,
  ...TONED.flatMap(([vowel, codes]) =>
    [...codes].map((code, index) => [code, (vowel + TONES[index]).normalize("NFC")] as const)
  ),
]);

/** No word begins with ã or ì: dots, bullets and times signs after no letter, minus signs beside none, are themselves. */
const CODES =
  /(?<=[\p{L}¡-®¶-¾])[·×\u2219\u2212]|\u2212(?=[\p{L}¡-®¶-¾])|[^\p{ASCII}·×\u2219\u2212]/gu;

/**
 * Text of the TCVN3 (ABC, TCVN 5712:1993 VN3) fonts, read as Latin-1 as a spreadsheet holds it, in Unicode (NFC):
 * "C¬ quan chñ tr×" gives "Cơ quan chủ trì". The fonts named …H draw capitals for lower-case codes: with `capitals` the
 * result is what they show. Characters without a code in the fonts stay. Only for text known to be TCVN3.
 */
export function tcvn3ToUnicode(
  text: string,
  options: { readonly capitals?: boolean } = {}
): string {
  const letters = toComposed(toComposed(text).replace(CODES, (code) => LETTERS.get(code) ?? code));
  return options.capitals ? letters.toUpperCase() : letters;
}
