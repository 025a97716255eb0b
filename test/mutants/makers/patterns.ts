import ts from "typescript";
import type { Slip, SlipMaker } from "../fault";

/** Letters that a class of a pattern forgets, and ways to say a thing that it forgets: `[hkl]`, `(?:sở|ban)`. */
export const patterns: SlipMaker = (node, source) => {
  if (!ts.isRegularExpressionLiteral(node)) {
    return [];
  }
  const text = node.getText(source);
  const at = node.getStart(source);
  const body = text.slice(0, text.lastIndexOf("/"));
  const cut = (kind: string, from: number, to: number): Slip => ({
    kind,
    replacements: [{ start: at + from, end: at + to, text: "" }],
    shown: node,
  });
  const { letters, ways } = partsOf(body);
  return [
    ...letters.map((index) => cut("letter left out of a pattern", index, index + 1)),
    ...ways.map(([from, to]) => cut("way to say it left out of a pattern", from, to)),
  ];
};

interface PatternParts {
  /** Places of single letters in classes of several. */
  readonly letters: readonly number[];
  /** Alternatives, each with one of the bars beside it. */
  readonly ways: readonly (readonly [from: number, to: number])[];
}

function partsOf(body: string): PatternParts {
  const letters: number[] = [];
  const ways: [number, number][] = [];
  const groups: { start: number; bars: number[] }[] = [{ start: 1, bars: [] }];
  const close = (end: number): void => {
    const group = groups.pop();
    if (group !== undefined && group.bars.length > 0) {
      ways.push(...alternatives(group.start, group.bars, end));
    }
  };
  for (let index = 1; index < body.length; index += 1) {
    const sign = body[index]!;
    if (sign === "\\") {
      index += 1;
    } else if (sign === "[") {
      const end = classEnd(body, index);
      letters.push(...lettersOf(body, index + 1, end));
      index = end;
    } else if (sign === "(") {
      groups.push({ start: index + opening(body.slice(index)), bars: [] });
    } else if (sign === "|") {
      groups.at(-1)!.bars.push(index);
    } else if (sign === ")") {
      close(index);
    }
  }
  close(body.length);
  return { letters, ways };
}

function alternatives(start: number, bars: readonly number[], end: number): [number, number][] {
  const first: [number, number] = [start, bars[0]! + 1];
  return [first, ...bars.map((bar, at): [number, number] => [bar, bars[at + 1] ?? end])];
}

/** How long what opens a group is: "(", "(?:", "(?<!", "(?<name>". */
function opening(rest: string): number {
  return /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(rest)![0].length;
}

function classEnd(body: string, start: number): number {
  let index = start + 1;
  while (index < body.length && body[index] !== "]") {
    index += body[index] === "\\" ? 2 : 1;
  }
  return index;
}

/** Letters of a class that stand for themselves, where there are two or more; those of ranges and escapes do not. */
function lettersOf(body: string, start: number, end: number): readonly number[] {
  const inside = body.slice(start, end);
  const found = [...inside.matchAll(/\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|.)|.-.|(\p{L})/gu)];
  const letters = found.flatMap((match) => (match[1] === undefined ? [] : [start + match.index]));
  return letters.length < 2 ? [] : letters;
}
