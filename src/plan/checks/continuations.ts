import { forEachInSteps, type Steps } from "../../pace/steps";
import { oneLine } from "../../text/unicode";

/** How the texts of a plan run on, syllable by syllable. */
export interface Continuations {
  /** By pair of syllables: how often each syllable follows within a phrase. */
  readonly followers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By syllable: the texts that have a phrase ending with it. */
  readonly endings: ReadonlyMap<string, ReadonlySet<string>>;
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
]);

/** How often the other texts must agree before a text counts as broken off. */
const AGREEING = 2;

const ENDS_IN_LETTER = /[\p{L}\p{M}]$/u;
const BETWEEN_PHRASES = /[^\p{L}\p{M}\p{N} ]+/u;

/** Reads how texts run on; a phrase ends at punctuation and line breaks. */
export function* readContinuations(texts: readonly string[]): Steps<Continuations> {
  const followers = new Map<string, Map<string, number>>();
  const endings = new Map<string, Set<string>>();
  yield* forEachInSteps(texts, (text) => {
    const key = keyOf(text);
    for (const phrase of phrasesOf(text)) {
      for (let index = 2; index < phrase.length; index += 1) {
        const nexts = entryOf(
          followers,
          `${phrase[index - 2]} ${phrase[index - 1]}`,
          () => new Map()
        );
        nexts.set(phrase[index]!, (nexts.get(phrase[index]!) ?? 0) + 1);
      }
      entryOf(endings, phrase.at(-1)!, () => new Set()).add(key);
    }
  });
  return { followers, endings };
}

/**
 * The syllable that one of the texts lacks at its end: its last two syllables run on with that one wherever else they
 * stand, and no other text ends as it does. Empty for a text that may end so.
 */
export function missingSyllable(text: string, { followers, endings }: Continuations): string {
  const last = phrasesOf(text).at(-1) ?? [];
  const pair = last.slice(-2).join(" ");
  const [only, ...others] = [...(followers.get(pair) ?? [])];
  const endsAlike = endings.get(last.at(-1) ?? "")?.size ?? 0;
  const mayEndSo =
    last.length < 3 || WHOLE.has(pair) || !ENDS_IN_LETTER.test(text.trim()) || endsAlike > 1;
  return only === undefined || others.length > 0 || only[1] < AGREEING || mayEndSo ? "" : only[0];
}

function keyOf(text: string): string {
  return oneLine(text).toLowerCase();
}

/** Runs of syllables between punctuation and line breaks, in lower case. */
function phrasesOf(text: string): readonly (readonly string[])[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(BETWEEN_PHRASES)
    .map((phrase) => phrase.split(" ").filter((syllable) => syllable !== ""))
    .filter((phrase) => phrase.length > 0);
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}
