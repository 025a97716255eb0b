import { cleanText } from "../../text/unicode";
import { beginsUnit } from "./units";

/** The splitting of the line decides whether "và" joins two units or two words of one name. */
const GOES_ON = /(?:[-–—&(]|(?<![\p{L}\p{M}])và)$/iu;
const BEGINS_INSIDE = /^(?:[&()]|(?:và|với)(?![\p{L}\p{M}])|[\p{Ll}])/u;
/** A sign before a figure is no bullet: "+84 31" is a telephone number. */
const BULLET = /^(?:[-–—+•*](?!\s*\d)\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s*)/u;
/** "Không" or "…" where a cell must not stay blank, and the cross of a table whose columns are the agencies. */
const NOBODY = /^(?:không(?: có)?|x|[^\p{L}\p{N}]*)$/iu;

/**
 * The lines of a cell that each stand for themselves: a name that was broken to fit the column is put together again
 * ("Văn phòng HĐND" / "và UBND xã"). Marks of lists and punctuation at the ends are taken off.
 */
export function linesOf(cell: string, isKnown: (name: string) => boolean): readonly string[] {
  const lines = cleanText(cell).split("\n");
  const joined: string[] = [];
  for (let first = 0; first < lines.length;) {
    const last = lastOfKnown(lines, first, isKnown);
    const line = lines.slice(first, last + 1).join(" ");
    const before = joined.at(-1);
    if (before !== undefined && isContinued(before, line, isKnown)) {
      joined[joined.length - 1] = `${before} ${line}`;
    } else {
      joined.push(line);
    }
    first = last + 1;
  }
  return joined.map(withoutMarks).filter((line) => !NOBODY.test(line));
}

function lastOfKnown(
  lines: readonly string[],
  first: number,
  isKnown: (name: string) => boolean
): number {
  for (let last = Math.min(lines.length - 1, first + 3); last > first; last -= 1) {
    const parts = lines.slice(first, last + 1);
    const broken = parts.some((line) => !isKnown(withoutMarks(line)));
    if (broken && isKnown(withoutMarks(parts.join(" ")))) {
      return last;
    }
  }
  return first;
}

function isContinued(before: string, line: string, isKnown: (name: string) => boolean): boolean {
  if (before === "" || BULLET.test(line)) {
    return false;
  }
  const standsAlone = isKnown(withoutMarks(line)) || beginsUnit(line);
  return (
    GOES_ON.test(before) || (!standsAlone && (before.endsWith(",") || BEGINS_INSIDE.test(line)))
  );
}

function withoutMarks(line: string): string {
  return line
    .replace(BULLET, "")
    .replace(/(?<![\s;,.])[\s;,.]+$/u, "")
    .trim();
}
