/** A period in a sentence: the report of the year goes by "Năm", which behind "kỳ" would wait for a number. */
export function periodInWords(period: string): string {
  const words = period.trim();
  return /^năm$/iu.test(words.normalize("NFC")) ? "cả năm" : words;
}

/** ", kỳ Quý II" behind what it is the period of; "" where there is none. */
export function ofPeriod(period: string): string {
  const words = periodInWords(period);
  return words === "" ? "" : `, kỳ ${words}`;
}
