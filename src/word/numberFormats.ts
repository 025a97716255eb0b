/** Letters as Word counts with them: its list has neither "đ" nor a gap. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
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
      return roman(count).toLowerCase();
    case "upperRoman":
      return roman(count);
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

function roman(count: number): string {
  let rest = count;
  return ROMAN.map(([value, numeral]) => {
    const times = Math.min(MOST_TIMES, Math.max(0, Math.floor(rest / value)));
    rest %= value;
    return numeral.repeat(times);
  }).join("");
}
