/*
 * Sentences of a sheet with something in them that Excel calculates.
 */

/** Begins and ends what stands for a value in a sentence; no text has it. */
const MARK = "\u0001";

/**
 * A sentence as an expression without "=": words in quotes, values between them.
 * @param word makes the sentence out of what stands for its values, in whatever order and as often as it likes
 * @param values expressions
 */
export function sentence<V extends readonly string[]>(
  word: (...values: V) => string,
  ...values: V
): string {
  const marked = values.map((_, index) => `${MARK}${index}${MARK}`) as unknown as V;
  const parts = word(...marked).split(MARK);
  return parts
    .map((part, index) => (index % 2 === 1 ? values[Number(part)]! : quoted(part)))
    .filter((part) => part !== '""')
    .join("&");
}

/** Text in a formula; a line break as the function that makes one. */
export function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `"${line.replace(/"/g, '""')}"`)
    .join("&CHAR(10)&");
}

/**
 * A day as an expression that gives text, put together from its parts, since the letters of TEXT's date formats depend on
 * Excel's language. Days under 10 and months 1 and 2 take a zero (Decree 30/2020).
 * @param day an expression that gives a date; short, for it is repeated
 */
export function dayWords(day: string): string {
  const month = `IF(MONTH(${day})<3,"0","")&MONTH(${day})`;
  return `RIGHT("0"&DAY(${day}),2)&"/"&${month}&"/"&YEAR(${day})`;
}
