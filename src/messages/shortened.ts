/** Longer texts are shown by their beginning. */
const LONGEST = 120;

/** A text of the user's as a message shows it: in one line, a long one by its beginning. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
