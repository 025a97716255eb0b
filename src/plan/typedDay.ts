import { calendarDay, type CalendarDay } from "./day";

const DAY = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/u;

/** The day typed as day, month and year of four digits ("30/6/2026", "30-06-2026"); null where there is no such day. */
export function typedDay(text: string): CalendarDay | null {
  const match = DAY.exec(text);
  return match ? calendarDay(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}
