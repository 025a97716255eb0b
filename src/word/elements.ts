import type { Element, Node } from "@xmldom/xmldom";

const ELEMENT = 1;

/** The child elements in order, of one local name where it is given ("tbl" for `w:tbl`). */
export function childrenOf(element: Element, name?: string): readonly Element[] {
  const children: Element[] = [];
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) {
      children.push(node);
    }
  }
  return children;
}

/** The element at the end of a path of local names; null where one is missing. */
export function elementAt(element: Element, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>(
    (found, name) => (found ? (childrenOf(found, name)[0] ?? null) : null),
    element
  );
}

/** An attribute by its local name, whatever prefix the writer chose; empty where it is missing. */
export function attributeOf(element: Element, name: string): string {
  for (const attribute of element.attributes) {
    if (attribute.localName === name) {
      return attribute.value;
    }
  }
  return "";
}

/** `w:val` of the element at the end of a path; null where there is no such element. */
export function settingAt(element: Element, ...path: readonly string[]): string | null {
  const found = elementAt(element, ...path);
  return found && attributeOf(found, "val");
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}
