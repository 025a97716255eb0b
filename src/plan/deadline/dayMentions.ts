import { mentionReader, namedTime, YEAR_BEHIND } from "./mention";
import type { Groups, MentionReader, NamedTime } from "./mention";
import { NUMBER, numeral } from "./numerals";

const DAY_WORD = String.raw`(?:ngay\s*(?:mung\s*|mong\s*)?)`;

/** "15/01/2026", "ngày 15-01-2026", "15.01.26"; one separator throughout. */
const numericDay = mentionReader(
  String.raw`${DAY_WORD}?(?<day>\d{1,2})\s*(?<mark>[/.-])\s*(?<month>\d{1,2})\s*\k<mark>\s*(?<year>\d{2,4})`,
  namedDay
);

/** "2026-01-15", with the time that some exports append; "2026/01/15". */
const isoDay = mentionReader(
  String.raw`(?<year>\d{4})(?<mark>[-/])(?<month>\d{2})\k<mark>(?<day>\d{2})(?:[t\s]00:00(?::00(?:\.0+)?)?z?)?`,
  namedDay
);

/** "ngày 10 tháng 3-5/2026" may be any day of a span, and is read without its day. */
const MORE_MONTHS = String.raw`\s*[-~→÷]\s*\d{1,2}\s*(?:/\s*\d{4}|,?\s*nam\s|[,;.]|$)`;

/** "ngày 15 tháng 01 năm 2026", "15 tháng 3", but not the second week of "tuần 2 tháng 6", "tuần thứ 2 của tháng 6". */
const dayInWords = mentionReader(
  String.raw`(?<!(?:tuan|lan|ky|phien)\s*)(?:${DAY_WORD}(?<day>\d{1,2})\s*(?:cua\s*)?|(?<bareDay>\d{1,2})\s*)thang\s*(?<month>${NUMBER})(?!${MORE_MONTHS})${YEAR_BEHIND}(?!\s*lan)`,
  namedDay
);

/** "15/01", "ngày 15/01 năm 2026"; a dot only behind the word "ngày", a hyphen never: "10-12" is a span. */
const dayAndMonth = mentionReader(
  String.raw`(?:${DAY_WORD}(?<day>\d{1,2})\s*[/.]|(?<bareDay>\d{1,2})\s*/)\s*(?<month>\d{1,2})(?!\s*[/.]\s*[/.\d]|\s*-\s*\d{4}|\d)(?:,?\s*nam\s*(?<year>\d{2,4}))?`,
  namedDay
);

/** A whole phrase "24/7" is July as much as it is day and night. */
const roundTheClock = mentionReader(
  String.raw`(?<=^\s*)(?<bareDay>24)/(?<month>7)(?=\s*$)`,
  (groups) => ({
    ...namedDay(groups),
    doubtful: true,
  })
);

/** "ngày 25", whose month the rest of the phrase must say. */
const dayAlone = mentionReader(
  String.raw`ngay\s*(?<day>\d{1,2})(?!\s*[/.]\s*\d|\s*(?:cua\s*)?thang\s*\d)`,
  dayOfAnyMonth
);

/** A day in a list or span after another day: the 15 of "ngày 10 và 15 hằng tháng". */
export const nextDay = mentionReader(
  String.raw`(?<day>\d{1,2})(?!\s*[/.:]\s*\d|\s*thang|\s*ngay)`,
  dayOfAnyMonth
);

const OTHER_MONTH = mentionReader(
  String.raw`(?<month>0?[1-9]|1[0-2])(?:\s*/\s*(?<plainYear>20\d{2})|,?\s*nam\s*(?<year>20\d{2}))?(?!\s*[/.]\s*\d|\s*ngay|\s*thang)`,
  namedDay
);

/** The same day of another month: the 6 of "ngày 10 tháng 3, 6, 9". */
export function sameDayOf(dayOfMonth: number): MentionReader {
  const { pattern, read } = OTHER_MONTH;
  return { pattern, read: (groups) => ({ ...read(groups), dayOfMonth }) };
}

export const dayReaders: readonly MentionReader[] = [
  isoDay,
  numericDay,
  dayInWords,
  roundTheClock,
  dayAndMonth,
  dayAlone,
];

function namedDay(groups: Groups): NamedTime {
  const month = numeral(groups.month ?? "");
  const dayOfMonth = Number(groups.day ?? groups.bareDay);
  return namedTime("day", groups, month, month, dayOfMonth);
}

function dayOfAnyMonth(groups: Groups): NamedTime {
  return namedTime("day", groups, null, null, Number(groups.day));
}
