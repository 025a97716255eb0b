import { calendarDay } from "../../day";

const DIGIT = /\d/u;
const SLASHED = /(?<![\p{L}\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/gu;
const IN_WORDS = /(?<!\p{L})ngày +(\d{1,2}) +tháng +(\d{1,2})(?: +năm +(\d{4}))?(?!\d)/giu;
/** Without the word "ngày" only what can be no month with its year ("12/25") nor a share. */
const SHORT_ALONE =
  /(?<!\p{L})(?:trước|đến|tới|hết|chậm nhất|xong) +(29|30|31)\/(0?[1-9]|1[0-2])(?![/\d])/giu;
const SHORT = /(?<!\p{L})ngày +(\d{1,2})\/(\d{1,2})(?![/\d])/giu;

/**
 * The first day that a phrase names and no calendar has ("31/4/2026", "ngày 30 tháng 02"), as written; "" where there is none.
 * `phrase` in one clean line.
 */
export function impossibleDay(phrase: string, planYear: number): string {
  if (!DIGIT.test(phrase)) {
    return "";
  }
  const named = [SLASHED, IN_WORDS, SHORT, SHORT_ALONE].flatMap((pattern) => [
    ...phrase.matchAll(pattern),
  ]);
  const broken = named.find(([, day, month, year]) => {
    const read = calendarDay(Number(year ?? planYear), Number(month), Number(day));
    return read === null;
  });
  return broken?.[0] ?? "";
}
