import { flatMapInSteps } from "../../pace/steps";
import { oneLine } from "../../text/unicode";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

const DOUBLED = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+) +\1(?![\p{L}\p{M}\p{N}])/giu;

/** Reduplication that is right as it stands. */
const REDUPLICATED = new Set(
  "từ luôn thường dần ngày năm đều song đời mãi chung riêng vân người nhà lớp ngành nơi đêm hàng lần khác vừa càng rất đâu xa lâu".split(
    " "
  )
);

/** Compounds whose last syllable may begin the next word: "cải cách cách thức", "tổ chức chức năng". */
const STRADDLING = new Set([
  "cải cách",
  "hành chính",
  "tổ chức",
  "chỉ số",
  "công tác",
  "nhân dân",
  "đơn vị",
  "kế hoạch",
  "tài chính",
  "phương thức",
  "hình thức",
  "nhận thức",
  "đổi mới",
  "xã hội",
  "hiện đại",
  "công cộng",
  "chuyển đổi",
  "thông tin",
  "phát triển",
  "công khai",
]);

/** "Nghiêng" is as long as a syllable gets, in composed letters. */
const LONGEST_SYLLABLE = 7;

/** A syllable written twice in a row by mistake ("chuyển chuyển"). */
export const repeatedWord: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    [oneLine(task.text), oneLine(task.deliverable)].flatMap((text) =>
      [...text.matchAll(DOUBLED)]
        .filter((match) => !isRight(text, match.index, match[1]!.toLowerCase()))
        .map((match) => aboutTask("repeated-word", "notice", task, { words: match[0] }))
    )
  );

function isRight(text: string, at: number, syllable: string): boolean {
  const near = text.slice(Math.max(0, at - LONGEST_SYLLABLE - 1), at);
  const before = /([\p{L}\p{M}]+) $/u.exec(near)?.[1] ?? "";
  return REDUPLICATED.has(syllable) || STRADDLING.has(`${before.toLowerCase()} ${syllable}`);
}

const MEASURE = /^(tỷ lệ|tỉ lệ|mức độ|số lượng|chỉ số|chỉ tiêu)(?![\p{L}\p{M}])/iu;
const SHARE = /\d+([.,]\d+)?\s*%/u;
const BEGINS_WITH_SHARE = /^((tối thiểu|ít nhất|trên|phấn đấu|đạt)\s+)*\d+([.,]\d+)?\s*%/iu;

/** A figure to reach rather than work to do ("Tỷ lệ thanh toán trực tuyến … đạt tối thiểu 80%"): it wants a measured value, not a tick. */
export const targetNotTask: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => {
    const text = oneLine(task.text);
    return isTarget(text)
      ? [aboutTask("target-not-task", "notice", task, { share: SHARE.exec(text)?.[0] ?? "" })]
      : [];
  });

function isTarget(text: string): boolean {
  return BEGINS_WITH_SHARE.test(text) || (MEASURE.test(text) && SHARE.test(text));
}
