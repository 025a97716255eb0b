import { oneLine } from "../../text/unicode";
import { figureMentions, type FigureMention } from "./figureMentions";
import type { TargetMeasure, TargetSense } from "./target";

export interface TargetReading {
  /** Null for a target in words alone, and where `unread` says why. */
  readonly measure: TargetMeasure | null;
  /** Figures, as printed, of which nobody can be sure what the plan asks for. */
  readonly unread: readonly string[];
}

/** What a figure of the sentence asks for: a measure, nothing ("năm 2025", "05 văn bản"), or something unsure. */
type Claim = TargetMeasure | "nothing" | "unsure";

/** The words next to a figure, the first that fits; "không trên" is a limit, "trên" alone a bar to pass. */
const SENSES: readonly (readonly [sense: TargetSense | "unsure", before: RegExp])[] = [
  [
    "atMost",
    endsIn("không quá|không vượt quá|không vượt|không cao hơn|không lớn hơn|không nhiều hơn"),
  ],
  ["atMost", endsIn("không hơn|không trên|tối đa|nhiều nhất")],
  ["atLeast", endsIn("không thấp hơn|không dưới|không ít hơn|không nhỏ hơn|tối thiểu|ít nhất")],
  // By so much above or below something else.
  ["unsure", endsIn("vượt|cao hơn|lớn hơn|nhiều hơn|thấp hơn|nhỏ hơn|ít hơn")],
  ["unsure", endsIn("khoảng|gần|xấp xỉ|ước")],
  ["over", endsIn("trên|hơn")],
  ["under", endsIn("dưới|chưa đến|chưa tới")],
];
const FROM = endsIn("từ");
const OR_MORE = /^\s*(?:trở lên|hoặc cao hơn)(?![\p{L}\p{M}])/iu;
const OR_LESS = /^\s*(?:trở xuống|hoặc thấp hơn)(?![\p{L}\p{M}])/iu;
/** Blind words between a bar and what bars it: "tối thiểu là 90%", "đạt từ 90%". */
const FILLER = /(?<![\p{L}\p{M}])(?:là|phải|được|bằng|thêm|mức)\s*$/iu;

const LEVEL = endsIn("đạt|lên|xuống|còn|xuống còn|lên đến");
const DOWN_TO = endsIn("xuống|còn|xuống còn");
const CHANGE = String.raw`(?:(tăng trưởng|tăng)|(giảm))`;
const CHANGE_BESIDE = new RegExp(String.raw`(?<![\p{L}\p{M}])${CHANGE}\s*$`, "iu");
/** "Tăng cường" and "giảm nghèo" change no figure. */
const CHANGE_AHEAD = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${CHANGE}(?!\s+(?:cường|nghèo))(?![\p{L}\p{M}])`,
  "iu"
);
const A_SHARE = /(?<![\p{L}\p{M}])(?:tỷ lệ|tỉ lệ|tỷ trọng|mức độ|chỉ số)(?![\p{L}\p{M}])/iu;
/** Less of it is better, so a figure without a word for its side may be either. */
const UNWANTED =
  /(?<![\p{L}\p{M}])(?:quá hạn|trễ hạn|chậm|sai sót|tồn đọng|hộ nghèo|cận nghèo|thất nghiệp|vi phạm|khiếu nại|từ chối|lỗi)(?![\p{L}\p{M}])/iu;
const IN_BRACKETS = /\([^()]*\)/gu;
const CLAUSE_END = /[,;:.](?=\s|$)/u;

/**
 * Reads what can be measured out of the sentence of a target: "… đạt tối thiểu 90%", "Hoàn thành 100% nhiệm vụ …", "không
 * quá 5%", "giảm 20%". A figure without a word for its side is to be reached. Nothing is guessed: a sentence with several
 * figures, a range or a figure that may mean two things gives no measure and says which figures those are. Years, numbers of
 * documents and counts without such a word ("Ban hành 02 văn bản") are no figures of a target.
 */
export function readTarget(text: string): TargetReading {
  const sentence = oneLine(text);
  const outside = sentence.replace(IN_BRACKETS, (bracket) => " ".repeat(bracket.length));
  const read = readFigures(outside);
  return read.measure === null && read.unread.length === 0 ? readFigures(sentence) : read;
}

function readFigures(sentence: string): TargetReading {
  const claims = figureMentions(sentence).map((mention) => ({
    printed: mention.printed,
    claim: claimOf(mention, sentence),
  }));
  const counted = claims.filter(({ claim }) => claim !== "nothing");
  const distinct = new Set(counted.map(({ claim }) => JSON.stringify(claim)));
  const [only] = counted;
  if (only === undefined) {
    return { measure: null, unread: [] };
  }
  return distinct.size === 1 && typeof only.claim === "object"
    ? { measure: only.claim, unread: [] }
    : { measure: null, unread: [...new Set(counted.map(({ printed }) => printed))] };
}

function claimOf(mention: FigureMention, sentence: string): Claim {
  const before = sentence.slice(0, mention.from);
  const after = sentence.slice(mention.to);
  const { sense, rest } = senseOf(before, after);
  const isShare = mention.unit === "%";
  if (sense === null && !isShare && !LEVEL.test(rest) && !CHANGE_BESIDE.test(rest)) {
    return "nothing";
  }
  if (mention.value === null || sense === "unsure") {
    return "unsure";
  }
  const figure = { value: mention.value, unit: mention.unit };
  const clause = lastClause(rest);
  const beside = CHANGE_BESIDE.exec(rest);
  if (beside) {
    return changed(figure, beside, sense);
  }
  const ahead = LEVEL.test(rest) || isWhole(figure) ? null : CHANGE_AHEAD.exec(clause);
  if (ahead) {
    const isPlain = !A_SHARE.test(clause) && (sense === null || sense === "atLeast");
    return isPlain ? changed(figure, ahead, sense) : "unsure";
  }
  return levelOf(figure, sense, rest, clause + firstClause(after));
}

interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** A rate that is to grow or shrink by so much. */
function changed({ value, unit }: Figure, words: RegExpExecArray, sense: Side): Claim {
  const direction = words[1] === undefined ? "giảm" : "tăng";
  return { value, unit: `${unit} (${direction})`, sense: sense ?? "atLeast" };
}

function levelOf(figure: Figure, sense: Side, before: string, clause: string): Claim {
  if (sense === "over" && isWholeOrMore(figure) && !LEVEL.test(before)) {
    return "unsure"; // "trên 100% số thôn": in all of them
  }
  if (sense !== null) {
    return { ...figure, sense };
  }
  if (isWhole(figure)) {
    return { ...figure, sense: "atLeast" };
  }
  if (DOWN_TO.test(before)) {
    return { ...figure, sense: "atMost" };
  }
  return UNWANTED.test(clause) || figure.value === 0 ? "unsure" : { ...figure, sense: "atLeast" };
}

function isWhole({ value, unit }: Figure): boolean {
  return unit === "%" && value === 100;
}

function isWholeOrMore({ value, unit }: Figure): boolean {
  return unit === "%" && value >= 100;
}

type Side = TargetSense | null;

/** The side that the words beside a figure name, and what stands before them. */
function senseOf(
  before: string,
  after: string
): { readonly sense: Side | "unsure"; readonly rest: string } {
  const bare = before.replace(FILLER, "");
  const found = SENSES.find(([, words]) => words.test(bare));
  const rest = (found ? bare.replace(found[1], "") : bare.replace(FROM, "")).trimEnd();
  return {
    sense: sideBehind(after) ?? found?.[0] ?? null,
    rest: rest.replace(FILLER, "").trimEnd(),
  };
}

function sideBehind(after: string): Side {
  if (OR_MORE.test(after)) {
    return "atLeast";
  }
  return OR_LESS.test(after) ? "atMost" : null;
}

function lastClause(text: string): string {
  return text.split(CLAUSE_END).at(-1)!;
}

function firstClause(text: string): string {
  return text.split(CLAUSE_END)[0]!;
}

function endsIn(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})\s*$`, "iu");
}
