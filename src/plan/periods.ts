import { dateParts, type CalendarDay } from "./day";

const ROMAN = ["I", "II", "III", "IV"] as const;

/** The quarter (1 to 4) of a day. */
export function quarterOf(day: CalendarDay): number {
  return Math.ceil(dateParts(day).month / 3);
}

/** "Quý I/2026", the way plans write a quarter. */
export function quarterName(day: CalendarDay): string {
  return `Quý ${ROMAN[quarterOf(day) - 1]}/${dateParts(day).year}`;
}

/** "Tháng 01/2026", "Tháng 10/2026": months 1 and 2 with a leading zero (Decree 30/2020, Annex I). */
export function monthName(day: CalendarDay): string {
  const { year, month } = dateParts(day);
  return `Tháng ${month <= 2 ? `0${month}` : month}/${year}`;
}
