/**
 * What the old keyboards typed for each letter, kept apart from the tables under test. Letters and codes stand in the
 * same order: without tone where the font has it, then à á ả ã ạ.
 */
const TCVN3_LETTERS =
  "àáảãạ ăằắẳẵặ âầấẩẫậ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ đ ĂÂÊÔƠƯĐ";
const TCVN3_CODES =
  "µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË ÌÐÎÏÑ ªÒÕÓÔÖ ×ÝØÜÞ ßãáâä «åèæçé ¬êíëìî ïóñòô \u00ADõøö÷ù úýûüþ ® ¡¢£¤¥¦§";

const VNI_LETTERS =
  "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ";
const VNI_CODES =
  "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î ñ";

/** Letters that the TCVN3 fonts have: every small letter, the capitals without tone. */
export const tcvn3Letters: ReadonlyMap<string, string> = paired(
  [...TCVN3_LETTERS],
  [...TCVN3_CODES]
);

/** Letters that the VNI fonts have: every letter, small and capital. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...paired(VNI_LETTERS.split(" "), VNI_CODES.split(" ")),
  ...paired(VNI_LETTERS.toUpperCase().split(" "), VNI_CODES.toUpperCase().split(" ")),
]);

function paired(letters: readonly string[], codes: readonly string[]): Map<string, string> {
  return new Map(letters.map((letter, index) => [letter, codes[index] ?? letter]));
}

/** Composed text as it was typed in a .Vn font. Capitals with tone were typed small, as those fonts lack them. */
export function typedInTcvn3(text: string): string {
  return [...text]
    .map((letter) => tcvn3Letters.get(letter) ?? tcvn3Letters.get(letter.toLowerCase()) ?? letter)
    .join("");
}

/** Composed text as it was typed in a VNI- font. */
export function typedInVni(text: string): string {
  return [...text].map((letter) => vniLetters.get(letter) ?? letter).join("");
}
