import type { Element } from "@xmldom/xmldom";
import { attributeOf, childrenOf, elementAt, settingAt } from "./elements";

/** Which list and level a paragraph is numbered by; null for what is not said. */
export interface Numbered {
  readonly list: string | null;
  readonly depth: number | null;
  /** The paragraph's style and those it builds on, nearest first. */
  readonly styles: readonly string[];
}

interface Style {
  readonly base: string;
  readonly list: string | null;
  readonly depth: number | null;
}

/** Word lets styles build on one another in fewer steps; more are a circle. */
const MOST_STEPS = 20;

/** Tells how paragraphs are numbered: by themselves, or by their styles, as headings and list points mostly are. */
export class StyleNumbers {
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly usual: string;

  /** @param styles `w:styles`; null for a document without styles */
  constructor(styles: Element | null) {
    const listed = styles ? childrenOf(styles, "style") : [];
    const ofParagraphs = listed.filter((style) => attributeOf(style, "type") === "paragraph");
    this.styles = new Map(
      ofParagraphs.map((style) => [
        attributeOf(style, "styleId"),
        { base: settingAt(style, "basedOn") ?? "", ...numberingIn(style) },
      ])
    );
    const usual = ofParagraphs.find((style) =>
      /^(?:1|true|on)$/.test(attributeOf(style, "default"))
    );
    this.usual = usual ? attributeOf(usual, "styleId") : "";
  }

  /** What a paragraph says of itself goes before its style, and a style before the one it builds on. */
  of(paragraph: Element): Numbered {
    const own = numberingIn(paragraph);
    const styles = this.chainOf(settingAt(paragraph, "pPr", "pStyle") ?? this.usual);
    const said = [own, ...styles.flatMap((name) => this.styles.get(name) ?? [])];
    return {
      list: said.find(({ list }) => list !== null)?.list ?? null,
      depth:
        own.list === null
          ? (said.find(({ depth }) => depth !== null)?.depth ?? null)
          : (own.depth ?? 0),
      styles,
    };
  }

  private chainOf(name: string): readonly string[] {
    const chain: string[] = [];
    for (let next = name; this.styles.has(next) && chain.length < MOST_STEPS;) {
      chain.push(next);
      next = this.styles.get(next)?.base ?? "";
    }
    return chain;
  }
}

function numberingIn(element: Element): Pick<Style, "list" | "depth"> {
  const properties = elementAt(element, "pPr", "numPr");
  const depth = properties && settingAt(properties, "ilvl");
  return {
    list: properties && settingAt(properties, "numId"),
    depth: depth === null ? null : Number(depth),
  };
}
