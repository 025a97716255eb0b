import type { Element } from "@xmldom/xmldom";
import { toComposed } from "../text/unicode";
import { attributeOf, childrenOf } from "./elements";
import type { ParagraphNumbers } from "./numbering";
import { UnreadableDocument } from "./unreadableDocument";

/** What stands in the file but not on the page: deleted and moved text, properties, the codes of fields. */
const UNSEEN = new Set([
  "del",
  "moveFrom",
  "pPr",
  "rPr",
  "instrText",
  "delText",
  "sdtPr",
  "Fallback",
]);

/** Whether an element's text stands in the file but not on the page. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.localName ?? "");
}

/** Nothing that a person made is nested so deep; deeper files are made to break readers. */
const DEEPEST = 200;

/**
 * The text of a paragraph as it is printed, the number that Word counts by itself included; line breaks as LF, tabs as
 * they are, composed, not cleaned otherwise.
 * @param depth how deep the paragraph itself stands in text boxes
 * @throws UnreadableDocument `damaged` past a depth that no document has
 */
export function paragraphText(paragraph: Element, numbers: ParagraphNumbers, depth = 0): string {
  const label = numbers.labelOf(paragraph);
  const text = toComposed(textIn(paragraph, numbers, depth));
  return label !== "" && text.trim() !== "" ? `${label} ${text}` : label + text;
}

function textIn(element: Element, numbers: ParagraphNumbers, depth: number): string {
  requireDepth(depth);
  return childrenOf(element)
    .map((child) => textOf(child, numbers, depth + 1))
    .join("");
}

/** @throws UnreadableDocument `damaged` past a depth that no document has */
export function requireDepth(depth: number): void {
  if (depth > DEEPEST) {
    throw new UnreadableDocument("damaged", "elements nested too deep");
  }
}

function textOf(element: Element, numbers: ParagraphNumbers, depth: number): string {
  switch (element.localName) {
    case "t":
      return ownText(element);
    case "tab":
      return "\t";
    case "br":
      return attributeOf(element, "type") === "page" ? "" : "\n";
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "\u2011";
    case "softHyphen":
      return "\u00AD";
    case "sym":
      return symbol(attributeOf(element, "char"));
    case "txbxContent":
      return childrenOf(element, "p")
        .map((paragraph) => `\n${paragraphText(paragraph, numbers, depth)}`)
        .join("");
    default:
      return isUnseen(element) ? "" : textIn(element, numbers, depth);
  }
}

function ownText(element: Element): string {
  let text = "";
  for (let node = element.firstChild; node; node = node.nextSibling) {
    text += node.nodeValue ?? "";
  }
  return text;
}

/** A character of a symbol font; those in the private use area have no letter of their own. */
function symbol(code: string): string {
  const point = parseInt(code, 16);
  return point >= 0x20 && point < 0xd800 ? String.fromCodePoint(point) : "•";
}
