/** Longer texts are shown by their beginning. */
const LONGEST = 120;

/** A text of the user's as a message shows it: in one line, a long one by its beginning. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

/**
 * A text of the user's inside a sentence that goes on, without the punctuation at its end: a long one up to its last clause that
 * ends in time, so that it reads as a whole, else up to a whole word and "…".
 */
export function inBrief(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST) {
    return withoutEnd(line);
  }
  const beginning = line.slice(0, LONGEST + 1);
  const clause = withoutOpen(beginning.slice(0, lastClauseEnd(beginning)));
  return clause.length > LONGEST / 2
    ? withoutEnd(clause)
    : `${withoutEnd(withoutOpen(beginning.slice(0, beginning.lastIndexOf(" "))))}…`;
}

/** Where the last ";" stands, or "," that is not inside a number; 0 for none. */
function lastClauseEnd(beginning: string): number {
  return Math.max(0, ...[...beginning.matchAll(/[;,](?!\d)/gu)].map(({ index }) => index));
}

/** A beginning without the bracket or quotation that it does not close, unless that is most of it. */
function withoutOpen(beginning: string): string {
  const open = /[(“](?![^(“]*[)”])/u.exec(beginning);
  return open !== null && open.index > LONGEST / 2 ? beginning.slice(0, open.index) : beginning;
}

/** A text without the punctuation at its end. */
export function withoutEnd(line: string): string {
  return line.replace(/(?<![\s.,;:])[\s.,;:]+$/u, "");
}
