import { allWays } from "./ways";
import { clearlyBest, isCasedAsOne, standsAlone } from "./words";

/** Letters with single blanks between them, up to any other sign. */
const RUN = /(?<!\p{L})\p{L}+(?: \p{L}+)+/gu;
/** English, as far as anyone can tell: "with reference to a document". */
const ASCII = /^[\0-\x7F]*$/u;
const LONGEST_SYLLABLE = 7;
const MOST_PIECES = 200;

/** What a single letter behind these may name, and is then no piece of a word: "điểm b", "xã X", "ông A". */
const BEFORE_LETTER =
  /(?:^|[^\p{L}])(?:điểm|mục|khoản|nhóm|loại|hạng|cấp|khối|lớp|án|lục|bảng|phần|chương|tổ|khu)$/iu;
const BEFORE_CAPITAL =
  /(?:^|[^\p{L}])(?:xã|phường|huyện|tỉnh|thôn|xóm|ấp|đội|ông|bà|anh|chị|chí|quý|chữ|vitamin)$/iu;
const NUMBER_BEHIND = /\d ?$/u;
const CONSONANTS_IN_CAPITALS = /^[BCDĐGHKLMNPQRSTVX]{2,}$/u;

/** A span of pieces that make one syllable: from (inclusive) to (exclusive). */
interface Join {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/**
 * Composed text with the syllables that were torn in pieces put together: "Ph òng Kinh t ế", "T h a m m ư u". Pieces are
 * joined only where one of them stands for nothing by itself and there is one way to do it.
 */
export function withPiecesTogether(text: string): string {
  return text.replace(RUN, (run, at: number) => {
    const pieces = run.split(" ");
    const isWhole = ASCII.test(run) || pieces.every(standsAlone);
    return isWhole
      ? run
      : joined(pieces, NUMBER_BEHIND.test(text.slice(Math.max(0, at - 2), at))).join(" ");
  });
}

function joined(pieces: readonly string[], afterNumber: boolean): readonly string[] {
  const held = pieces.map((piece, index) =>
    index === 0 ? afterNumber && piece.length <= 3 : namesSomething(pieces, index)
  );
  const joins = joinsOf(pieces, held);
  const result: string[] = [];
  for (let index = 0; index < pieces.length;) {
    const cluster = clusterFrom(index, joins);
    const end = cluster.length === 0 ? index + 1 : Math.max(...cluster.map(({ to }) => to));
    result.push(...restored(pieces, index, end, cluster));
    index = end;
  }
  return result;
}

/** "điểm b", "xã X": the letter is a name. */
function namesSomething(pieces: readonly string[], index: number): boolean {
  const piece = pieces[index] ?? "";
  const before = pieces[index - 1] ?? "";
  const isCapital = piece !== piece.toLowerCase();
  return (
    piece.length === 1 && (BEFORE_LETTER.test(before) || (isCapital && BEFORE_CAPITAL.test(before)))
  );
}

/** The joins that begin at each piece. */
function joinsOf(
  pieces: readonly string[],
  held: readonly boolean[]
): readonly (readonly Join[])[] {
  return pieces.map((_, from) => {
    const found: Join[] = [];
    let word = "";
    for (let to = from + 1; to <= pieces.length && held[to - 1] !== true; to += 1) {
      word += pieces[to - 1] ?? "";
      if (word.length > LONGEST_SYLLABLE) {
        break;
      }
      if (isTorn(pieces, from, to) && isCasedAsOne(word) && standsAlone(word)) {
        found.push({ from, to, word });
      }
    }
    return found;
  });
}

/**
 * At least one piece is nothing by itself. Capitals such as "TH" are an abbreviation, and a capital inside a sentence is
 * a name or a mark ("đánh dấu X in đậm"), unless what follows them is torn too.
 */
function isTorn(pieces: readonly string[], from: number, to: number): boolean {
  const [head = "", ...tail] = pieces.slice(from, to);
  const isMark = from > 0 && head.length === 1 && head !== head.toLowerCase();
  const inCapitals = tail.every((piece) => piece === piece.toUpperCase());
  const maybeName = CONSONANTS_IN_CAPITALS.test(head) || (isMark && !inCapitals);
  const isHeadTorn = !standsAlone(head) && !maybeName;
  return tail.length > 0 && (isHeadTorn || tail.some((piece) => !standsAlone(piece)));
}

/** The joins that overlap each other, beginning with those that begin at a piece. */
function clusterFrom(index: number, joins: readonly (readonly Join[])[]): readonly Join[] {
  const cluster: Join[] = [];
  let end = index + 1;
  for (let from = index; from < end; from += 1) {
    const starting = joins[from] ?? [];
    cluster.push(...starting);
    end = Math.max(end, ...starting.map(({ to }) => to));
  }
  return cluster;
}

/** The pieces between two positions put together; as they were where that may be done in several ways or none. */
function restored(
  pieces: readonly string[],
  from: number,
  to: number,
  cluster: readonly Join[]
): readonly string[] {
  if (to - from > MOST_PIECES) {
    return pieces.slice(from, to);
  }
  const isMended = (index: number): boolean =>
    cluster.some((join) => join.from <= index && index < join.to);
  const ways = allWays(from, to, (index) => {
    const piece = pieces[index] ?? "";
    const stays = standsAlone(piece) || !isMended(index) ? [{ to: index + 1, word: piece }] : [];
    return [...stays, ...cluster.filter((join) => join.from === index)];
  });
  const amongNeighbours = (way: readonly string[]): readonly string[] => [
    ...pieces.slice(Math.max(0, from - 1), from),
    ...way,
    ...pieces.slice(to, to + 1),
  ];
  return clearlyBest(ways, amongNeighbours) ?? pieces.slice(from, to);
}
