import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A .docx taken apart. */
export interface WordFile {
  readonly paths: readonly string[];
  /** The root of a part; fails where there is none or it is no XML. */
  part(path: string): Element;
}

/** Opens a .docx as a package of XML parts. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes);
  return {
    paths: Object.keys(parts),
    part(path) {
      const bytesOfPart = parts[path];
      if (bytesOfPart === undefined) {
        throw new Error(`There is no ${path} among ${Object.keys(parts).join(", ")}.`);
      }
      const onError = (level: string, message: string): never => {
        throw new Error(`${path}: ${level}: ${message}`);
      };
      const { documentElement } = new DOMParser({ onError }).parseFromString(
        strFromU8(bytesOfPart),
        "text/xml"
      );
      return documentElement!;
    },
  };
}

/** The elements of a name below another, "w:tr", in document order. */
export function all(element: Element, name: string): readonly Element[] {
  return Array.from(element.getElementsByTagName(name));
}

/** The only element of a name below another. */
export function only(element: Element, name: string): Element {
  const found = all(element, name);
  if (found.length !== 1) {
    throw new Error(`${found.length} times ${name}`);
  }
  return found[0]!;
}

/** The attributes of an element without their prefix. */
export function attributes(element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(element.attributes).map(({ localName, value }) => [localName!, value])
  );
}

/** The text of the runs below an element, lines of a paragraph apart by line breaks. */
export function textOf(element: Element): string {
  return Array.from(element.getElementsByTagName("*"))
    .map((each) =>
      each.tagName === "w:t" ? each.textContent : each.tagName === "w:br" ? "\n" : ""
    )
    .join("");
}

/** The id of a paragraph's style. */
export function styleOf(paragraph: Element): string {
  return attributes(only(paragraph, "w:pStyle")).val!;
}
