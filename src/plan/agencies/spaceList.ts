import { levelOf } from "./agencyKey";
import { isOwner, readsAsUnit } from "./units";

/** Syllables of the longest word that a unit's name begins with, and one more. */
const LONGEST_WORD = 4;
/** Syllables of the longest name of a unit, with room. */
const LONGEST_NAME = 16;

/** Names that are whole without their level: what follows them is no part of them, but for their owner. */
const WHOLE = /^(?:Phòng|Trung tâm|Trạm Y tế|(?:Văn phòng|VP) (?:HĐND|Hội đồng))(?![\p{L}\p{M}])/u;

/** Of two associations side by side neither belongs to the other, as one may to an agency ("Đoàn Thanh niên Công an xã"). */
const ASSOCIATION = /^(?:Đoàn|Hội)(?![\p{L}\p{M}])/u;

/** A last word that joins what follows: to the keys of names it is nothing, but the name ends before it. */
const JOINS = /(?:^và|[,;&+/–—-])$/iu;

/**
 * The known names that fill a text with only a blank between them ("Phòng Kinh tế Công an xã"); empty where they do not
 * fill it or where one may belong to the one before ("Đảng ủy Công an xã", "Phòng Kinh tế UBND xã").
 */
export function spaceList(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const words = text.split(" ");
  const starts = words.flatMap((_, index) =>
    index > 0 && readsAsUnit(words.slice(index, index + LONGEST_WORD).join(" ")) ? [index] : []
  );
  return starts.length === 0 ? [] : fill(words, starts, isKnown);
}

function fill(
  words: readonly string[],
  starts: readonly number[],
  isKnown: (name: string) => boolean
): readonly string[] {
  const ends = [...starts, words.length];
  const names: string[] = [];
  for (let first = 0; first < words.length;) {
    const end = ends
      .filter((each) => each > first && each <= first + LONGEST_NAME)
      .findLast(
        (each) => !JOINS.test(words[each - 1] ?? "") && isKnown(words.slice(first, each).join(" "))
      );
    const name = words.slice(first, end).join(" ");
    const before = names.at(-1);
    if (end === undefined || (before !== undefined && !standApart(before, name))) {
      return [];
    }
    names.push(name);
    first = end;
  }
  return names;
}

function standApart(before: string, name: string): boolean {
  const associations = ASSOCIATION.test(before) && ASSOCIATION.test(name);
  return !isOwner(name) && (associations || levelOf(before) !== "" || WHOLE.test(before));
}
