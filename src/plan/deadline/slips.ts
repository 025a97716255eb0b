import { oneLine } from "../../text/unicode";
import { calendarDay, dateParts, lastDayOfMonth } from "../day";

const LETTER_O = /(?<=[\d/.-])[oO]|[oO](?=\d)/gu;
const LETTER_L =
  /(?<=[\d/.-])[lI|](?=[\d/.-])|(?<=[/.-])[lI|](?=\d)|(?<![\p{L}\p{M}])[lI|](?=\d)/gu;
const QUARTER_L = /(?<=qu[yýií]\s*)[l1|]{1,3}(?=\s*(?:\/|năm|nam|-|$))/giu;
const BROKEN_YEAR = /(?<!\d)(?:2 ?0 ?\d ?\d)(?!\d)/gu;
const BROKEN_MONTH = /(?<=(?:tháng|thang)\s*)1 (?=[0-2]\s*(?:\/|năm|nam))/giu;
const DAY =
  /(?<!\d|(?:tháng|thang)\s*)(\d{1,2})\s*([/.-]+)\s*(\d{1,2})\s*([/.-]+)\s*(\d{4})(?!\d)/gu;
const YEAR = /(?<=\d\s*[/.]\s*|(?<!\d)\d{1,2}\s*-\s*|[ivx]\s*\/\s*|(?:năm|nam)\s*)\d{3,5}(?!\d)/giu;
const MONTHS = /^(?:0?[1-9]|1[0-2])\s*-\s*(?:0?[1-9]|1[0-2])\s*\/\s*\d{4}$/u;
const DAYS = /^(\d{1,2})\s*-\s*(\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*\d{4})$/u;
const MONTH_AND_SHORT_YEAR = /^\d{1,2}\s*\/\s*\d{2}$/u;

/** One kind of slip, put right. */
type Mend = (phrase: string, planYear: number) => string;

const MENDS: readonly Mend[] = [
  (phrase) => phrase.replace(LETTER_O, "0").replace(LETTER_L, "1"),
  (phrase) => phrase.replace(QUARTER_L, (strokes) => "I".repeat(strokes.length)),
  (phrase) =>
    phrase.replace(BROKEN_YEAR, (year) => year.replaceAll(" ", "")).replace(BROKEN_MONTH, "1"),
  (phrase, planYear) => phrase.replace(YEAR, (year) => meantYear(year, planYear)),
  (phrase) => (MONTHS.test(phrase) ? `tháng ${phrase}` : phrase),
  (phrase) => phrase.replace(DAY, (...match) => meantDay(match.slice(1, 6).map(String))),
  (phrase) => phrase.replace(DAYS, "từ ngày $1 đến $2"),
  (phrase) => (MONTH_AND_SHORT_YEAR.test(phrase) ? `tháng ${phrase}` : phrase),
];

/**
 * A phrase as it was probably meant: O typed for 0, l for 1 or I, blanks inside numbers, a digit too many or too few in
 * the year, a year that is not the plan's (nor the next), month before day, a day after the end of its month. The
 * phrase itself, on one line, where it has no such slip.
 */
export function withoutSlips(phrase: string, planYear: number): string {
  return MENDS.reduce((mended, mend) => mend(mended, planYear), oneLine(phrase));
}

function meantYear(digits: string, planYear: number): string {
  const year = String(planYear);
  const isPlans = Number(digits) === planYear || Number(digits) === planYear + 1;
  const isShort = digits.length === 3 && year.startsWith(digits.slice(0, 2));
  const isLong = digits.length === 5 && isWithin(year, digits);
  const isWhole = digits.length === 4 && !isPlans;
  return isWhole || isShort || isLong ? year : digits;
}

/** Whether one run of digits is the other with some left out. */
function isWithin(shorter: string, longer: string): boolean {
  let found = 0;
  for (const digit of longer) {
    found += shorter[found] === digit ? 1 : 0;
  }
  return found === shorter.length;
}

/** Month before day is turned round; a day up to the 31st that its month does not have becomes the month's last. */
function meantDay([day = "", , month = "", , year = ""]: readonly string[]): string {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (m > 12 && m <= 31 && d <= 12) {
    return meantDay([month, "/", day, "/", year]);
  }
  const lacksDay = d > 28 && d <= 31 && m >= 1 && m <= 12 && calendarDay(y, m, d) === null;
  return `${lacksDay ? dateParts(lastDayOfMonth(y, m)).dayOfMonth : day}/${month}/${year}`;
}
