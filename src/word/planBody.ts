import { cleanText, oneLine } from "../text/unicode";
import { searchKey } from "../text/keys";
import { calendarDay, type CalendarDay } from "../plan/day";

/** What a plan says of itself; "" and null for what it does not state. */
export interface PlanBody {
  /** The lines under the word "KẾ HOẠCH", joined by a blank. */
  readonly title: string;
  /** Who issues it, as printed at the head: "ỦY BAN NHÂN DÂN XÃ NGUYỄN BÌNH KHIÊM". */
  readonly authority: string;
  /** "12/KH-UBND"; "" for a draft, whose number is still open. */
  readonly number: string;
  readonly date: CalendarDay | null;
  /** The plan year, as its title names it. */
  readonly year: number | null;
}

/** The head of a document (Decree 30/2020, Annex I) and its title stand within so many lines. */
const SEARCHED_LINES = 80;
const LONGEST_TITLE = 6;

const NUMBER_LINE = /^Số\s*:?\s*(\d+\s*\/\s*[\p{L}\d-]+)/iu;
const DATE_LINE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/iu;
const AUTHORITY = /^(?:chu tich )?(?:uy ban nhan dan|ubnd)(?: |$)/;
const PLACE = /^(?:xa|phuong|dac khu) /;
const FIRST_SECTION = /^(?:[IVX]+|\d+|Phần [\p{L}\d]+)\s*[.:)]/u;
const YEAR = /(?:^| )nam (20\d\d)(?= |$)/;

/** Reads the head and the title of a plan from its lines, top to bottom. */
export function readPlanBody(lines: readonly string[]): PlanBody {
  const head = lines.slice(0, SEARCHED_LINES).map(oneLine);
  const title = titleIn(head);
  const year = YEAR.exec(searchKey(title));
  return {
    title,
    authority: authorityIn(head),
    number: firstMatch(head, NUMBER_LINE)?.[1]?.replace(/\s+/gu, "") ?? "",
    date: dateIn(head),
    year: year ? Number(year[1]) : null,
  };
}

/** From the word "KẾ HOẠCH" to the line in brackets or the first section. */
function titleIn(head: readonly string[]): string {
  const word = head.findIndex((line) => searchKey(line).trim() === "ke hoach");
  const below = head.slice(word + 1, word + 1 + LONGEST_TITLE);
  const end = below.findIndex((line) => line.startsWith("(") || FIRST_SECTION.test(line));
  return word < 0 || end < 0 ? "" : cleanText(below.slice(0, end).join(" "));
}

/** The committee's line at the head; the commune may stand in the line below it. */
function authorityIn(head: readonly string[]): string {
  const at = head.findIndex((line) => AUTHORITY.test(searchKey(line)));
  const line = (head[at] ?? "").replace(/^chủ tịch\s+/iu, "");
  const next = head[at + 1] ?? "";
  const whole = /(?:uy ban nhan dan|ubnd)$/.test(searchKey(line));
  return whole && PLACE.test(searchKey(next)) ? `${line} ${next}` : line;
}

function dateIn(head: readonly string[]): CalendarDay | null {
  const parts = firstMatch(head, DATE_LINE)?.slice(1).map(Number);
  return parts ? calendarDay(parts[2]!, parts[1]!, parts[0]!) : null;
}

function firstMatch(lines: readonly string[], pattern: RegExp): RegExpExecArray | null {
  const line = lines.find((each) => pattern.test(each));
  return line === undefined ? null : pattern.exec(line);
}
