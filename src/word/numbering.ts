import type { Element } from "@xmldom/xmldom";
import { attributeOf, childrenOf, elementAt, settingAt } from "./elements";

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" with the counters of the levels in place of %n. */
  readonly pattern: string;
}

/** Letters of Vietnamese documents; Word's own list has neither "đ" nor a gap. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Bullets drawn with symbol fonts stand in the private use area; most of them are dots. */
const PRIVATE_USE = /[\uE000-\uF8FF]/gu;

/** A list of the document: which definition it counts on, and where levels of it start anew. */
interface List {
  readonly definition: string;
  readonly restarts: ReadonlyMap<number, number>;
}

/**
 * The numbers and bullets that Word puts before paragraphs by itself: they are printed but stand in no text, and the STT
 * column of a list often has nothing else. One counter for one document, asked for its paragraphs in order. Lists of one
 * definition go on with each other's numbers unless they restart.
 */
export class ParagraphNumbers {
  private readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  private readonly lists: ReadonlyMap<string, List>;
  /** By definition: the last number of each level. */
  private readonly counters = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  /** @param numbering the part `w:numbering`; null for a document without automatic numbers. */
  constructor(numbering: Element | null) {
    const definitions = numbering ? childrenOf(numbering, "abstractNum") : [];
    const lists = numbering ? childrenOf(numbering, "num") : [];
    this.levels = new Map(
      definitions.map((each) => [attributeOf(each, "abstractNumId"), levelsOf(each)])
    );
    this.lists = new Map(lists.map((list) => [attributeOf(list, "numId"), listOf(list)]));
  }

  /** What is printed before a paragraph, "" where it is not numbered. Counts the paragraph. */
  labelOf(paragraph: Element): string {
    const properties = elementAt(paragraph, "pPr", "numPr");
    const id = (properties && settingAt(properties, "numId")) ?? "";
    const depth = Number((properties && settingAt(properties, "ilvl")) ?? "0");
    const list = this.lists.get(id);
    const levels = list && this.levels.get(list.definition);
    const level = levels?.get(depth);
    if (!list || !levels || !level) {
      return "";
    }
    const counts = this.count(id, list, depth, level.start);
    return level.pattern.replace(PRIVATE_USE, "•").replace(/%(\d)/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const named = levels.get(index);
      return named ? written(counts[index] ?? named.start, named.format) : "";
    });
  }

  private count(id: string, list: List, depth: number, start: number): readonly number[] {
    const counts = this.counters.get(list.definition) ?? [];
    const restart = list.restarts.get(depth);
    const anew = restart !== undefined && !this.begun.has(`${id} ${depth}`);
    this.begun.add(`${id} ${depth}`);
    counts[depth] = anew ? restart : (counts[depth] ?? start - 1) + 1;
    counts.length = depth + 1;
    this.counters.set(list.definition, counts);
    return counts;
  }
}

function listOf(list: Element): List {
  const restarts = childrenOf(list, "lvlOverride").flatMap((level) => {
    const start = settingAt(level, "startOverride");
    return start === null ? [] : [[Number(attributeOf(level, "ilvl")), Number(start)] as const];
  });
  return { definition: settingAt(list, "abstractNumId") ?? "", restarts: new Map(restarts) };
}

function levelsOf(part: Element): ReadonlyMap<number, Level> {
  const levels = childrenOf(part, "lvl").filter((level) =>
    /^[0-8]$/.test(attributeOf(level, "ilvl"))
  );
  return new Map(
    levels.map((level) => [
      Number(attributeOf(level, "ilvl")),
      {
        start: Number(settingAt(level, "start") ?? "1"),
        format: settingAt(level, "numFmt") ?? "decimal",
        pattern: settingAt(level, "lvlText") ?? "",
      },
    ])
  );
}

function written(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperRoman":
      return roman(count);
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

/** a … z, then aa, bb …, as Word counts. */
function letters(count: number): string {
  const letter = LETTERS[(count - 1) % LETTERS.length] ?? "";
  return letter.repeat(Math.min(20, Math.ceil(count / LETTERS.length)));
}

function roman(count: number): string {
  let rest = count;
  return ROMAN.map(([value, numeral]) => {
    const times = Math.min(20, Math.max(0, Math.floor(rest / value)));
    rest %= value;
    return numeral.repeat(times);
  }).join("");
}
