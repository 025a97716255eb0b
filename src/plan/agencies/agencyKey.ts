import { comparisonKey, searchKey } from "../../text/keys";

/** Long forms that officials write out or abbreviate at will, in the order in which they are put in. */
const ONE_FORM: readonly (readonly [RegExp, string])[] = [
  oneForm("hội đồng nhân dân", "hđnd"),
  oneForm("ủy ban nhân dân", "ubnd"),
  oneForm("mặt trận tổ quốc", "mttq"),
  oneForm("(?:ub|ủy ban) ?mttq ?vn", "ủy ban mttq"),
  oneForm("ub ?mttq", "ủy ban mttq"),
  oneForm("mttq ?(?:việt nam|vn)", "mttq"),
  oneForm("vp", "văn phòng"),
  oneForm("b(?:an )?ch ?qs", "ban chỉ huy quân sự"),
  oneForm("bch quân sự", "ban chỉ huy quân sự"),
  oneForm("ubkt", "ủy ban kiểm tra"),
  oneForm("lhpn", "liên hiệp phụ nữ"),
  oneForm("ccb", "cựu chiến binh"),
  oneForm("tncs ?hcm", "thanh niên cộng sản hồ chí minh"),
  oneForm("tncs", "thanh niên cộng sản"),
  oneForm("hcc", "hành chính công"),
];

/** What single letters stand for at the head of a name only: elsewhere "TT" is a town, "P" a ward. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  // A plan cannot order units outside the commune's own and asks them: "Đề nghị Công an xã".
  [new RegExp(`^${comparisonKey("đề nghị")} (?=\\p{L})`, "u"), ""],
  [/^p (?=\p{L})/u, `${comparisonKey("phòng")} `],
  [/^ca(?= |$)/u, comparisonKey("công an")],
  [/^cax$/u, comparisonKey("công an xã")],
  [new RegExp(`^tt (?=hđnd|${comparisonKey("đảng ủy")})`, "u"), `${comparisonKey("thường trực")} `],
  [
    new RegExp(`^tt (?!ubnd|mttq|${comparisonKey("ủy ban")})(?=\\p{L})`, "u"),
    `${comparisonKey("trung tâm")} `,
  ],
];

const LEVELS = ["xã", "phường", "đặc khu"] as const;
const FILL = new RegExp(`[\\p{P}\\p{S}\\s]+|${wholeWords("và").source}`, "gu");
const BLANKS = / {2,}/g;
const LAST_LEVEL = new RegExp(
  `(?<!^|${comparisonKey("hợp tác")}) (${LEVELS.map(comparisonKey).join("|")})$`,
  "u"
);
/** Whose room or centre it is goes without saying inside a commune ("Phòng Kinh tế thuộc UBND xã"). */
const OWNED = new RegExp(
  `^((?:${comparisonKey("phòng")}|${comparisonKey("trung tâm")}) (?!${comparisonKey("chuyên môn")}|ban ).+?) (?:${comparisonKey("thuộc")} )?ubnd$`,
  "u"
);

/** Names repeat by the thousand in a list, and folding one takes most of the time of recognising it. */
const MOST_KEYS = 20_000;
/** Longer text is no name and not worth its room. */
const LONGEST_NAME = 200;
const foldedNames = new Map<string, FoldedName>();

interface FoldedName {
  readonly key: string;
  readonly level: string;
}

/**
 * The key under which two spellings are one agency: it takes away case, Unicode form, tone placement, dashes, commas,
 * blanks, "và"/"&", common abbreviations and the final "xã", "phường", "đặc khu" ("Phòng Kinh tế xã"), and nothing
 * that tells two units apart (Phòng Nội vụ, Sở Nội vụ; Công an xã, Công an tỉnh).
 */
export function agencyKey(name: string): string {
  return folded(name).key;
}

const PLAIN_AND = / va /gu;
const PLAIN_LAST_LEVEL = /(?<!^|hop tac) (xa|phuong|dac khu)$/u;

/** Like `agencyKey` for names typed without diacritics, to be compared with each other only: they tell fewer units apart. */
export function plainAgencyKey(name: string): string {
  return searchKey(name).replace(PLAIN_AND, " ").replace(PLAIN_LAST_LEVEL, "");
}

/** The level that a name ends with ("xã", "phường", "đặc khu"); empty where it says none. */
export function levelOf(name: string): string {
  return folded(name).level;
}

function folded(name: string): FoldedName {
  const known = foldedNames.get(name);
  if (known !== undefined) {
    return known;
  }
  const found = fold(name);
  if (name.length <= LONGEST_NAME) {
    if (foldedNames.size >= MOST_KEYS) {
      foldedNames.clear();
    }
    foldedNames.set(name, found);
  }
  return found;
}

function fold(name: string): FoldedName {
  const words = wordsOf(name);
  const last = LAST_LEVEL.exec(words)?.[1];
  const level = LEVELS.find((each) => comparisonKey(each) === last) ?? "";
  const key = last === undefined ? words : words.replace(LAST_LEVEL, "");
  return { key: key.endsWith(" ubnd") ? key.replace(OWNED, "$1") : key, level };
}

function wordsOf(name: string): string {
  const blanks = comparisonKey(name).replace(FILL, " ").replace(BLANKS, " ").trim();
  const long = ONE_FORM.reduce((key, [from, to]) => key.replace(from, to), blanks);
  return HEADS.reduce((key, [from, to]) => key.replace(from, to), long);
}

function oneForm(pattern: string, form: string): readonly [RegExp, string] {
  return [wholeWords(pattern), comparisonKey(form)];
}

/** A pattern of whole words; only its words are put into the form that keys have. */
function wholeWords(pattern: string): RegExp {
  const folded = pattern.replace(/[\p{L}\p{M}]+/gu, comparisonKey);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${folded})(?![\\p{L}\\p{M}\\p{N}])`, "gu");
}
