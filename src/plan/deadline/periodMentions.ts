import { mentionReader, namedTime, YEAR_BEHIND } from "./mention";
import type { Groups, MentionReader, NamedTime } from "./mention";
import { NUMBER, numeral, QUARTER_NUMBER } from "./numerals";

/** "Tháng 10/2026", "tháng 1 năm 2026", "T10/2026", "Th.10", "tháng mười". */
const namedMonth = mentionReader(
  String.raw`(?:thang\s*(?<month>${NUMBER})|th?\.?\s?(?<shortMonth>\d{1,2}))${YEAR_BEHIND}(?!\s*/\s*\d)`,
  month
);

/**
 * "10/2026", "10-2026", but not the week of "tuần 12/2026", the session of "kỳ họp 7/2026", nor the half-written day of
 * "ngày 5/2026" and "…/6/2026".
 */
const numericMonth = mentionReader(
  String.raw`(?<!(?:tuan|ngay|ky|ky\s+hop|/)\s*)(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})`,
  month
);

/** A month after another month: the 9 of "tháng 7-9", the "8/2026" of "tháng 7, 8/2026". */
export const nextMonth = mentionReader(
  String.raw`(?<month>\d{1,2})${YEAR_BEHIND}(?!\s*[/.]\s*\d|\s*ngay|\s*thang)`,
  month
);

/** "Quý I/2026", "quý 1 năm 2026", "Q.IV/2026", "quý tư". */
const namedQuarter = mentionReader(
  String.raw`(?:quy\s*|q\.?\s?)(?<quarter>${QUARTER_NUMBER})${YEAR_BEHIND}`,
  quarter
);

/** A quarter after another quarter: the II of "quý I-II/2026". */
export const nextQuarter = mentionReader(
  String.raw`(?<quarter>i{1,3}|iv|0?[1-4])${YEAR_BEHIND}(?!\s*[/.]\s*\d|\s*ngay|\s*thang)`,
  quarter
);

/** "6 tháng đầu năm 2026", "3 tháng cuối năm". */
const monthsOfYear = mentionReader(
  String.raw`(?<count>\d{1,2}|ba|sáu|chin)\s*thang\s*(?<end>dau|cuoi)\s*(?:cua\s*)?nam(?:\s*(?<year>20\d{2}))?`,
  (groups) => part(groups, numeral(groups.count ?? ""))
);

/** "nửa đầu năm 2026". */
const halfYear = mentionReader(
  String.raw`nua\s*(?<end>dau|cuoi)\s*(?:cua\s*)?nam(?:\s*(?<year>20\d{2}))?`,
  (groups) => part(groups, 6)
);

/** "Cả năm 2026", "cả năm", "năm 2026", "toàn năm". */
const namedYear = mentionReader(
  String.raw`(?:(?:ca|toan|suot|trong ca)\s+nam(?:\s*(?<plainYear>\d{4}))?|nam\s*(?<year>\d{4}))`,
  wholeYear
);

/** "năm" alone, only where a word before it makes it a time: "trong năm", "hết năm", "cuối năm". */
const yearAlone = mentionReader(
  String.raw`(?<=(?<![\p{L}])(?:trong|het|dau|cuoi|giua)\s+)nam(?!\s*(?:hoc|sau|toi|truoc|ngoai|nay|nao|thu|ke|lien|\d))`,
  wholeYear
);

/** A bare "2026", read only as a whole phrase or behind another year. */
export const bareYear = mentionReader(
  String.raw`(?<year>20\d{2})(?![/.:]\d|-\d{1,2}(?!\d))`,
  wholeYear
);

export const periodReaders: readonly MentionReader[] = [
  monthsOfYear,
  halfYear,
  namedMonth,
  numericMonth,
  namedQuarter,
  namedYear,
  yearAlone,
];

function month(groups: Groups): NamedTime {
  const number = numeral(groups.month ?? groups.shortMonth ?? "");
  return namedTime("month", groups, number, number, null);
}

function quarter(groups: Groups): NamedTime {
  const number = numeral(groups.quarter ?? "");
  return namedTime("quarter", groups, number * 3 - 2, number * 3, null);
}

function part(groups: Groups, count: number): NamedTime {
  return groups.end === "dau"
    ? namedTime("part", groups, 1, count, null)
    : namedTime("part", groups, 13 - count, 12, null);
}

function wholeYear(groups: Groups): NamedTime {
  return namedTime("year", groups, 1, 12, null);
}
