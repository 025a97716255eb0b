import { columnLetters } from "../../notation/columnLetters";
import { romanNumeral } from "../../text/romanNumeral";

const BULLET = "•";

/** The styles of `list-style-type` by the letter that `type` has for them. */
const STYLE_BY_TYPE: Readonly<Record<string, string>> = {
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

/**
 * The numbers and bullets that a browser puts before the items of an `ol` or `ul`: they are part of what the user sees,
 * and often the only STT there is.
 * @param styleOf the `list-style-type` of an element, "" where none is set
 */
export function listLabels(
  list: Element,
  styleOf: (element: Element) => string
): ReadonlyMap<Element, string> {
  const ordered = list.localName === "ol";
  const type = STYLE_BY_TYPE[list.getAttribute("type") ?? ""] ?? (ordered ? "decimal" : "");
  let count = wholeNumber(list.getAttribute("start"), 1) - 1;
  const items = [...list.children].filter(({ localName }) => localName === "li");
  return new Map(
    items.map((item) => {
      count = wholeNumber(item.getAttribute("value"), count + 1);
      return [item, labelled(count, styleOf(item) || styleOf(list) || type)] as const;
    })
  );
}

function labelled(count: number, style: string): string {
  switch (style) {
    case "none":
      return "";
    case "decimal":
      return `${count}.`;
    case "decimal-leading-zero":
      return `${String(count).padStart(2, "0")}.`;
    case "lower-alpha":
    case "lower-latin":
      return `${letters(count).toLowerCase()}.`;
    case "upper-alpha":
    case "upper-latin":
      return `${letters(count)}.`;
    case "lower-roman":
      return `${romanNumeral(count).toLowerCase()}.`;
    case "upper-roman":
      return `${romanNumeral(count)}.`;
    default:
      return /^(["'])(.*)\1$/u.exec(style)?.[2]?.trim() ?? BULLET;
  }
}

function wholeNumber(attribute: string | null, otherwise: number): number {
  return attribute !== null && /^\s*-?\d{1,6}\s*$/u.test(attribute) ? Number(attribute) : otherwise;
}

/** A … Z, AA, AB …: as a browser counts. */
function letters(count: number): string {
  return count < 1 ? String(count) : columnLetters(count);
}
