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

const TASK_ID = new RegExp(`^nv-[${LETTERS}]{${LENGTH}}$`, "u");

/** Whether a text is what every "Mã nhiệm vụ" looks like. */
export function isTaskId(text: string): boolean {
  return TASK_ID.test(text);
}

/** A row of ids that is the same for the same words: what has no lasting id yet is called the same in every reading. */
export function taskIds(words: string): () => string {
  // FNV-1a over the words, then mulberry32: any even spread will do.
  let state = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    state = Math.imul(state ^ words.charCodeAt(index), 0x01000193);
  }
  return () =>
    newTaskId(() => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    });
}
