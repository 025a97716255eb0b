import { calendarDay } from "../plan/day";
import type { ReportDay, ReportName } from "../plan/document";
import { oneLine } from "../text/unicode";
import { mentionsIn, type Mention, type NamedReport, type WrittenDay } from "./reportMentions";
import { sectionUnder } from "./section";

/** What a plan sets of when reports are due. */
export interface ReportDays {
  readonly reportDays: readonly ReportDay[];
  /** Words on the day of a report that could not be read, as printed. */
  readonly unreadReportDays: readonly string[];
}

const SECTIONS = [/^to chuc thuc hien$/, /^(?:che do |cong tac )?(?:thong tin )?bao cao$/];
const REPORT = /(?<![\p{L}\p{M}])báo cáo(?![\p{L}\p{M}])/iu;
const SENTENCE_END = /[.;](?=\s|$)/u;
/** A longer paragraph is no sentence about reports. */
const LONGEST_LINE = 3_000;

const PROVINCE = "(?:Sở Nội vụ|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:thành phố|tỉnh))";
const TO_PROVINCE = new RegExp(`(?:gửi|về|báo cáo|đến|cho) (?:về |cho )?${PROVINCE}`, "iu");
const ON_TO_PROVINCE = new RegExp(`^[\\s,)]*(?:gửi|về|cho|đến) ${PROVINCE}`, "iu");

const LAST_MONTHS: Readonly<Record<ReportName, number>> = {
  firstQuarter: 3,
  halfYear: 6,
  thirdQuarter: 9,
  year: 12,
};
/** Words on "tháng cuối quý" that name no report speak of all. */
const EVERY_REPORT: readonly NamedReport[] = [
  { report: "firstQuarter", rank: 0 },
  { report: "halfYear", rank: 0 },
  { report: "thirdQuarter", rank: 0 },
  { report: "year", rank: 0 },
];

interface Claim {
  readonly day: ReportDay;
  readonly rank: number;
}

type DayMention = Extract<Mention, { kind: "day" }>;

/**
 * Reads when reports are due, out of the section "Tổ chức thực hiện" and one on reporting: "báo cáo quý gửi trước ngày 10
 * tháng cuối quý", "báo cáo 6 tháng: trước ngày 10/6". What it says of quarters holds for the half-year and the year
 * where it has no word on them, for their reports take the place of the second and the fourth quarter's.
 * @param lines the document's paragraphs in order
 * @param planYear null where the title names none
 */
export function readReportDays(lines: readonly string[], planYear: number | null): ReportDays {
  const clean = lines.map(oneLine);
  const spoken = new Set(SECTIONS.flatMap((heading) => sectionUnder(clean, heading)));
  const read = [...spoken]
    .filter((line) => line.length <= LONGEST_LINE && REPORT.test(line))
    .flatMap((line) => line.split(SENTENCE_END))
    .map((sentence) => readSentence(sentence, planYear));
  return {
    reportDays: narrowest(read.flatMap(({ claims }) => claims)),
    unreadReportDays: [...new Set(read.flatMap(({ unread }) => unread))],
  };
}

function readSentence(sentence: string, planYear: number | null) {
  const claims: Claim[] = [];
  const unread: string[] = [];
  let from = 0;
  for (const { day, reports } of withReports(mentionsIn(sentence))) {
    const toProvince =
      TO_PROVINCE.test(sentence.slice(from, day.from)) ||
      ON_TO_PROVINCE.test(sentence.slice(day.to));
    const phrase = sentence.slice(day.from, day.to).trim();
    const said = { by: toProvince ? "commune" : "units", phrase } as const;
    const found = claimsOf(day, reports, said, planYear);
    claims.push(...found);
    if (found.length === 0 && reports.length > 0 && day.words.form !== "everyMonth") {
      unread.push(phrase);
    }
    from = day.to;
  }
  return { claims, unread };
}

/** Every day with the reports named before it, or behind it where it says so; else with those of the day before it. */
function withReports(mentions: readonly Mention[]) {
  const pairs: { readonly day: DayMention; readonly reports: readonly NamedReport[] }[] = [];
  let before: readonly NamedReport[] = [];
  let fresh = false;
  mentions.forEach((mention, index) => {
    if (mention.kind === "reports") {
      before = fresh ? [...before, ...mention.reports] : mention.reports;
      fresh = true;
      return;
    }
    const reports = mention.namesFollow ? namesFrom(mentions.slice(index + 1)) : before;
    pairs.push({ day: mention, reports });
    before = reports;
    fresh = false;
  });
  return pairs;
}

function namesFrom(mentions: readonly Mention[]): readonly NamedReport[] {
  const end = mentions.findIndex(({ kind }) => kind === "day");
  return mentions
    .slice(0, end < 0 ? undefined : end)
    .flatMap((mention) => (mention.kind === "reports" ? mention.reports : []));
}

function claimsOf(
  { words, isBefore }: DayMention,
  named: readonly NamedReport[],
  said: Pick<ReportDay, "by" | "phrase">,
  planYear: number | null
): readonly Claim[] {
  const claim = ({ report, rank }: NamedReport, day: number, month: number): readonly Claim[] => {
    const inNextYear = month > 12;
    const ofYear = inNextYear ? month - 12 : month;
    return calendarDay((planYear ?? 2000) + Number(inNextYear), ofYear, day) === null
      ? []
      : [{ day: { report, ...said, day, month: ofYear, inNextYear, isBefore }, rank }];
  };
  switch (words.form) {
    case "lastMonth":
    case "nextMonth": {
      const later = words.form === "nextMonth" ? 1 : 0;
      const reports = named.length > 0 ? named : EVERY_REPORT;
      return reports.flatMap((each) => claim(each, words.day, LAST_MONTHS[each.report] + later));
    }
    case "dates":
      return words.dates.flatMap((date) =>
        named.flatMap((each) => {
          const month = monthFor(each.report, date, planYear);
          return month === null ? [] : claim(each, date.day, month);
        })
      );
    default:
      return [];
  }
}

/**
 * The month of a written day where it can be a report's: the last of its period or one beside it, in the plan year or,
 * as 13, in January after it; null otherwise. It tells which of several reports a day is for ("10/3, 10/6 và 10/9").
 */
function monthFor(report: ReportName, date: WrittenDay, planYear: number | null): number | null {
  const month = report === "year" && date.month === 1 ? 13 : date.month;
  const year = date.year === null || planYear === null ? null : date.year - Number(month > 12);
  const isNear = Math.abs(month - LAST_MONTHS[report]) <= 1;
  return isNear && (year === null || year === planYear) ? month : null;
}

/** For every report and sender the day that is said of it most narrowly, the first of several. */
function narrowest(claims: readonly Claim[]): readonly ReportDay[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.day.by} ${claim.day.report}`;
    const other = best.get(key);
    best.set(key, other !== undefined && other.rank >= claim.rank ? other : claim);
  }
  return [...best.values()].map(({ day }) => day);
}
