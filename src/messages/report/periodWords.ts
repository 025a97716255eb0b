/** The periods of `KyBaoCao` as a sentence names them. */
const KNOWN: Readonly<Record<string, string>> = {
  "quý i": "quý I",
  "quý ii": "quý II",
  "quý iii": "quý III",
  "quý iv": "quý IV",
  "6 tháng": "6 tháng đầu năm",
  "9 tháng": "9 tháng đầu năm",
};

/**
 * A report period inside a sentence: "quý I năm 2026", "6 tháng đầu năm 2026", "năm 2026"; one that users named stays as they
 * named it, “Đợt kiểm tra tháng 5”.
 * @param name "Quý I"
 */
export function periodInWords(name: string, year: number): string {
  const key = name.trim().toLowerCase();
  const known = KNOWN[key];
  if (key === "năm") {
    return `năm ${year}`;
  }
  if (known === undefined) {
    return `“${name.trim()}”`;
  }
  return known.endsWith("năm") ? `${known} ${year}` : `${known} năm ${year}`;
}
