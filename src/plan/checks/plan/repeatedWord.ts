import { flatMapInSteps } from "../../../pace/steps";
import { cleanText } from "../../../text/unicode";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";

const DOUBLED = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+)(?: +\1)+(?![\p{L}\p{M}\p{N}])/giu;

/** Brackets, quotes and digits stand before it. */
const FIRST_LETTER = "A".charCodeAt(0);

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
    (["text", "deliverable"] as const).flatMap((field) =>
      (mayRepeat(wordsOf(task).lower[field]) ? repeatedIn(wordsOf(task)[field]) : []).map((words) =>
        aboutTask("repeated-word", task, { words }, field)
      )
    )
  );

/** A text with every syllable once that was written twice by mistake. */
export function withoutRepeatedWords(text: string): string {
  const clean = cleanText(text);
  return repeatedIn(clean).length === 0
    ? text
    : clean.replace(DOUBLED, (words: string, syllable: string, at: number) =>
        isRight(clean, at, syllable.toLowerCase()) ? words : syllable
      );
}

function repeatedIn(text: string): readonly string[] {
  return [...text.matchAll(DOUBLED)]
    .filter((match) => !isRight(text, match.index, match[1]!.toLowerCase()))
    .map((match) => match[0]);
}

/** Whether a word may be followed by its own letters: cheap, for the pattern takes long on texts that do not match it. */
function mayRepeat(lower: string): boolean {
  let from = 0;
  for (let to = lower.indexOf(" "); to >= 0; to = lower.indexOf(" ", from)) {
    while (from < to && lower.charCodeAt(from) < FIRST_LETTER) {
      from += 1;
    }
    const isAlike = from < to && lower.charCodeAt(from) === lower.charCodeAt(to + 1);
    if (isAlike && lower.startsWith(lower.slice(from, to), to + 1)) {
      return true;
    }
    from = to + 1;
  }
  return false;
}

function isRight(text: string, at: number, syllable: string): boolean {
  const near = text.slice(Math.max(0, at - LONGEST_SYLLABLE - 1), at);
  const before = /([\p{L}\p{M}]+) $/u.exec(near)?.[1] ?? "";
  return REDUPLICATED.has(syllable) || STRADDLING.has(`${before.toLowerCase()} ${syllable}`);
}
