/** A year of this century, standing by itself or after a slash or dash, but not inside a document number. */
const YEAR = /(?<![\p{L}\p{N}])20\d\d(?![\p{L}\p{N}/])/gu;

/** The year that most deadline phrases name, the earlier of several; null where none names one. */
export function commonestYear(phrases: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const phrase of phrases) {
    for (const year of new Set(phrase.match(YEAR) ?? [])) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return ranked[0]?.[0] ?? null;
}
