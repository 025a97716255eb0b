/** "Quý II", "Tháng 6/2026", "Q2", "T6": the words of a header over a column of a time chart, at its end. */
const PERIOD =
  /(?<![\p{L}\p{M}\p{N}])(?:quý\s*(?:i{1,3}|iv|[1-4])|tháng\s*\d{1,2}|q\s*[1-4]|t\s*\d{1,2})(?:\s*(?:\/|-|năm)?\s*20\d\d)?$/iu;

/** The period that a header names, as it is printed; null for any other header. */
export function periodOf(header: string): string | null {
  return PERIOD.exec(header.trim())?.[0] ?? null;
}
