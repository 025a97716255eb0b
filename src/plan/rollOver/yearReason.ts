import { hasLunarName } from "./lunarYear";
import { isInTitle, isOfLaw } from "./quotedDocument";
import type { LeftYear, MovedYear } from "./yearMention";

/** A text in the forms in which its years are looked at; positions are the same in all of them. */
export interface YearLine {
  /** Folded, but for words that would pass for others then (`foldMeant`). */
  readonly folded: string;
  /** The same, what belongs to documents taken. */
  readonly line: string;
  /** In lower case with its marks. */
  readonly spelled: string;
  /** Whether it names more than one year, those of documents aside. */
  readonly hasYears: boolean;
}

/** A year of a line as it stands among its words. */
export interface YearInLine extends YearLine {
  /** First digit, and the unit behind the last one. */
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** Whether the text is a time by itself, as the column of deadlines is. */
  readonly isTime: boolean;
}

/** So far back stands what a year belongs to; farther would take long to search in a cell of thousands of words. */
const LONGEST_CLAUSE = 500;

const WORD_END = String.raw`(?![\p{L}\p{M}])`;
const WORD_START = String.raw`(?<![\p{L}\p{M}])`;

/** A day or a month in front: "31/12/", "15-01-", "Quý I/", "tháng 5 năm ", "Q1.". */
const CALENDAR =
  /(?:(?<!\d)\d{1,2}\s*[/.-]\s*|(?:quy|q|thang|t)\s*(?:[ivx]{1,3}|\d{1,2})(?:\s*[-–/.,]\s*|\s*(?:cua\s+)?nam\s*|\s+)|\d{1,2}\s*,?\s*nam\s*)$/u;
const YEAR_WORD = new RegExp(`${WORD_START}(?:nam|cn)\\s*$`, "u");
const SPAN_WORD = new RegExp(
  `${WORD_START}(?:giai doan|nhiem ky|thoi ky)(?:\\s+tu)?(?:\\s+nam)?\\s*$`,
  "u"
);
const BOUND = new RegExp(
  `${WORD_START}(?:den|toi|tam nhin|sau|tu|ke tu)\\s+(?:(?:het|cuoi|dau)\\s+)?(?:nam\\s*)?$`,
  "u"
);
const SINCE = new RegExp(
  `${WORD_START}(?:tu|ke tu|sau)\\s+(?:(?:het|cuoi|dau)\\s+)?(?:nam\\s*)?$`,
  "u"
);
const SINCE_DAY = new RegExp(
  `${WORD_START}(?:tu|ke tu|sau)(?:\\s|[\\divx/.,-]|ngay|thang|quy|dau|cuoi|giua|het|nam)+$`,
  "u"
);
/** Behind a day since when: the one until when. */
const UNTIL = /^[^;.\d]{0,20}?(?:-|(?<!\p{L})(?:den|toi)(?!\p{L}|\s+nay))/u;
const AND_EARLIER = /^\s*tro (?:ve truoc|lai day|di|ve sau)/u;
/** A document by its number and year. */
const NUMBERED =
  /¤(?:\s*cua\s+[^,;.]{1,60})?[\s,(]*(?:ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+)?nam\s*$/u;
const STANDARD = /[\d:]:$/u;

/** Work that looks back on the year before. */
const LOOKS_BACK = new RegExp(
  `${WORD_START}(?:tong ket|so ket|ket qua|danh gia|cham diem|chi so|xep hang|quyet to[aá]n|so lieu|cong bo|khac phuc|ton tai|han che|so voi|ke thua|chuyen tiep|ton dong|bao cao|kiem ke|ke khai|kiem diem|xep loai|khen thuong|chinh ly|luu tru|ho so|cong khai (?:ngan sach|tai chinh|thu chi))${WORD_END}[^;.]*$`,
  "u"
);

/** What was decided in a year, which another year's plan does not change. */
const DECIDED = new RegExp(
  `${WORD_START}(?:theo|ket luan|quyet dinh|phe duyet|ban hanh)${WORD_END}[^;.]*$`,
  "u"
);

/** What is counted behind a number that looks like a year. */
const COUNTED =
  /^\s*(?:ho so|luot|trieu|nghin|ngan|ty|dong|nguoi|ho|thu tuc|tthc|can bo|van ban|don|m2|ha|nhiem vu|cau|tin|bai|%)(?![\p{L}\p{M}])/u;
const GLUED = /[\p{L}\p{M}\d_@#]$/u;
const GLUED_WORDS = /(?:nam|t\d{1,2}|q\d|quy|thang\d{1,2})$/u;

/**
 * Why a year is moved or left.
 * @param planYear the year of the plan that goes by
 */
export function yearReason(place: YearInLine, planYear: number): MovedYear | LeftYear {
  const before = place.line.slice(beginOf(place), place.from);
  const after = place.line.slice(place.to, place.to + 40);
  return (
    noYear(before, after) ??
    ofOthers(place, before, planYear) ??
    ofPlan(place, { before, after }, planYear)
  );
}

function beginOf({ from }: YearInLine): number {
  return Math.max(0, from - LONGEST_CLAUSE);
}

/** A number that is no year of the calendar. */
function noYear(before: string, after: string): LeftYear | null {
  if (/\d[.,]$/u.test(before) && !CALENDAR.test(before)) {
    return "count";
  }
  if (/^[.,]\d/u.test(after) || (COUNTED.test(after) && !isOfTime(before))) {
    return "count";
  }
  return GLUED.test(before) && !GLUED_WORDS.test(before) ? "unclear" : null;
}

/** A year that belongs to something else than the work. */
function ofOthers(place: YearInLine, before: string, planYear: number): LeftYear | null {
  if (STANDARD.test(before) || NUMBERED.test(before)) {
    return "document";
  }
  if (SPAN_WORD.test(before)) {
    return "span";
  }
  return !place.isTime && isQuoted(place, before, planYear)
    ? place.year < planYear
      ? "document"
      : "quotedTitle"
    : null;
}

/** Whether it is part of how a law or document is called. */
function isQuoted(place: YearInLine, before: string, planYear: number): boolean {
  const { folded, from, year } = place;
  return (
    (YEAR_WORD.test(before) && isOfLaw(before, year < planYear)) ||
    (Math.abs(year - planYear) <= 1 && isInTitle(before, folded.slice(beginOf(place), from)))
  );
}

interface Around {
  readonly before: string;
  readonly after: string;
}

function ofPlan(place: YearInLine, around: Around, planYear: number): MovedYear | LeftYear {
  const reason = ofWork(place, around, planYear);
  const isNear = reason === "planYear" || reason === "followingYear" || reason === "yearBefore";
  return isNear && hasLunarName(place.spelled, place.from, place.to) ? "lunarYear" : reason;
}

function ofWork(place: YearInLine, around: Around, planYear: number): MovedYear | LeftYear {
  const { year, isTime } = place;
  const { before } = around;
  switch (year - planYear) {
    case 0:
      return !isTime && SINCE.test(before) ? "bound" : "planYear";
    case 1:
      return !isTime && BOUND.test(before) ? "bound" : "followingYear";
    case -1:
      return isTime ? "yearBefore" : ofYearBefore(place, around);
    default:
      return BOUND.test(before) ? "bound" : "farYear";
  }
}

function ofYearBefore({ hasYears }: YearInLine, { before, after }: Around): MovedYear | LeftYear {
  if (BOUND.test(before) || AND_EARLIER.test(after)) {
    return "bound";
  }
  if (SINCE_DAY.test(before) && !UNTIL.test(after)) {
    return "bound";
  }
  if (LOOKS_BACK.test(before)) {
    return "lookingBack";
  }
  if (CALENDAR.test(before)) {
    return "yearBefore";
  }
  return YEAR_WORD.test(before) && !hasYears && !DECIDED.test(before) ? "mistaken" : "unclear";
}

function isOfTime(before: string): boolean {
  return YEAR_WORD.test(before) || CALENDAR.test(before);
}
