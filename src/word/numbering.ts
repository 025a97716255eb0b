import type { Element } from "@xmldom/xmldom";
import { listsOf, type Level, type List } from "./listDefinitions";
import { written } from "./numberFormats";
import { StyleNumbers, type Numbered } from "./styleNumbers";

/** Bullets drawn with symbol fonts stand in the private use area; most of them are dots. */
const PRIVATE_USE = /[\uE000-\uF8FF]/gu;

/**
 * The numbers and bullets that Word puts before paragraphs by itself: they are printed but stand in no text, and the STT
 * column of a list often has nothing else. One counter for one document, asked for its paragraphs in order. Lists of one
 * definition go on with each other's numbers unless they restart.
 */
export class ParagraphNumbers {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly numbers: StyleNumbers;
  /** By definition: the last number of each level. */
  private readonly counters = new Map<string, readonly (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /**
   * @param numbering the part `w:numbering`; null for a document without automatic numbers
   * @param styles the part `w:styles`, for paragraphs that are numbered by their style
   */
  constructor(numbering: Element | null, styles: Element | null = null) {
    this.lists = listsOf(numbering);
    this.numbers = new StyleNumbers(styles);
  }

  /** What is printed before a paragraph, "" where it is not numbered. Counts the paragraph. */
  labelOf(paragraph: Element): string {
    const numbered = this.numbers.of(paragraph);
    const list = this.lists.get(numbered.list ?? "");
    const depth = list ? depthIn(list, numbered) : 0;
    const level = list?.levels.get(depth);
    if (!list || !level) {
      return "";
    }
    const counts = this.count(numbered.list ?? "", list, depth, level);
    return level.pattern.replace(PRIVATE_USE, "•").replace(/%(\d)/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const named = list.levels.get(index);
      const format = level.inDigits ? "decimal" : named?.format;
      return named ? written(counts[index] ?? named.start, format ?? "") : "";
    });
  }

  private count(id: string, list: List, depth: number, { start }: Level) {
    const last = this.counters.get(list.definition) ?? [];
    const restart = list.restarts.get(depth);
    const anew = restart !== undefined && !this.begun.has(`${id} ${depth}`);
    this.begun.add(`${id} ${depth}`);
    const counts = last.map((count, index) => (goesOn(list, index, depth) ? count : undefined));
    counts[depth] = anew ? restart : (counts[depth] ?? start - 1) + 1;
    this.counters.set(list.definition, counts);
    return counts;
  }
}

/** A style's level is the one that names it, where the style does not say. */
function depthIn({ levels }: List, { depth, styles }: Numbered): number {
  const named = styles.flatMap((style) =>
    [...levels].flatMap(([index, level]) => (level.style === style ? [index] : []))
  );
  return depth ?? named[0] ?? 0;
}

/** Whether a level keeps its number when a paragraph of another level comes. */
function goesOn({ levels }: List, index: number, counted: number): boolean {
  return index <= counted || counted >= (levels.get(index)?.restartsBelow ?? index);
}
