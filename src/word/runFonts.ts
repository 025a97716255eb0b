import type { Element } from "@xmldom/xmldom";
import { attributeOf, childrenOf, elementAt, settingAt } from "./elements";
import { isUnseen, requireDepth } from "./paragraphText";

/** Text in one font, and whether it has letters whose code an old font could draw otherwise. */
interface FontUse {
  readonly font: string;
  readonly tells: boolean;
}

/** The fonts that a style names itself, and the style that it goes on from. */
interface Style {
  readonly font: string | null;
  readonly base: string;
}

/** Word lets styles build on one another in fewer steps; more are a circle. */
const LONGEST_CHAIN = 20;

const NOT_ASCII = /[^\p{ASCII}]/u;

/**
 * The fonts of a document's text, in Word's order: what a run says itself, its character style, the style of its
 * paragraph, the defaults of the document. Styles of tables and themes are left out: those of old documents name no font.
 */
export class RunFonts {
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly normal: string;
  private readonly fallback: string;

  /** @param styles `w:styles`; null for a document without styles */
  constructor(styles: Element | null) {
    const listed = styles ? childrenOf(styles, "style") : [];
    this.styles = new Map(listed.map((style) => [attributeOf(style, "styleId"), styleOf(style)]));
    const normal = listed.find(isNormal);
    this.normal = normal ? attributeOf(normal, "styleId") : "";
    const defaults = styles && elementAt(styles, "docDefaults", "rPrDefault", "rPr");
    this.fallback = (defaults && ownFont(defaults)) ?? "";
  }

  /**
   * The font of a paragraph's or a cell's text, by its letters outside ASCII where it has any; "" for several fonts.
   * @throws UnreadableDocument `damaged` past a depth that no document has
   */
  fontOf(element: Element): string {
    const uses = this.usesIn(element, this.paragraphFont(element), 0);
    const telling = uses.filter(({ tells }) => tells);
    const fonts = new Set((telling.length > 0 ? telling : uses).map(({ font }) => font));
    const [only = "", ...others] = fonts;
    return others.length === 0 ? only : "";
  }

  private usesIn(element: Element, paragraphFont: string, depth: number): readonly FontUse[] {
    requireDepth(depth);
    return childrenOf(element).flatMap((child) => {
      switch (child.localName) {
        case "p":
          return this.usesIn(child, this.paragraphFont(child), depth + 1);
        case "r":
          return [
            ...this.runUse(child, paragraphFont),
            ...this.usesIn(child, paragraphFont, depth + 1),
          ];
        default:
          return isUnseen(child) ? [] : this.usesIn(child, paragraphFont, depth + 1);
      }
    });
  }

  private runUse(run: Element, paragraphFont: string): readonly FontUse[] {
    const text = childrenOf(run, "t")
      .map((part) => part.textContent ?? "")
      .join("");
    const tells = NOT_ASCII.test(text) || elementAt(run, "softHyphen") !== null;
    if (text.trim() === "" && !tells) {
      return [];
    }
    const properties = elementAt(run, "rPr");
    const own = properties && ownFont(properties);
    const styled = own ?? this.styleFont(settingAt(run, "rPr", "rStyle") ?? "");
    return [{ font: styled ?? paragraphFont, tells }];
  }

  private paragraphFont(paragraph: Element): string {
    const style = settingAt(paragraph, "pPr", "pStyle") ?? this.normal;
    return this.styleFont(style) ?? this.fallback;
  }

  private styleFont(name: string): string | null {
    let style = this.styles.get(name);
    for (let steps = 0; style && style.font === null && steps < LONGEST_CHAIN; steps += 1) {
      style = this.styles.get(style.base);
    }
    return style?.font ?? null;
  }
}

function styleOf(style: Element): Style {
  const properties = elementAt(style, "rPr");
  return {
    font: properties && ownFont(properties),
    base: settingAt(style, "basedOn") ?? "",
  };
}

function isNormal(style: Element): boolean {
  const marked = attributeOf(style, "default");
  return attributeOf(style, "type") === "paragraph" && (marked === "1" || marked === "true");
}

/** The font for Western letters that properties name; "" for one of the theme, null where they name none. */
function ownFont(properties: Element): string | null {
  const fonts = elementAt(properties, "rFonts");
  if (!fonts) {
    return null;
  }
  const isOfTheme = attributeOf(fonts, "hAnsiTheme") !== "";
  return isOfTheme ? "" : attributeOf(fonts, "hAnsi") || attributeOf(fonts, "ascii") || null;
}
