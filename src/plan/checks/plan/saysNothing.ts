const NOTHING = /^[^\p{L}\p{N}]*$/u;

/** Whether a cell has no word: blank, or dashes, dots or a stroke for "nothing to say". */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}
