import { dayReaders, nextDay, sameDayOf } from "./dayMentions";
import type { Mention, MentionReader } from "./mention";
import { bareYear, nextMonth, nextQuarter, periodReaders } from "./periodMentions";

export interface Scan {
  readonly mentions: readonly Mention[];
  /** True where something has the look of a date but is none ("15/01/2026/3", "1/2/3"). */
  readonly broken: boolean;
}

const READERS: readonly MentionReader[] = [...dayReaders, ...periodReaders];

/** What joins a time to one named before it. */
const CONNECTOR = /\s*(?:[-~→÷,;&+]+>?|(?:den|toi|va|hoac|hay)(?![\p{L}]))\s*(?:(?:het|den)\s+)?/uy;
const LIST_CONNECTOR = /^\s*(?:[,;&+]|va(?!\p{L}))\s*$/u;
/** Ends with months behind one day: "ngày 10 tháng 3, 6". */
const MONTHS_OF_DAY = /thang\s*\d{1,2}(?:\s*(?:[,;&+]|va)\s*\d{1,2})*$/u;
const WORD_OR_NUMBER = /\p{L}[\p{L}\p{M}]*|\d[\d/.:-]*|[^]/uy;
const LOOKS_LIKE_DATE = /^\d+[/.-]\d+[/.-]\d+/u;
const START = /(?<![\p{L}\p{M}\d])[\d\p{L}]/uy;
const ONLY_YEAR = /^\s*(?:giai doan\s*)?(?=20\d{2}(?!\d))/u;

/** All named times of a line from left to right, numbers that continue a list or span ("7-9", "I, II") included. */
export function scanMentions(line: string): Scan {
  const mentions: Mention[] = [];
  let broken = false;
  let position = 0;
  const opening = ONLY_YEAR.exec(line);
  while (position < line.length) {
    const mention = mentionAt(line, position, mentions.at(-1), opening?.[0].length);
    if (mention !== null) {
      mentions.push(mention);
      position = mention.to;
      continue;
    }
    const skipped = matchAt(WORD_OR_NUMBER, line, position)?.[0] ?? " ";
    broken ||= LOOKS_LIKE_DATE.test(skipped);
    position += skipped.length;
  }
  return { mentions, broken };
}

function mentionAt(
  line: string,
  position: number,
  last: Mention | undefined,
  opening: number | undefined
): Mention | null {
  if (last !== undefined && last.to === position) {
    return continuation(line, last);
  }
  if (opening === position) {
    return readWith(bareYear, line, position) ?? firstReading(line, position);
  }
  return matchAt(START, line, position) === null ? null : firstReading(line, position);
}

/** What follows the last mention behind a connector; null where nothing of its unit does. */
function continuation(line: string, last: Mention): Mention | null {
  const connector = matchAt(CONNECTOR, line, last.to);
  if (connector === null) {
    return null;
  }
  const position = last.to + connector[0].length;
  if (last.time.dayOfMonth !== null && isMonthOfDay(line, last, connector[0])) {
    const again = sameDayOf(last.time.dayOfMonth);
    return readWith(again, line, position) ?? firstReading(line, position);
  }
  const next = nextReader(last);
  const named = last.time.unit === "quarter" ? null : firstReading(line, position);
  return (
    named ?? (next === null ? null : readWith(next, line, position)) ?? firstReading(line, position)
  );
}

/** Whether a number behind a connector may be one more month of a day: "ngày 10 tháng 3, 6". */
function isMonthOfDay(line: string, { time, to }: Mention, connector: string): boolean {
  return (
    time.firstMonth !== null &&
    LIST_CONNECTOR.test(connector) &&
    MONTHS_OF_DAY.test(line.slice(0, to))
  );
}

function nextReader(last: Mention): MentionReader | null {
  switch (last.time.unit) {
    case "day":
      return last.time.firstMonth === null ? nextDay : null;
    case "month":
      return nextMonth;
    case "quarter":
      return nextQuarter;
    case "year":
      return bareYear;
    case "part":
      return null;
  }
}

function firstReading(line: string, position: number): Mention | null {
  for (const reader of READERS) {
    const mention = readWith(reader, line, position);
    if (mention !== null) {
      return mention;
    }
  }
  return null;
}

function readWith(reader: MentionReader, line: string, position: number): Mention | null {
  const match = matchAt(reader.pattern, line, position);
  if (match === null) {
    return null;
  }
  const time = reader.read(match.groups ?? {});
  return { time, from: position, to: position + match[0].length };
}

function matchAt(pattern: RegExp, line: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(line);
}
