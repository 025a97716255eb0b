/** Numbers as words in the line. "tư" and "sáu" keep their marks there: bare, they are "từ" and "sau". */
const WORDS: ReadonlyMap<string, number> = new Map([
  ["mot", 1],
  ["hai", 2],
  ["ba", 3],
  ["bon", 4],
  ["tư", 4],
  ["nam", 5],
  ["sáu", 6],
  ["bay", 7],
  ["tam", 8],
  ["chin", 9],
  ["muoi", 10],
  ["muoi mot", 11],
  ["muoi hai", 12],
]);

/** "tháng năm" is May only where no other reading of "năm" (year) is left: before a year of its own, or at the end. */
const MAY = String.raw`nam(?=\s*(?:/|,?\s*nam\s*\d)|\s*$)`;

const ROMAN: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

/** Source of a pattern for a number from 1 to 12 in digits or words. */
export const NUMBER = String.raw`\d{1,2}|muoi\s+mot|muoi\s+hai|muoi|mot|hai|ba|bon|tư|sáu|bay|tam|chin|${MAY}`;

/** Source of a pattern for a quarter: Roman (whatever its value), digits or words. */
export const QUARTER_NUMBER = String.raw`[ivx]+|\d{1,2}|mot|hai|ba|bon|tư`;

/** The value of a match of `NUMBER` or `QUARTER_NUMBER`; NaN for Roman numbers that are no quarter. */
export function numeral(text: string): number {
  const digits = /^\d+$/u.test(text);
  return digits ? Number(text) : (WORDS.get(text.replace(/\s+/gu, " ")) ?? ROMAN.get(text) ?? NaN);
}
