/** How the codes of slips are made: the plan's year and a running number, "P-2026-0007". */
const CODE = /(?<![\p{L}\p{N}])P\s*-\s*(\d{4})\s*-\s*(\d{4,})(?!\d)/iu;
const DIGITS = 4;

/** The code that stands in a text, as it was printed ("Mã phiếu: p-2026-0007" gives "P-2026-0007"); null where there is none. */
export function slipCodeIn(text: string): string | null {
  const found = CODE.exec(text.normalize("NFC").replace(/[\u2010-\u2015\u2212]/gu, "-"));
  return found ? `P-${found[1]}-${found[2]}` : null;
}

/**
 * The next codes of a plan year that no slip has yet.
 * @param taken the codes of all slips that went out, in any order, other years' included
 */
export function nextSlipCodes(
  taken: readonly string[],
  planYear: number,
  count: number
): readonly string[] {
  const numbers = taken.flatMap((code) => {
    const found = CODE.exec(code);
    return found && Number(found[1]) === planYear ? [Number(found[2])] : [];
  });
  const last = Math.max(0, ...numbers);
  return Array.from(
    { length: count },
    (_, index) => `P-${planYear}-${String(last + 1 + index).padStart(DIGITS, "0")}`
  );
}
