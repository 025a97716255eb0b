import { romanNumeral } from "../text/romanNumeral";

/** Letters as Word counts with them: its list has neither "đ" nor a gap. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** More repetitions of a letter are no number of a list. */
const MOST_TIMES = 20;

/** A count in one of Word's number formats (`w:numFmt`); formats that Vietnamese documents do not use come in digits. */
export function written(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return romanNumeral(count).toLowerCase();
    case "upperRoman":
      return romanNumeral(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(count);
  }
}

/** a … z, then aa, bb …, as Word counts. */
function letters(count: number): string {
  const letter = LETTERS[(count - 1) % LETTERS.length] ?? "";
  return letter.repeat(Math.min(MOST_TIMES, Math.ceil(count / LETTERS.length)));
}
