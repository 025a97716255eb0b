import { linesOf } from "./cellLines";
import { spaceList } from "./spaceList";
import { continuesGroup, isGroup, isOfficeOfBoth, readsAsUnit } from "./units";

type IsKnown = (name: string) => boolean;

/** Separators that one name holds at most: "Phòng Kinh tế, Hạ tầng và Đô thị" holds one of each kind. */
const MOST_PARTS = 5;

/** From the strongest to the weakest; a weaker one divides only what a stronger one left whole. */
const SEPARATORS = [
  /\s*;\s*/gu,
  /\s*,\s*/gu,
  /\s*[/+]\s*/gu,
  /\s+(?:và|cùng(?: với)?|&)\s+|\s*&\s*/gu,
  /\s+[-–—]\s+/gu,
] as const;

/**
 * The agencies and groups of a cell, as written. Every line is one of its own or holds several; ";", ",", "/", "và" and
 * a dash divide only where each piece is an agency or group by itself: "Các cơ quan chuyên môn; đơn vị sự nghiệp công lập
 * thuộc UBND xã" stays one. `isKnown` says which names the directory has, so that their commas and "và" hold.
 */
export function splitCell(cell: string, isKnown: IsKnown): readonly string[] {
  return linesOf(cell, isKnown).flatMap((line) => divide(line, 0, isKnown));
}

function divide(text: string, level: number, isKnown: IsKnown): readonly string[] {
  const separator = SEPARATORS[level];
  if (isKnown(text)) {
    return [text];
  }
  const names = spaceList(text, isKnown);
  if (names.length > 0 || separator === undefined) {
    return names.length > 0 ? names : [text];
  }
  const pieces = piecesOf(text, separator, isKnown);
  return pieces.flatMap((piece) => divide(piece, level + 1, isKnown));
}

/** The pieces between separators, those of one name or group put together again; the whole text where a piece is no unit. */
function piecesOf(text: string, separator: RegExp, isKnown: IsKnown): readonly string[] {
  const cuts = [...text.matchAll(separator)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const starts = [0, ...cuts.map((cut) => cut.to)];
  const ends = [...cuts.map((cut) => cut.from), text.length];
  const pieces: { readonly from: number; readonly text: string }[] = [];
  for (let first = 0; first < starts.length;) {
    const last = lastOfKnown(text, starts, ends, first, isKnown);
    const from = starts[first] ?? 0;
    const piece = text.slice(from, ends[last]);
    const before = pieces.at(-1);
    if (before !== undefined && goesOn(before.text, piece, isKnown)) {
      pieces[pieces.length - 1] = { ...before, text: text.slice(before.from, ends[last]) };
    } else if (piece !== "") {
      if (!standsAlone(before?.text ?? "", piece, isKnown)) {
        return [text];
      }
      pieces.push({ from, text: piece });
    }
    first = last + 1;
  }
  return pieces.map((piece) => piece.text);
}

/** Whether a piece belongs to the unlisted name or the group before it ("Sở Văn hóa", "Thể thao và Du lịch"). */
function goesOn(before: string, piece: string, isKnown: IsKnown): boolean {
  if (isKnown(before) || isKnown(piece)) {
    return false;
  }
  return isGroup(before) ? continuesGroup(piece) : !readsAsUnit(piece) && !isGroup(piece);
}

function standsAlone(before: string, piece: string, isKnown: IsKnown): boolean {
  const isHalfOfName = !isKnown(before) && isOfficeOfBoth(before, piece);
  return !isHalfOfName && (isKnown(piece) || readsAsUnit(piece) || isGroup(piece));
}

/** Index of the last piece of the longest known name that begins at piece `first`; `first` itself where none is known. */
function lastOfKnown(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  isKnown: IsKnown
): number {
  for (let last = Math.min(ends.length - 1, first + MOST_PARTS); last > first; last -= 1) {
    if (isKnown(text.slice(starts[first], ends[last]))) {
      return last;
    }
  }
  return first;
}
