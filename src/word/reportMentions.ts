import type { ReportName } from "../plan/document";

/** A report, and how narrowly the words speak of it: "báo cáo 6 tháng" (3) goes before "báo cáo quý" (1). */
export interface NamedReport {
  readonly report: ReportName;
  readonly rank: number;
}

/** A day of a month that is written out; `year` null where it is not. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** Words on a day: of the last month of each period, of the month after it, days of the calendar, or of no such kind. */
export type DayWords =
  | { readonly form: "lastMonth" | "nextMonth"; readonly day: number }
  | { readonly form: "dates"; readonly dates: readonly WrittenDay[] }
  | { readonly form: "everyMonth" | "unreadable" };

/** A report or a day that a sentence speaks of. */
export type Mention =
  | { readonly kind: "reports"; readonly reports: readonly NamedReport[] }
  | {
      readonly kind: "day";
      readonly words: DayWords;
      readonly isBefore: boolean;
      /** Whether its reports follow: "… đối với báo cáo quý". */
      readonly namesFollow: boolean;
      readonly from: number;
      readonly to: number;
    };

const QUARTER = "qu[ýí]";
const ENDS = String.raw`(?![\p{L}\p{M}\d])`;
const LEAD = String.raw`(?:trước|chậm nhất|muộn nhất|không muộn hơn)(?:\s+(?:là|vào|trước|hết))*\s+(?:ngày\s+)?`;
const PER = String.raw`(?:\s+(?:cùng|của|mỗi|hằng|hàng|từng|các))*`;
const DATE = String.raw`\d{1,2}\s*(?:[/-]|tháng)\s*\d{1,2}(?:\s*(?:[/-]|năm)\s*20\d\d)?(?!\d)`;
const DAYS = [
  String.raw`(?:${LEAD}|ngày\s+)(?<last>\d{1,2})\s*(?:của\s+)?tháng\s+cuối${PER}\s+(?:${QUARTER}|kỳ)(?:\s+báo\s+cáo)?`,
  String.raw`(?:${LEAD}|ngày\s+)(?<next>\d{1,2})\s*(?:của\s+)?tháng\s+đầu(?:\s+tiên)?${PER}\s+(?:${QUARTER}|kỳ)\s+(?:sau|tiếp\s+theo|kế\s+tiếp|liền\s+kề)`,
  String.raw`${LEAD}(?<dates>${DATE}(?:\s*(?:,|và)\s*(?:ngày\s+)?${DATE})*)(?:(?:\s+|/)(?:(?:hằng|hàng|mỗi)\s+)?năm(?:\s+(?:báo\s+cáo|kế\s+hoạch))?(?!\p{L}|\s*\d))?`,
  String.raw`(?:${LEAD}|ngày\s+)(?<monthly>\d{1,2})\s+(?:hằng|hàng|mỗi|của)\s+tháng`,
  String.raw`${LEAD}(?<other>\d{1,2}(?:\s+(?:của\s+)?tháng(?:\s+\p{L}+)?)?)`,
];
const NAMES = [
  String.raw`${QUARTER}\s+(?<numeral>IV|III|II|I|[1-4])${ENDS}`,
  String.raw`(?<quarter>${QUARTER})${ENDS}(?!\s+(?:bà|vị|báu))`,
  String.raw`(?<half>(?:0?6|sáu)\s+tháng)(?:\s+đầu\s+năm)?${ENDS}`,
  String.raw`(?<nine>(?:0?9|chín)\s+tháng)(?:\s+đầu\s+năm)?${ENDS}`,
  String.raw`(?<=(?:báo cáo|tổng kết|kết quả|cả|hằng|hàng|định kỳ|và|[,;/(+-])\s{0,3})(?<year>năm)${ENDS}(?!\s+(?:sau|nay|trước(?!\s+(?:ngày|\d))))`,
];
const MENTION = new RegExp(`(?<![\\p{L}\\p{M}\\d/])(?:${[...DAYS, ...NAMES].join("|")})`, "giu");
const NAMES_FOLLOW = /^[\s(]*(?:đối với|với|cho)\s+(?:các\s+)?báo cáo/iu;

const named = (report: ReportName, rank = 3): NamedReport => ({ report, rank });
/** The half-year's report takes the place of the second quarter's, the year's that of the fourth. */
const EVERY_QUARTER = [
  named("firstQuarter", 2),
  named("thirdQuarter", 2),
  named("halfYear", 1),
  named("year", 1),
];
const BY_NUMERAL: Readonly<Record<string, NamedReport>> = {
  I: named("firstQuarter"),
  II: named("halfYear", 2),
  III: named("thirdQuarter"),
  IV: named("year", 2),
  1: named("firstQuarter"),
  2: named("halfYear", 2),
  3: named("thirdQuarter"),
  4: named("year", 2),
};

/** The reports and days that a sentence speaks of, in order. */
export function mentionsIn(sentence: string): readonly Mention[] {
  return [...sentence.matchAll(MENTION)].map((match) => {
    const groups = match.groups ?? {};
    const words = dayWords(groups);
    if (words === null) {
      return { kind: "reports", reports: reportsNamed(groups) };
    }
    const to = match.index + match[0].length;
    return {
      kind: "day",
      words,
      isBefore: /trước/iu.test(match[0]),
      namesFollow: NAMES_FOLLOW.test(sentence.slice(to)),
      from: match.index,
      to,
    };
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayWords({ last, next, dates, monthly, other }: Groups): DayWords | null {
  if (last !== undefined) {
    return { form: "lastMonth", day: Number(last) };
  }
  if (next !== undefined) {
    return { form: "nextMonth", day: Number(next) };
  }
  if (dates !== undefined) {
    return { form: "dates", dates: [...dates.matchAll(new RegExp(DATE, "giu"))].map(writtenDay) };
  }
  if (monthly !== undefined) {
    return { form: "everyMonth" };
  }
  return other === undefined ? null : { form: "unreadable" };
}

function writtenDay([text]: RegExpExecArray): WrittenDay {
  const [day = 0, month = 0, year = null] = (text.match(/\d+/gu) ?? []).map(Number);
  return { day, month, year };
}

function reportsNamed({ numeral, quarter, half, nine }: Groups): readonly NamedReport[] {
  const ofQuarter = BY_NUMERAL[numeral?.toUpperCase() ?? ""];
  if (ofQuarter !== undefined) {
    return [ofQuarter];
  }
  if (quarter !== undefined) {
    return EVERY_QUARTER;
  }
  return [named(half !== undefined ? "halfYear" : nine !== undefined ? "thirdQuarter" : "year")];
}
