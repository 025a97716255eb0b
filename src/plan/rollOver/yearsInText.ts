import { calendarDay } from "../day";
import { foldMeant, TAKEN } from "../deadline/phraseLine";
import { withoutReferences } from "../deadline/references";
import type { LeftYear, MovedYear, YearMention, YearStep } from "./yearMention";
import { yearReason } from "./yearReason";

/** What a text is: a time by itself (the deadline of a task), or words in which times occur. */
export type TextKind = "time" | "words";

/** A text whose years were moved on. */
export interface MovedText {
  readonly text: string;
  /** Every year that it names, moved or left, from left to right. */
  readonly mentions: readonly YearMention[];
}

/** Of four digits; or of two behind a day and a month ("31/12/26"), by the same separator. */
const YEARS = /(?<!\d)20\d\d(?!\d)|(?<=(?<![\d/.-])\d{1,2}\1\d{1,2}([/.-]))\d\d(?![\d/]|[.-]\d)/gu;

/** "2026-2030", "năm 2026 đến năm 2030"; the years alone, so that "01/2026-05/2026" is none. */
const SPAN =
  /(?<![\d/.-])(?<first>20\d\d)(?!\d)\s*(?:[-–~/]|den(?:\s+het)?)\s*(?:nam\s*)?(?<last>20\d\d)(?![\d/])/gu;
/** "các năm 2025, 2026": nobody can say whether they move together. */
const LIST = /(?<![\d/.-])20\d\d(?:\s*(?:,|;|va|&)\s*(?:nam\s*)?20\d\d(?![\d/]|[.-]\d))+/gu;
const SCHOOL_YEAR = /(?<![\p{L}\p{M}])nam hoc\s*$/u;
const LAST_OF_FEBRUARY =
  /(?<![\d/.-])(?<day>29)(?:\s*[/.-]\s*0?2\s*[/.-]\s*|\s+thang\s+0?2\s*,?\s+nam\s+)$/u;

/**
 * Moves the years of a plan's text on to the next plan. Only digits of years change, and the 29 of a 29/02 that the next
 * year lacks; letters, blanks, line breaks and Unicode form stay as they are. What a document, a law, a standard or a span
 * of years is called by stays, too. Every year from 2000 to 2099 that stands by itself is among the mentions.
 */
export function moveYears(text: string, step: YearStep, kind: TextKind): MovedText {
  if (!/\d\d/u.test(text)) {
    return { text, mentions: [] };
  }
  const composed = text.normalize("NFC");
  const mentions = inPlaces(text, composed, mentionsOf(composed, step, kind));
  return { text: withMoved(text, mentions), mentions };
}

function mentionsOf(composed: string, step: YearStep, kind: TextKind): readonly YearMention[] {
  const folded = foldMeant(composed);
  const line = withoutReferences(folded);
  const isTime = kind === "time";
  const spans = new Map<number, MovedYear | LeftYear>([
    ...(isTime ? [] : listed(line)),
    ...spansOf(line, step),
  ]);
  const hasYears = [...line.matchAll(YEARS)].length > 1;
  const forms = { folded, line, spelled: composed.toLowerCase(), hasYears, isTime };
  return [...folded.matchAll(YEARS)].flatMap((match) => {
    const digits = match[0];
    const [from, to] = [match.index, match.index + digits.length];
    const year = Number(digits) + (digits.length === 2 ? 2000 : 0);
    const reason =
      line[from] === TAKEN
        ? "document"
        : (spans.get(from) ?? yearReason({ ...forms, from, to, year }, step.from));
    if (digits.length === 2 && !MOVED.has(reason)) {
      return [];
    }
    const mention = moved({ from, to, was: digits, becomes: digits, reason }, year, step);
    return [...leapDay(line, mention, year), mention];
  });
}

const MOVED: ReadonlySet<MovedYear | LeftYear> = new Set<MovedYear>([
  "planYear",
  "followingYear",
  "lookingBack",
  "yearBefore",
  "schoolYear",
  "mistaken",
  "lunarYear",
]);

function moved(mention: YearMention, year: number, { from, to }: YearStep): YearMention {
  if (!MOVED.has(mention.reason)) {
    return mention;
  }
  const next = mention.reason === "mistaken" ? to : year + to - from;
  return { ...mention, becomes: String(next).slice(-mention.was.length) };
}

/** The years of spans, by their first digits. */
function spansOf(line: string, { from }: YearStep): ReadonlyMap<number, "span" | "schoolYear"> {
  const spans = new Map<number, "span" | "schoolYear">();
  for (const match of line.matchAll(SPAN)) {
    const { first, last } = match.groups as { readonly first: string; readonly last: string };
    const isSchoolYear =
      SCHOOL_YEAR.test(line.slice(0, match.index)) &&
      Number(last) - Number(first) === 1 &&
      Math.abs(Number(first) - from) <= 1;
    const kind = isSchoolYear ? "schoolYear" : "span";
    spans.set(match.index, kind);
    spans.set(match.index + match[0].length - last.length, kind);
  }
  return spans;
}

/** The years of lists, by their first digits. */
function listed(line: string): readonly (readonly [number, "unclear"])[] {
  return [...line.matchAll(LIST)].flatMap((list) =>
    [...list[0].matchAll(YEARS)].map((year) => [list.index + year.index, "unclear"] as const)
  );
}

/** The 28 for the 29 in front of a year that was moved to one without 29/02. */
function leapDay(line: string, mention: YearMention, year: number): readonly YearMention[] {
  const day = LAST_OF_FEBRUARY.exec(line.slice(0, mention.from));
  const next = year - (year % 100) + Number(mention.becomes.slice(-2));
  if (day === null || mention.was === mention.becomes || calendarDay(next, 2, 29) !== null) {
    return [];
  }
  return [{ from: day.index, to: day.index + 2, was: "29", becomes: "28", reason: "leapDay" }];
}

/** The mentions at their places in the text itself: composing letters keeps every digit, in its order. */
function inPlaces(
  text: string,
  composed: string,
  mentions: readonly YearMention[]
): readonly YearMention[] {
  if (text === composed || mentions.length === 0) {
    return mentions;
  }
  const [places, own] = [digitPlaces(composed), digitPlaces(text)];
  const ordinals = new Map(places.map((place, ordinal) => [place, ordinal]));
  return mentions.map((mention) => {
    const from = own[ordinals.get(mention.from)!]!;
    return { ...mention, from, to: from + mention.was.length };
  });
}

function digitPlaces(text: string): readonly number[] {
  return [...text.matchAll(/\d/gu)].map(({ index }) => index);
}

function withMoved(text: string, mentions: readonly YearMention[]): string {
  return mentions.reduceRight(
    (rest, { from, to, becomes }) => rest.slice(0, from) + becomes + rest.slice(to),
    text
  );
}
