const NUMERALS = ["I", "II", "III", "IV"];

/**
 * A report period inside a sentence: "quý I năm 2026", "6 tháng đầu năm 2026", "11 tháng năm 2026", "năm 2026", in whichever of
 * the usual ways it is named; one that users named otherwise stays as they named it, “Đợt kiểm tra tháng 5”.
 * @param name "Quý I", "Quý 1", "Cả năm"
 */
export function periodInWords(name: string, year: number): string {
  const plain = name.normalize("NFC").replace(/\s+/gu, " ").trim();
  const key = plain.toLowerCase().replace(new RegExp(`[ /]*(?:năm )?${year}$`, "u"), "");
  return quarterInWords(key, year) ?? monthsInWords(key, year) ?? `“${plain}”`;
}

function quarterInWords(key: string, year: number): string | null {
  const [, numeral] = /^quý (i{1,3}|iv|[1-4])$/u.exec(key) ?? [];
  if (numeral === undefined) {
    return null;
  }
  return `quý ${NUMERALS[Number(numeral) - 1] ?? numeral.toUpperCase()} năm ${year}`;
}

/** A stretch from the year's beginning on; the usual ones are the first half and the first nine months. */
function monthsInWords(key: string, year: number): string | null {
  if (key === "" || key === "năm" || key === "cả năm") {
    return `năm ${year}`;
  }
  const [, months, first] = /^(\d{1,2}) tháng( đầu năm)?$/u.exec(key) ?? [];
  if (months === undefined) {
    return null;
  }
  const isUsual = first !== undefined || ["6", "9"].includes(months);
  return `${months} tháng ${isUsual ? "đầu năm" : "năm"} ${year}`;
}
