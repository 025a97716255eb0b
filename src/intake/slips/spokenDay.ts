import { calendarDay, dateParts, type CalendarDay } from "../../plan/day";
import { cleanText } from "../../text/unicode";

/** What a text in a column of days says. */
export type SpokenDay =
  | { readonly kind: "day"; readonly day: CalendarDay }
  | {
      readonly kind: "unclear";
      readonly why: "noSuchDay" | "dayOrMonth";
      /** What it probably means; absent where nobody can say. */
      readonly day?: CalendarDay;
    };

interface Numbers {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const NUMBERS = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?!\d)`;
const WORDS = String.raw`(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:năm|,|/)?\s*(\d{4})(?!\d)`;
const WHOLE = [NUMBERS, WORDS].map((form) => new RegExp(`^(?:ngày\\s+)?${form}\\.?$`, "iu"));
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const WITHOUT_YEAR = /^(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})$/iu;
const INSIDE = [NUMBERS, WORDS].map((form) => new RegExp(`(?<!\\d[/.-]?)${form}`, "giu"));

/**
 * Reads a day that was typed as text, day before month as Vietnamese write it ("5/6/2026", "05.06.26", "ngày 5 tháng 6
 * năm 2026"). Of anything else it says what it probably means: a day without a year, with month and day changed about,
 * or with other words around it.
 * @param planYear of a day that names none
 */
export function spokenDay(text: string, planYear: number): SpokenDay {
  const clean = cleanText(text).replace(/\n/g, " ");
  const iso = ISO.exec(clean);
  const whole = iso
    ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    : wholeDay(clean);
  if (whole) {
    return ofNumbers(whole);
  }
  const partial = WITHOUT_YEAR.exec(clean);
  const probable = partial
    ? calendarDay(planYear, Number(partial[2]), Number(partial[1]))
    : onlyDayIn(clean);
  return { kind: "unclear", why: "noSuchDay", ...(probable === null ? {} : { day: probable }) };
}

/** The same day with month and day changed about, as a computer with American settings makes it; null where there is none. */
export function turnedDay(day: CalendarDay): CalendarDay | null {
  const { year, month, dayOfMonth } = dateParts(day);
  return dayOfMonth === month ? null : calendarDay(year, dayOfMonth, month);
}

function wholeDay(text: string): Numbers | null {
  const found = WHOLE.map((form) => form.exec(text)).find((match) => match !== null);
  return found ? numbersOf(found) : null;
}

function ofNumbers({ day, month, year }: Numbers): SpokenDay {
  const found = calendarDay(year, month, day);
  if (found !== null) {
    return { kind: "day", day: found };
  }
  const turned = calendarDay(year, day, month);
  return turned === null
    ? { kind: "unclear", why: "noSuchDay" }
    : { kind: "unclear", why: "dayOrMonth", day: turned };
}

function onlyDayIn(text: string): CalendarDay | null {
  const all = INSIDE.flatMap((form) => [...text.matchAll(form)]).map(numbersOf);
  const [only] = all;
  return only && all.length === 1 ? calendarDay(only.year, only.month, only.day) : null;
}

function numbersOf(match: RegExpExecArray): Numbers {
  const [, day = "", month = "", year = ""] = match;
  const full = Number(year) + (year.length === 2 ? 2_000 : 0);
  return { day: Number(day), month: Number(month), year: full };
}
