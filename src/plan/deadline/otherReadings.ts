import { addDays, dateParts, lastDayOfMonth, knownDay } from "../day";
import type { CalendarDay } from "../day";
import type { Deadline, Rhythm } from "./deadline";
import { firstDay } from "./evidence";
import type { Evidence } from "./evidence";
import type { NamedTime } from "./mention";
import { singleStretches } from "./stretch";
import type { Stretch } from "./stretch";
import { weekdayOf } from "./weekdays";

const PART = /(?<!\p{L})(dau|giua)[^\p{L}]*$/u;
const TEN_DAYS = /(?<!\p{L})(thuong|trung)\s+tuan[^\p{L}]*$/u;
const WEEK = /(?<!\p{L})tuan\s*(?:thu\s*)?([1-4])\s*(?:cua\s*)?$/u;
const NOTHING = { start: null, due: null, rhythm: null, sure: true } as const;

/** Gaps in months between the times of a list that repeat over the year. */
const RHYTHM_OF_GAP: ReadonlyMap<number, Rhythm> = new Map([
  [1, "monthly"],
  [3, "quarterly"],
  [6, "halfYearly"],
]);

/** Everything else that the words of a doubtful phrase may mean, the likeliest first; it may hold the reading itself. */
export function otherReadings(evidence: Evidence, reading: Deadline): readonly Deadline[] {
  return [
    ...rhythmsOfList(evidence, reading),
    ...rhythms(evidence, reading),
    ...onWeekday(evidence, reading),
    ...partsOf(evidence),
    ...eachTime(evidence),
    ...waiting(evidence, reading),
  ];
}

/** "Tháng 3, 6, 9, 12" comes every quarter. */
function rhythmsOfList(evidence: Evidence, { read }: Deadline): readonly Deadline[] {
  const { mentions, stretches, options } = evidence;
  const months = [...new Set(mentions.map(({ time }) => time.lastMonth ?? 0))].sort(
    (a, b) => a - b
  );
  const gaps = months.map(
    (month, index) => month - (months[index - 1] ?? (months.at(-1) ?? 0) - 12)
  );
  const [gap = 0, ...others] = gaps;
  const rhythm = RHYTHM_OF_GAP.get(gap);
  const units = new Set(mentions.map(({ time }) => (time.unit === "part" ? "year" : time.unit)));
  const isList = months.length > 1 && !stretches.some(({ shape }) => shape === "span");
  return isList &&
    units.size === 1 &&
    rhythm !== undefined &&
    others.every((other) => other === gap)
    ? [{ ...NOTHING, kind: "recurring", start: firstDay(options), rhythm, read }]
    : [];
}

function rhythms({ rhythm, options }: Evidence, { read }: Deadline): readonly Deadline[] {
  return (rhythm?.rhythms ?? []).map((each) => ({
    ...NOTHING,
    kind: "recurring",
    start: firstDay(options),
    rhythm: each,
    read,
  }));
}

/** The nearest days that are of the weekday beside the date. */
function onWeekday({ weekdays, stretches }: Evidence, reading: Deadline): readonly Deadline[] {
  const [day, ...others] = stretches.flatMap(({ days }) => days);
  const [weekday] = weekdays;
  const { due } = reading;
  if (day === undefined || others.length > 0 || weekday === undefined || due === null) {
    return [];
  }
  const later = (weekday - weekdayOf(day) + 7) % 7;
  const shifts = later <= 3 ? [later, later - 7] : [later - 7, later];
  return shifts.map((shift) => ({ ...reading, due: addDays(due, shift), sure: true }));
}

/** The end of "đầu tháng 6", "giữa năm", "tuần 2 tháng 3". */
function partsOf({ line, text, mentions, stretches }: Evidence): readonly Deadline[] {
  const [mention, ...others] = mentions;
  const [stretch] = stretches;
  if (mention === undefined || others.length > 0 || stretch?.start == null) {
    return [];
  }
  const before = line.slice(0, mention.from);
  const due = partEnd(before, mention.time, stretch.start);
  const read = text.slice(stretch.from, stretch.to).trim();
  return due === null ? [] : [{ ...NOTHING, kind: "period", start: stretch.start, due, read }];
}

/** Of a month the first ten or twenty days, of a quarter its first or second month, of a year the first or second quarter. */
function partEnd(before: string, { unit }: NamedTime, start: CalendarDay): CalendarDay | null {
  const { year, month } = dateParts(start);
  const part = PART.exec(before)?.[1];
  const tenDays = TEN_DAYS.exec(before)?.[1];
  const week = WEEK.exec(before)?.[1];
  if (unit === "month" && week !== undefined) {
    return knownDay(year, month, 7 * Number(week));
  }
  const isFirst = part === "dau" || tenDays === "thuong";
  if (unit === "month" && (part ?? tenDays) !== undefined) {
    return knownDay(year, month, isFirst ? 10 : 20);
  }
  if ((unit === "quarter" || unit === "year") && part !== undefined) {
    const months = unit === "quarter" ? 1 : 3;
    return lastDayOfMonth(year, month + (isFirst ? months : 2 * months) - 1);
  }
  return null;
}

/** Each time of the phrase by itself, the latest first; "trước tháng 6" also with the month itself. */
function eachTime({ line, text, mentions, options }: Evidence): readonly Deadline[] {
  const alone = singleStretches(line, mentions, options);
  const inclusive = singleStretches(line, mentions, { ...options, beforeMeansExclusive: false });
  const ofPeriods = inclusive.filter(({ lead, days }) => lead.before && days.length === 0);
  return [...ofPeriods, ...alone]
    .filter(({ state, due }) => state === "whole" && due !== null)
    .sort((one, other) => (other.due ?? 0) - (one.due ?? 0))
    .map((stretch) => deadlineOf(stretch, text));
}

function deadlineOf({ kind, start, due, from, to }: Stretch, text: string): Deadline {
  return { ...NOTHING, kind, start, due, read: text.slice(from, to).trim() };
}

function waiting({ open, ongoing, options }: Evidence, { read }: Deadline): readonly Deadline[] {
  const found: Deadline[] = [];
  if (ongoing !== null) {
    found.push({ ...NOTHING, kind: "ongoing", start: firstDay(options), read });
  }
  if (open !== null) {
    found.push({ ...NOTHING, kind: "open", read });
  }
  return found;
}
