import { flatMapInSteps } from "../../../pace/steps";
import { cleanText } from "../../../text/unicode";
import { aboutTask, type Rule } from "../rule";
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
  ["phần đấu", "phấn đấu"],
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

const SLIP_WORDS = [...SLIPS.keys(), "vneid"].join("|");
const ANY_SLIP = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${SLIP_WORDS})(?![\\p{L}\\p{M}\\p{N}])`,
  "giu"
);
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

/** A text with its slips put right, capitals as they were. */
export function withoutSlips(text: string): string {
  const clean = cleanText(text);
  return slipsIn(clean).length === 0 ? text : clean.replace(ANY_SLIP, rightWord);
}

/** Each slip once, with what was meant. */
function slipsIn(text: string): readonly (readonly [string, string])[] {
  const words = new Set([...text.matchAll(ANY_SLIP)].map(([word]) => word));
  return [...words]
    .map((word) => [word, rightWord(word)] as const)
    .filter(([word, right]) => word !== right);
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
