import { commonShare } from "../../text/commonWords";
import { searchKey } from "../../text/keys";
import { oneLine } from "../../text/unicode";
import { withoutFilling } from "../fillingWords";
import { periodsIn, tellersIn, withoutNeutral, yearsIn } from "./tellingApart";

/** What plans of the reform shorten, by search key. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["cchc", "cai cach hanh chinh"],
  ["tthc", "thu tuc hanh chinh"],
  ["vbqppl", "van ban quy pham phap luat"],
  ["qppl", "quy pham phap luat"],
  ["cbcc", "can bo cong chuc"],
  ["cbccvc", "can bo cong chuc vien chuc"],
  ["csdl", "co so du lieu"],
  ["csdlqg", "co so du lieu quoc gia"],
  ["pakn", "phan anh kien nghi"],
  ["cntt", "cong nghe thong tin"],
  ["cds", "chuyen doi so"],
  ["dvc", "dich vu cong"],
  ["dvctt", "dich vu cong truc tuyen"],
]);
const WORD = /[a-z]+/g;
/** "xã Nguyễn Bình Khiêm", "thành phố Hải Phòng": each level names its own place. */
const PLACE = /(?<=(?:xã|phường|đặc khu|thành phố|tỉnh))(?: \p{Lu}\p{Ll}+)+/gu;
/** Behind it a task says how, what for and by which rules. */
const CLAUSE_END = /[;:(.]|,? (?:theo|để|nhằm|bảo đảm|đảm bảo|phục vụ) /u;
/** A clause of fewer words is no more than a heading. */
const SHORTEST_CLAUSE = 6;
/** To attend is another task than what is taught there. */
const ATTENDS =
  /^(?:tham gia|tham du|cu .{0,60}?(?:tham gia|tham du|du))(?: .{0,30}?)? (?:tap huan|boi duong|dao tao|hop|hoi nghi|hoi thi|toa dam)(?= |$)/;
const TEACHES = /(?<= |^)(?:tap huan|boi duong|dao tao|hoi nghi|hoi thi|toa dam)(?= |$)/;
const ATTENDING_WEIGHT = 0.75;
/** Alike by the first clause alone is never as good as alike throughout; below what nobody needs to be asked about. */
const MOST_BY_CLAUSE = 0.65;
/** Texts of up to so many words say one thing; another word makes another task of them. */
const SHORT_TEXT = 12;

/** What a task says, made ready for being compared with many. */
export interface TaskWords {
  readonly key: string;
  readonly whole: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  /** What it begins with: mostly what is to be done. */
  readonly start: string;
  /** Somebody is to attend what others hold. */
  readonly attends: boolean;
  readonly teaches: boolean;
}

/**
 * What a task says, for comparing two levels of one plan: shortened words written out, names of places and words that only fill
 * left out.
 */
export function taskWords(text: string): TaskWords {
  const line = oneLine(text).replace(PLACE, "");
  const key = keyOf(line);
  const clause = keyOf(line.split(CLAUSE_END)[0]!);
  const whole = wordsAndTwos(key);
  const isLong = clause.split(" ").length >= SHORTEST_CLAUSE;
  return {
    key,
    whole,
    clause: isLong ? wordsAndTwos(clause) : whole,
    start: clause.split(" ", 2).join(" "),
    attends: ATTENDS.test(key),
    teaches: TEACHES.test(key),
  };
}

/**
 * How alike two tasks are, 0 to 1: by all their words, or by what both say first where one says more and what one begins with is
 * to be done by the other, too.
 */
export function taskLikeness(a: TaskWords, b: TaskWords): number {
  const byWhole = commonShare(a.whole, b.whole);
  const doTheSame = b.clause.has(a.start) || a.clause.has(b.start);
  const byClause = doTheSame ? Math.min(commonShare(a.clause, b.clause), MOST_BY_CLAUSE) : 0;
  const attendsWhatIsDone = (a.attends && !b.teaches) || (b.attends && !a.teaches);
  return Math.max(byWhole, byClause) * (attendsWhatIsDone ? ATTENDING_WEIGHT : 1);
}

/** Whether nothing that tells two tasks apart stands on one side alone: a kind of work, a period, in a short text any word. */
export function sayTheSame(a: TaskWords, b: TaskWords): boolean {
  return (
    a.attends === b.attends &&
    areEqual(tellersIn(a.key), tellersIn(b.key)) &&
    areEqual(periodsIn(a.key), periodsIn(b.key)) &&
    !haveOtherYears(yearsIn(a.key), yearsIn(b.key)) &&
    (Math.min(wordsIn(a.key).size, wordsIn(b.key).size) > SHORT_TEXT ||
      alone(a.key, b.key) + alone(b.key, a.key) < 2)
  );
}

function keyOf(line: string): string {
  const long = searchKey(line).replace(WORD, (word) => SHORTENED.get(word) ?? word);
  return withoutFilling(long);
}

/** The words of a key and each two that follow one another, for single syllables recur in every task of a reform. */
function wordsAndTwos(key: string): ReadonlySet<string> {
  const words = key.split(" ").filter((word) => word !== "");
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

function wordsIn(key: string): ReadonlySet<string> {
  return new Set(key.split(" "));
}

/** How many words of one that matter the other lacks. */
function alone(key: string, other: string): number {
  const theirs = wordsIn(other);
  return [...wordsIn(withoutNeutral(key))].filter((word) => word !== "" && !theirs.has(word))
    .length;
}

function haveOtherYears(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !areEqual(a, b);
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
