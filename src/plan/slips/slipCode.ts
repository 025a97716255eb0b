import { slipCodeIn } from "./slipWords";

const DIGITS = 4;

/**
 * The next codes of a plan year that no slip has yet: the year and a running number, "P-2026-0007".
 * @param taken the codes of all slips that went out, in any order, other years' included
 */
export function nextSlipCodes(
  taken: readonly string[],
  planYear: number,
  count: number
): readonly string[] {
  const numbers = taken.flatMap((text) => {
    const found = slipCodeIn(text);
    return found?.year === planYear
      ? [Number(found.code.slice(found.code.lastIndexOf("-") + 1))]
      : [];
  });
  const last = Math.max(0, ...numbers);
  return Array.from(
    { length: count },
    (_, index) => `P-${planYear}-${String(last + 1 + index).padStart(DIGITS, "0")}`
  );
}
