import type { Rhythm } from "./deadline";
import { NUMBER, QUARTER_NUMBER } from "./numerals";
import { take } from "./phraseLine";

/** A rhythm found in a phrase; `rhythm` is null where it is none of the four that the product tracks (weekly, daily). */
export interface RhythmReading {
  readonly rhythm: Rhythm | null;
  /** False where the phrase names several rhythms, or none that is tracked. */
  readonly sure: boolean;
  /** Every tracked rhythm that the phrase names, the finest first. */
  readonly rhythms: readonly Rhythm[];
  readonly from: number;
  readonly to: number;
  /** The line with the words of the rhythm taken. */
  readonly rest: string;
}

type Beat = Rhythm | "untracked";

const EVERY = String.raw`(?:(?:theo\s+)?dinh\s+ky(?:\s+(?:theo|vao))?(?:\s+(?:hang|moi|tung))?|hang|moi|tung|theo)`;
const OFTEN_PER = String.raw`lan\s*(?:/|moi|trong|hang)\s*(?:mot\s*|0?1\s*)?`;
const ONCE = String.raw`(?:\s*/\s*(?:0?1\s*|mot\s*)?lan|\s+(?:mot|0?1)\s+lan)`;
const COUNT = (digits: string): string => String.raw`(?<![\p{L}\p{N}])(?:${digits})\s*`;
/** "báo cáo quý": reports come by the period that they are named after. */
const REPORT = String.raw`bao\s+cao(?:\s+tong\s+hop)?`;
const NO_NUMBER = String.raw`(?!\s*(?:${QUARTER_NUMBER}|${NUMBER})(?![\p{L}\d]))`;
/** "theo quy định" and its like, where "quy" is no quarter; "hằng quý định kỳ" is one. */
const NO_RULE = String.raw`(?!\s*(?:dinh(?!\s*ky)|che|uoc|trinh|mo|hoach|chuan|pham|tac)(?!\p{L}))`;

/** Longer phrases first: of overlapping matches the first one found takes the words. */
const PHRASES: readonly { readonly beat: Beat; readonly pattern: RegExp }[] = [
  phrase(
    "quarterly",
    String.raw`thang\s+(?:dau|cuoi|giua)(?:\s+cung)?(?:\s+(?:cua|moi|hang|cac|tung))*\s+quy(?!\s*(?:[ivx]+|\d+)(?![\p{L}\d]))`
  ),
  phrase("quarterly", String.raw`(?:cuoi|dau)\s+(?:moi|hang|cac|tung)\s+quy`),
  phrase("monthly", String.raw`(?:cuoi|dau)\s+(?:moi|hang|cac|tung)\s+thang`),
  phrase("monthly", String.raw`cac\s+thang(?=\s+trong\s+nam)`),
  phrase("quarterly", String.raw`cac\s+quy(?=\s+trong\s+nam)`),
  phrase(
    "halfYearly",
    String.raw`${EVERY}\s+(?:(?:0?6|sáu)\s*thang|nua\s+nam)(?!\s*(?:dau|cuoi))${optional(ONCE)}`
  ),
  phrase("halfYearly", String.raw`${COUNT("0?6|sáu")}thang${ONCE}`),
  phrase("halfYearly", String.raw`${EVERY}\s+nam\s+(?:0?2|hai)\s+lan`),
  phrase("halfYearly", String.raw`nua\s+nam${ONCE}`),
  phrase("halfYearly", String.raw`${COUNT("0?2|hai")}${OFTEN_PER}nam`),
  phrase("quarterly", String.raw`${COUNT("0?4|bon")}${OFTEN_PER}nam`),
  phrase("quarterly", String.raw`(?:${EVERY}\s+)?${COUNT("0?3|ba")}thang${ONCE}`),
  phrase("quarterly", String.raw`(?:${COUNT("0?1|mot")})?${OFTEN_PER}quy`),
  phrase("monthly", String.raw`${COUNT("12|muoi hai")}${OFTEN_PER}nam`),
  phrase("monthly", String.raw`(?:${COUNT("0?1|mot")})?${OFTEN_PER}thang`),
  phrase("yearly", String.raw`${COUNT("0?1|mot")}${OFTEN_PER}nam`),
  phrase(
    "untracked",
    String.raw`(?:${COUNT(String.raw`\d{1,2}`)})?${OFTEN_PER}(?:nam|quy|thang|tuan|ngay)`
  ),
  phrase(
    "quarterly",
    String.raw`${EVERY}\s+quy${NO_RULE}(?!\s*(?:[ivx]+|\d+)(?![\p{L}\d]))${optional(ONCE)}`
  ),
  phrase("quarterly", String.raw`${REPORT}\s+quy${NO_RULE}${NO_NUMBER}`),
  phrase("monthly", String.raw`${REPORT}\s+thang${NO_NUMBER}`),
  phrase("halfYearly", String.raw`${REPORT}\s+(?:0?6|sáu)\s*thang(?!\s*(?:dau|cuoi))`),
  phrase("yearly", String.raw`${REPORT}\s+nam(?!\s*\d)`),
  phrase("monthly", String.raw`${EVERY}\s+thang(?!\s*\d)${optional(ONCE)}`),
  phrase("yearly", String.raw`${EVERY}\s+nam(?!\s*\d)${optional(ONCE)}`),
  phrase("untracked", String.raw`${EVERY}\s+(?:tuan|\d+\s*(?:ngay|tuan|thang))${optional(ONCE)}`),
  phrase(
    "untracked",
    String.raw`${COUNT("0?[2-9]|1\\d|hai|bon|tư|nam|bay|tam|chin|muoi")}(?:thang|quy|nam|tuan|ngay)${ONCE}`
  ),
  phrase("quarterly", String.raw`(?:${COUNT("0?1|mot")})?quy${ONCE}`),
  phrase("monthly", String.raw`(?:${COUNT("0?1|mot")})?thang${ONCE}`),
  phrase("untracked", String.raw`dinh\s+ky`),
];

/** A word without which there is no rhythm; most phrases have none and need no closer look. */
const HINT = /dinh|bao|(?<!t)hang|moi|tung|theo|lan|cac|cuoi|dau|giua/u;

/** More beats behind the first: "hằng tháng, quý, năm"; "định kỳ hằng quý, 6 tháng và năm". */
const MORE =
  /\s*(?:[,;/&+-]|va)\s*(?:(?:bao cao\s+)?(?:hang|moi|dinh ky)\s+)*(?<beat>(?:0?6|sáu|0?9|chin)\s*thang|thang|quy|nam)(?!\s*(?:\d|[ivx]+(?![\p{L}]))|[\p{L}\p{M}]|\s+truoc)/uy;

const FINEST_FIRST: readonly Rhythm[] = ["monthly", "quarterly", "halfYearly", "yearly"];

/**
 * The rhythm of a line without references ("hằng tháng", "định kỳ 6 tháng", "ngày 10 tháng cuối quý", "2 lần/năm");
 * null where there is none. Of several rhythms the finest is given, and the reading is not sure.
 */
export function readRhythm(line: string): RhythmReading | null {
  if (!HINT.test(line)) {
    return null;
  }
  const beats = new Set<Beat>();
  let rest = line;
  let from = line.length;
  let to = 0;
  for (const { beat, pattern } of PHRASES) {
    const match = pattern.exec(rest);
    if (match === null) {
      continue;
    }
    const end = addBeatsBehind(rest, match.index + match[0].length, beats);
    beats.add(beat);
    rest = take(rest, match.index, end);
    from = Math.min(from, match.index);
    to = Math.max(to, end);
  }
  return beats.size === 0 ? null : { ...chosenBeat(beats), from, to, rest };
}

/** Adds the beats listed behind a position and gives the position after them. */
function addBeatsBehind(line: string, start: number, beats: Set<Beat>): number {
  let position = start;
  for (;;) {
    MORE.lastIndex = position;
    const match = MORE.exec(line);
    if (match === null) {
      return position;
    }
    beats.add(beatOf(match.groups?.beat ?? ""));
    position += match[0].length;
  }
}

function beatOf(words: string): Beat {
  if (words.endsWith("thang")) {
    return words === "thang" ? "monthly" : /^(?:0?6|sáu)/u.test(words) ? "halfYearly" : "untracked";
  }
  return words === "quy" ? "quarterly" : "yearly";
}

function chosenBeat(beats: ReadonlySet<Beat>): Pick<RhythmReading, "rhythm" | "sure" | "rhythms"> {
  const rhythms = FINEST_FIRST.filter((beat) => beats.has(beat));
  const [rhythm = null] = rhythms;
  return { rhythm, sure: rhythm !== null && beats.size === 1, rhythms };
}

function phrase(beat: Beat, source: string): { readonly beat: Beat; readonly pattern: RegExp } {
  return { beat, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{M}])`, "u") };
}

function optional(source: string): string {
  return `(?:${source})?`;
}
