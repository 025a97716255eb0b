import { cleanText } from "../../text/unicode";
import { isOfficeOfBoth, readsAsUnit } from "./units";

/** From the strongest to the weakest; a weaker one divides only what a stronger one left whole. */
const SEPARATORS = [/\s*;\s*/u, /\s*,\s*/u, /\s+và\s+/u] as const;

/**
 * The agencies and groups of a cell, as written. Every line is one of its own or holds several; ";", "," and "và" divide
 * only where each piece is an agency or group by itself: "Các cơ quan chuyên môn; đơn vị sự nghiệp công lập thuộc UBND xã"
 * stays one. `isKnown` says which names the directory has, so that their commas and "và" hold.
 */
export function splitCell(cell: string, isKnown: (name: string) => boolean): readonly string[] {
  return cleanText(cell)
    .split("\n")
    .map(withoutMarks)
    .filter((line) => line !== "")
    .flatMap((line) => divide(line, 0, isKnown));
}

function divide(
  text: string,
  level: number,
  isKnown: (name: string) => boolean
): readonly string[] {
  const separator = SEPARATORS[level];
  if (separator === undefined || isKnown(text)) {
    return [text];
  }
  const pieces = piecesOf(text, separator, isKnown);
  return pieces.flatMap((piece) => divide(piece, level + 1, isKnown));
}

/** The pieces between separators, those of a known name put together again; the whole text where a piece is no unit. */
function piecesOf(
  text: string,
  separator: RegExp,
  isKnown: (name: string) => boolean
): readonly string[] {
  const cuts = [...text.matchAll(new RegExp(separator, "gu"))].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const starts = [0, ...cuts.map((cut) => cut.to)];
  const ends = [...cuts.map((cut) => cut.from), text.length];
  const pieces: string[] = [];
  for (let first = 0; first < starts.length;) {
    const last = lastOfKnown(text, starts, ends, first, isKnown);
    const piece = text.slice(starts[first], ends[last]);
    const before = pieces.at(-1) ?? "";
    if (piece !== "") {
      if (isOfficeOfBoth(before, piece) || !(isKnown(piece) || readsAsUnit(piece))) {
        return [text];
      }
      pieces.push(piece);
    }
    first = last + 1;
  }
  return pieces;
}

/** Index of the last piece of the longest known name that begins at piece `first`; `first` itself where none is known. */
function lastOfKnown(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  isKnown: (name: string) => boolean
): number {
  for (let last = ends.length - 1; last > first; last -= 1) {
    if (isKnown(text.slice(starts[first], ends[last]))) {
      return last;
    }
  }
  return first;
}

function withoutMarks(line: string): string {
  return line
    .replace(/^[-–—+•*]\s*/u, "")
    .replace(/[\s;,.]+$/u, "")
    .trim();
}
