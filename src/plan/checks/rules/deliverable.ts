import { type Steps, flatMapInSteps, forEachInSteps } from "../../../pace/steps";
import { type Rule, aboutTask } from "../rule";
import { saysNothing, wordsOf } from "../taskWords";

/** No product is named ("rõ sản phẩm" of the 6 rõ). */
export const deliverableMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    saysNothing(task.deliverable) ? [aboutTask("deliverable-missing", task)] : []
  );

const DANGLING_MARK = /[,:([“\-–—+&]$/u;
const DANGLING_WORD =
  /(?<![\p{L}\p{M}\p{N}])(và|của|các|những|về|theo|để|cho|với|tại|trên|do|từ|hoặc|nhằm|bởi|thuộc)$/iu;

/**
 * The product breaks off: it ends with a comma or a linking word, or with two syllables that everywhere else in the plan
 * run on with one and the same third ("Báo cáo kết quả thực", where the plan has "quả thực hiện").
 */
export const deliverableCutOff: Rule = function* (plan) {
  const words = plan.tasks.map((task) => wordsOf(task).lower);
  const deliverables = [...new Set(words.map(({ deliverable }) => deliverable))];
  const texts = new Set([...words.map(({ text }) => text), ...deliverables]);
  const continuations = yield* readContinuations([...texts], deliverables);
  return yield* flatMapInSteps(plan.tasks, (task) => {
    const text = wordsOf(task).deliverableLine;
    const next = missingSyllable(wordsOf(task).lower.deliverable, continuations);
    const isOpen = next !== "" || DANGLING_MARK.test(text) || DANGLING_WORD.test(text);
    return isOpen && !saysNothing(text)
      ? [aboutTask("deliverable-cut-off", task, { text, next })]
      : [];
  });
};

/** How the texts of a plan run on, syllable by syllable. */
interface Continuations {
  /** By pair of syllables that a text in question ends with: how often each syllable follows within a phrase. */
  readonly followers: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Two syllables that are whole words of the field, however often one and the same word follows them. */
const WHOLE: ReadonlySet<string> = new Set([
  "báo cáo",
  "kế hoạch",
  "quyết định",
  "nghị quyết",
  "thông báo",
  "công văn",
  "văn bản",
  "kiểm tra",
  "đánh giá",
  "triển khai",
  "thực hiện",
  "hướng dẫn",
  "tuyên truyền",
  "công khai",
  "rà soát",
  "kết quả",
  "hồ sơ",
  "danh mục",
  "quy chế",
  "quy định",
  "quy trình",
  "hội nghị",
  "tập huấn",
  "biên bản",
  "tờ trình",
  "phương án",
  "đề án",
  "chương trình",
  "tổng hợp",
  "cải cách",
  "hành chính",
  "pháp luật",
  "cán bộ",
  "công chức",
  "tiêu chuẩn",
  "dữ liệu",
  "hệ thống",
  "tài liệu",
  "danh sách",
  "số liệu",
  "ubnd xã",
  "ubnd phường",
  "hđnd xã",
  "hđnd phường",
  "an xã",
  "an phường",
  "địa phương",
  "địa bàn",
  "thành phố",
  "trung ương",
  "cấp trên",
  "nhân dân",
  "người dân",
  "doanh nghiệp",
  "cơ quan",
  "đơn vị",
  "nhiệm vụ",
  "công việc",
  "công tác",
  "tổ chức",
  "phối hợp",
  "phân công",
  "kiểm soát",
  "theo dõi",
  "thông tin",
  "dịch vụ",
]);

/** Names that say enough by themselves: "Kế hoạch của UBND". */
const WHOLE_SYLLABLES: ReadonlySet<string> = new Set(["ubnd", "hđnd", "cchc", "tthc", "ubmttq"]);

/** How often the other texts must agree before a text counts as broken off. */
const AGREEING = 2;

const MOST_SOUGHT = 20;

const ENDS_IN_LETTER = /[\p{L}\p{M}]$/u;
const BLANKS = / +/u;
/** In lower case; a range of letters is much quicker than the property. */
const BETWEEN_PHRASES = /[^ 0-9a-z\u00c0-\u1eff]+/;

/**
 * Reads how texts run on where one of `inQuestion` ends; a phrase ends at punctuation and line breaks. What another text
 * ends with, too, is no end in question.
 * @param texts clean, in lower case, each once; `inQuestion` are among them
 */
function* readContinuations(
  texts: readonly string[],
  inQuestion: readonly string[]
): Steps<Continuations> {
  const isCommon = yield* commonEndings(texts);
  const followers = new Map<string, Map<string, number>>();
  const lastSyllables = new Set<string>();
  yield* forEachInSteps(inQuestion, (text) => {
    const [syllable = "", pair = ""] = openEnd(text);
    if (pair !== "" && !isCommon(syllable)) {
      followers.set(pair, new Map());
      lastSyllables.add(syllable);
    }
  });
  yield* forEachInSteps(textsWith([...followers.keys()], texts), (text) => {
    for (const phrase of text.split(BETWEEN_PHRASES)) {
      const syllables = phrase.split(BLANKS);
      for (let index = 2; index < syllables.length; index += 1) {
        const nexts = lastSyllables.has(syllables[index - 1]!)
          ? followers.get(`${syllables[index - 2]} ${syllables[index - 1]}`)
          : undefined;
        nexts?.set(syllables[index]!, (nexts.get(syllables[index]!) ?? 0) + 1);
      }
    }
  });
  return { followers };
}

/** Looking for few pairs is much quicker than taking every text apart. */
function textsWith(pairs: readonly string[], texts: readonly string[]): readonly string[] {
  return pairs.length > MOST_SOUGHT
    ? texts
    : texts.filter((text) => pairs.some((pair) => text.includes(pair)));
}

/**
 * The syllable that one of the texts in question lacks at its end: its last two syllables run on with that one wherever
 * else they stand, and no other text ends as it does. Empty for a text that may end so.
 */
function missingSyllable(text: string, { followers }: Continuations): string {
  const [, pair = ""] = openEnd(text);
  const [only, ...others] = [...(followers.get(pair) ?? [])];
  return only === undefined || others.length > 0 || only[1] < AGREEING ? "" : only[0];
}

/** The last syllable of a text and the last two, where it may be broken off there; empty where it may end so. */
function openEnd(text: string): readonly [syllable: string, pair: string] | readonly [] {
  const last = ENDS_IN_LETTER.test(text) ? text.split(BETWEEN_PHRASES).at(-1)! : "";
  const syllables = last.trim().split(BLANKS);
  const pair = syllables.slice(-2).join(" ");
  const end = syllables.at(-1)!;
  return syllables.length < 3 || WHOLE.has(pair) || WHOLE_SYLLABLES.has(end) ? [] : [end, pair];
}

/** Tells syllables with which a phrase ends in two texts or more. */
function* commonEndings(texts: readonly string[]): Steps<(syllable: string) => boolean> {
  const first = new Map<string, number>();
  const common = new Set<string>();
  yield* forEachInSteps(texts, (text, index) => {
    for (const phrase of text.split(BETWEEN_PHRASES)) {
      const end = phrase.trimEnd();
      const ending = end.slice(end.lastIndexOf(" ") + 1);
      const other = first.get(ending);
      if (other === undefined) {
        first.set(ending, index);
      } else if (other !== index) {
        common.add(ending);
      }
    }
  });
  return (syllable) => common.has(syllable);
}
