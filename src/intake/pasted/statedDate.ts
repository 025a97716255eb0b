import { dayFromSerial } from "../../notation/serial";
import { calendarDay, type CalendarDay } from "../../plan/day";
import type { Styles } from "./styles";

/** A real date that a spreadsheet wrote beside the text it shows. */
export interface StatedDate {
  readonly day: CalendarDay;
  readonly format: string;
}

/** A number and its format, as a spreadsheet states them. */
interface StatedNumber {
  readonly serial: number;
  readonly format: string;
  readonly isDate: boolean;
}

/** From 1/3/1900 on, the clipboards of Excel, LibreOffice and Google Sheets count days alike. */
const FIRST_COMMON_SERIAL = 61;
/** Excel takes no longer one. */
const LONGEST_FORMAT = 255;

/** Format types of Google Sheets: a date, a date with a time. */
const SHEETS_DATES: readonly unknown[] = [5, 7];

/**
 * The date of a cell that was a real date in its spreadsheet, whatever order day and month are shown in there: a machine
 * set to English shows 6 October as "10/6/2026". Null for every other cell.
 * @param text what the cell shows
 */
export function statedDate(cell: Element, text: string, styles: Styles): StatedDate | null {
  const excelFormat = excelFormatOf(cell, styles);
  const number = excelNumber(cell, excelFormat) ?? calcNumber(cell) ?? sheetsNumber(cell);
  if (number !== null) {
    const day = number.isDate ? dayOf(number.serial) : null;
    return day === null ? null : { day, format: number.format };
  }
  const day = monthFirstDay(text, excelFormat);
  return day === null ? null : { day, format: excelFormat };
}

function excelNumber(cell: Element, format: string): StatedNumber | null {
  return numberOf(cell.getAttribute("x:num"), format);
}

/** `sdnum` is "language;language;format". */
function calcNumber(cell: Element): StatedNumber | null {
  const format = (cell.getAttribute("sdnum") ?? "").split(";").slice(2).join(";");
  return numberOf(cell.getAttribute("sdval"), format);
}

function numberOf(attribute: string | null, format: string): StatedNumber | null {
  return attribute === null || attribute.trim() === ""
    ? null
    : { serial: Number(attribute), format, isDate: isDateFormat(format) };
}

/** `data-sheets-value` is {"1":3,"3":46036}, `data-sheets-numberformat` {"1":5,"2":"dd/mm/yyyy"}. */
function sheetsNumber(cell: Element): StatedNumber | null {
  const value = jsonOf(cell.getAttribute("data-sheets-value"))["3"];
  const stated = jsonOf(cell.getAttribute("data-sheets-numberformat"));
  const format = typeof stated["2"] === "string" ? stated["2"] : "";
  const isDate = SHEETS_DATES.includes(stated["1"]);
  return typeof value === "number" ? { serial: value, format, isDate } : null;
}

function jsonOf(attribute: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(attribute ?? "{}");
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

/** `mso-number-format:"dd\/mm\/yyyy"`, with its quotes and escapes removed. */
function excelFormatOf(cell: Element, styles: Styles): string {
  return styles
    .valueOf(cell, "mso-number-format")
    .replace(/^["']|["']$/gu, "")
    .replace(/\\([0-9a-f]{4})|\\(.)/giu, (_, code: string | undefined, plain: string) =>
      code === undefined ? plain : String.fromCharCode(parseInt(code, 16))
    );
}

function dayOf(serial: number): CalendarDay | null {
  return serial >= FIRST_COMMON_SERIAL ? dayFromSerial(serial) : null;
}

/** The letters of a format without its words and its brackets. */
function codesOf(format: string): string {
  return format.slice(0, LONGEST_FORMAT).replace(/"[^"]*"|\[[^\]]*\]|\\./gu, " ");
}

/** "dd/mm/yyyy", "mmm-yy", Excel's own "Short Date"; neither "hh:mm" nor names such as "Fixed". */
function isDateFormat(format: string): boolean {
  if (/^(?:Short|Medium|Long|General) Date$/iu.test(format)) {
    return true;
  }
  const words: readonly string[] = codesOf(format).match(/[a-z]+/giu) ?? [];
  const date = words.filter((word) => /^[dmy]+$/iu.test(word)).join("");
  return /[dy]/iu.test(date) || (date !== "" && !words.some((word) => /^[hs]+$/iu.test(word)));
}

/** "10/6/2026" under a format that says the month stands first. */
function monthFirstDay(text: string, format: string): CalendarDay | null {
  const order = /^[^a-z]*m{1,2}[^a-z]+d{1,2}[^a-z]+y{2,4}[^a-z]*$/iu.test(codesOf(format));
  const parts = order ? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim()) : null;
  return parts ? calendarDay(Number(parts[3]), Number(parts[1]), Number(parts[2])) : null;
}
