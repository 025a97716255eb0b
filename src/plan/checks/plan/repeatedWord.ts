import { flatMapInSteps } from "../../../pace/steps";
import { cleanText } from "../../../text/unicode";
import { aboutTask, type Rule } from "../rule";
import { wordsOf } from "../taskWords";
import { straddles } from "./straddlingSyllables";

const DOUBLED = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+)(?: +\1)+(?![\p{L}\p{M}\p{N}])/giu;

/** Brackets, quotes and digits stand before it. */
const FIRST_LETTER = "A".charCodeAt(0);

/** Reduplication that is right as it stands. */
const REDUPLICATED = new Set(
  "từ luôn thường dần ngày năm đều song đời mãi chung riêng vân người nhà lớp ngành nơi đêm hàng lần khác vừa càng rất đâu xa lâu".split(
    " "
  )
);

/** Words that nobody means twice, whatever stands around them. */
const FUNCTION_WORDS = new Set("của và các những cho về với bởi hoặc nhưng đã đang sẽ".split(" "));

/** Compounds that begin with one of them: "kế hoạch về | về đích nông thôn mới". */
const OF_FUNCTION_WORDS = new Set(
  "của cải,cho phép,cho thuê,cho vay,cho mượn,về đích,về hưu,về nước".split(",")
);

/** "Nghiêng" is as long as a syllable gets, in composed letters; and the blank before it. */
const NEAR = 8;

/** A syllable written twice in a row by mistake ("chuyển chuyển"). */
export const repeatedWord: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    (["text", "deliverable"] as const).flatMap((field) =>
      (mayRepeat(wordsOf(task).lower[field]) ? repeatedIn(wordsOf(task)[field]) : []).map((words) =>
        aboutTask("repeated-word", task, { words }, field)
      )
    )
  );

/**
 * A text without a repetition that is a mistake beyond doubt, as of "của của"; the text itself where there is a doubt.
 * @param words the repetition as written, as the finding names it
 */
export function withoutRepetition(text: string, words: string): string {
  const clean = cleanText(text);
  const [first = ""] = words.split(" ");
  const wrong = repetitionsIn(clean).filter(([written]) => written === words);
  return FUNCTION_WORDS.has(first.toLowerCase()) && wrong.length > 0
    ? wrong.reduceRight(
        (rest, { index }) => rest.slice(0, index) + first + rest.slice(index + words.length),
        clean
      )
    : text;
}

function repeatedIn(text: string): readonly string[] {
  return [...new Set(repetitionsIn(text).map(([words]) => words))];
}

function repetitionsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(DOUBLED)].filter((match) => !isRight(text, match));
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

function isRight(text: string, { 0: words, 1: written = "", index }: RegExpExecArray): boolean {
  const syllable = written.toLowerCase();
  const end = index + words.length;
  const before = /([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, index - NEAR), index))?.[1] ?? "";
  const after = /^ ([\p{L}\p{M}]+)/u.exec(text.slice(end, end + NEAR))?.[1]?.toLowerCase() ?? "";
  const isTwice = words.length <= 2 * written.length + 1;
  return (
    REDUPLICATED.has(syllable) ||
    OF_FUNCTION_WORDS.has(`${syllable} ${after}`) ||
    (isTwice && straddles(before.toLowerCase(), syllable, after))
  );
}
