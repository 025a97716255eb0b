import { comparisonKey, searchKey } from "../../text/keys";

/** Long forms that officials write out or abbreviate at will. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [wholeWords("hội đồng nhân dân"), "hđnd"],
  [wholeWords("ủy ban nhân dân"), "ubnd"],
  [wholeWords("mặt trận tổ quốc"), "mttq"],
  [wholeWords("vp"), comparisonKey("văn phòng")],
];

const LEVELS = ["xã", "phường", "đặc khu"] as const;
const FILL = new RegExp(`[\\p{P}\\p{S}\\s]+|${wholeWords("và").source}`, "gu");
const BLANKS = / {2,}/g;
const LAST_LEVEL = new RegExp(
  `(?<!^|${comparisonKey("hợp tác")}) (${LEVELS.map(comparisonKey).join("|")})$`,
  "u"
);

/**
 * The key under which two spellings are one agency: it takes away case, Unicode form, tone placement, dashes, commas,
 * blanks, "và"/"&" and the final "xã", "phường", "đặc khu" ("Phòng Kinh tế xã"), and nothing that tells two units apart
 * (Phòng Nội vụ, Sở Nội vụ; Công an xã, Công an tỉnh).
 */
export function agencyKey(name: string): string {
  return words(name).replace(LAST_LEVEL, "");
}

const PLAIN_AND = / va /gu;
const PLAIN_LAST_LEVEL = /(?<!^|hop tac) (xa|phuong|dac khu)$/u;

/** Like `agencyKey` for names typed without diacritics, to be compared with each other only: they tell fewer units apart. */
export function plainAgencyKey(name: string): string {
  return searchKey(name).replace(PLAIN_AND, " ").replace(PLAIN_LAST_LEVEL, "");
}

/** The level that a name ends with ("xã", "phường", "đặc khu"); empty where it says none. */
export function levelOf(name: string): string {
  const key = LAST_LEVEL.exec(words(name))?.[1];
  return LEVELS.find((level) => comparisonKey(level) === key) ?? "";
}

function words(name: string): string {
  return SHORTENED.reduce((key, [long, short]) => key.replace(long, short), comparisonKey(name))
    .replace(FILL, " ")
    .replace(BLANKS, " ")
    .trim();
}

function wholeWords(phrase: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${comparisonKey(phrase)}(?![\\p{L}\\p{M}\\p{N}])`,
    "gu"
  );
}
