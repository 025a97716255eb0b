import { flatMapInSteps } from "../../../pace/steps";
import { cleanText } from "../../../text/unicode";
import { type Rule, aboutTask } from "../rule";
import { wordsOf } from "../taskWords";

/** Slips of plans and letters of communes that are no words themselves, and what was meant. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ["đơn đốc", "đôn đốc"],
  ["bổ xung", "bổ sung"],
  ["sử lý", "xử lý"],
  ["xữ lý", "xử lý"],
  ["xắp xếp", "sắp xếp"],
  ["sắp sếp", "sắp xếp"],
  ["sát nhập", "sáp nhập"],
  ["đề suất", "đề xuất"],
  ["năng xuất", "năng suất"],
  ["hổ trợ", "hỗ trợ"],
  ["triễn khai", "triển khai"],
  ["kiễm tra", "kiểm tra"],
  ["giãi quyết", "giải quyết"],
  ["thẫm quyền", "thẩm quyền"],
  ["chuyễn đổi", "chuyển đổi"],
  ["chuyển đỗi", "chuyển đổi"],
  ["đỗi mới", "đổi mới"],
  ["quãn lý", "quản lý"],
  ["cãi cách", "cải cách"],
  ["kể hoạch", "kế hoạch"],
  ["tham mưa", "tham mưu"],
  ["thủ tuc", "thủ tục"],
  ["tuyên tuyền", "tuyên truyền"],
  ["thăm quan", "tham quan"],
  ["cbccvv", "CBCCVC"],
  ["cbvccc", "CBCCVC"],
  ["unbd", "UBND"],
  ["ubdn", "UBND"],
  ["hdnd", "HĐND"],
  ["tthch", "TTHC"],
]);

/** Where the two syllables of a slip belong to two words: "khả năng | xuất khẩu", "giám sát | nhập khẩu". */
const ACROSS_WORDS: Readonly<
  Record<string, { readonly after?: string; readonly before?: string }>
> = {
  "năng xuất": {
    after: "khả tiềm chức tính kỹ tài hiệu điện",
    before: "khẩu hiện phát bản hóa trình",
  },
  "đề suất": { after: "vấn chủ chuyên", before: "ăn đầu" },
  "sát nhập": { after: "giám kiểm khảo quan cảnh", before: "khẩu học ngũ" },
  "sử lý": { after: "lịch tiểu tiền", before: "luận lịch thuyết" },
  "bổ xung": { after: "tu phân", before: "quanh đột" },
  "thăm quan": { before: "chức tâm hệ" },
  "đơn đốc": { after: "hóa", before: "thúc" },
  "kể hoạch": { after: "đáng", before: "định" },
  "đỗi mới": { after: "quá" },
};

const SLIP_WORDS = [...SLIPS.keys(), "vneid"].join("|");
const ANY_SLIP = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${SLIP_WORDS})(?![\\p{L}\\p{M}\\p{N}])`,
  "giu"
);
/** "Nghiêng" is as long as a syllable gets, in composed letters; and the blank before it. */
const NEAR = 8;
/** Quick, for most texts have none. */
const MAY_SLIP = new RegExp(SLIP_WORDS, "u");
/** The spelling of the application itself (Decision 34/2021/QĐ-TTg and what follows it). */
const VNEID = "VNeID";

/** A word misspelt as others misspell it; what is meant is beyond doubt. */
export const knownSlip: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    (["text", "deliverable"] as const).flatMap((field) =>
      (MAY_SLIP.test(wordsOf(task).lower[field]) ? slipsIn(wordsOf(task)[field]) : []).map(
        ([word, right]) => aboutTask("known-slip", task, { word, right }, field)
      )
    )
  );

/**
 * A text with one of its slips put right wherever it stands, capitals as they were.
 * @param word the slip as written, as the finding names it
 */
export function withoutSlip(text: string, word: string): string {
  const clean = cleanText(text);
  const slips = slipsOf(clean).filter(([written]) => written === word);
  return slips.length === 0
    ? text
    : slips.reduceRight(
        (rest, { index }) =>
          rest.slice(0, index) + rightWord(word) + rest.slice(index + word.length),
        clean
      );
}

/** Each slip once, with what was meant. */
function slipsIn(text: string): readonly (readonly [string, string])[] {
  const words = new Set(slipsOf(text).map(([word]) => word));
  return [...words].map((word) => [word, rightWord(word)] as const);
}

function slipsOf(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(ANY_SLIP)].filter(
    (match) => match[0] !== rightWord(match[0]) && !isAcrossWords(text, match)
  );
}

function isAcrossWords(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const { after = "", before = "" } = ACROSS_WORDS[word.toLowerCase()] ?? {};
  const end = index + word.length;
  const previous = /([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, index - NEAR), index))?.[1];
  const next = /^ ([\p{L}\p{M}]+)/u.exec(text.slice(end, end + NEAR))?.[1];
  const isOneOf = (words: string, syllable = "") =>
    words.split(" ").includes(syllable.toLowerCase()) && syllable !== "";
  return isOneOf(after, previous) || isOneOf(before, next);
}

function rightWord(word: string): string {
  const right = SLIPS.get(word.toLowerCase()) ?? VNEID;
  if (right !== right.toLowerCase()) {
    return right;
  }
  if (word === word.toUpperCase()) {
    return right.toUpperCase();
  }
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
