/** Consonants only: no id can turn out to be a word, a number, a date, a cell address or a formula. */
const LETTERS = "bcdghklmnpqrstvx";
const LENGTH = 8;

/**
 * A new "Mã nhiệm vụ", such as "nv-kqbtmdxr": text that Excel takes for nothing else.
 * @param random gives numbers from 0 to below 1, as `Math.random` does.
 */
export function newTaskId(random: () => number): string {
  const letters = Array.from({ length: LENGTH }, () =>
    LETTERS.charAt(Math.floor(random() * LETTERS.length))
  );
  return `nv-${letters.join("")}`;
}
