import { doneCount, type SummaryCounts } from "../../plan/summary";
import { twoDigits } from "../vietnamese";

/** "08", "12", and "0" for none. */
export function counted(count: number): string {
  return count === 0 ? "0" : twoDigits(count);
}

/** "08 nhiệm vụ". */
export function tasks(count: number): string {
  return `${counted(count)} nhiệm vụ`;
}

/** Done and what counts, "08/37", "0/2". */
export function ratio(counts: SummaryCounts): string {
  const done = doneCount(counts);
  return done === 0 ? `0/${counts.rateBase}` : `${counted(done)}/${counted(counts.rateBase)}`;
}

/** Tenths with a decimal comma, "21,6"; whole numbers without one. */
export function tenths(value: number): string {
  return String(value / 10).replace(".", ",");
}

/** "a, b và c". */
export function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} và ${parts.at(-1)}`;
}

/** Parts of a sum: those that are not empty, "06 nhiệm vụ đúng hạn và 02 nhiệm vụ quá hạn". */
export function partsInWords(parts: readonly (readonly [count: number, what: string])[]): string {
  return enumerated(
    parts.filter(([count]) => count > 0).map(([count, what]) => `${tasks(count)} ${what}`)
  );
}
