import type { Element } from "@xmldom/xmldom";
import { ArchiveTooLarge, openArchive, type ArchiveLimits } from "../archive/openArchive";
import { officeFormat } from "../archive/officeFormat";
import { attributeOf, childrenOf } from "./elements";
import { UnreadableDocument } from "./unreadableDocument";

/** The parts of a document that reading needs. */
export interface DocxParts {
  /** `w:document`. */
  readonly document: Element;
  /** `w:numbering`; null where nothing is numbered automatically. */
  readonly numbering: Element | null;
  /** `w:styles`; null where the document has none. */
  readonly styles: Element | null;
}

/** A plan of 200 pages has two million bytes. */
const LIMITS: ArchiveLimits = { part: 10_000_000, packedPart: 1_000_000, total: 20_000_000 };
/** A plan of 200 pages has some sixty thousand tags; a tree of many more takes a minute and a thousand megabytes. */
const MOST_TAGS = 300_000;

const MAIN_PART = "word/document.xml";
const PACKAGE_LINKS = "_rels/.rels";

/**
 * Opens a .docx as far as its text goes: pictures, headers and macros stay packed.
 * @throws UnreadableDocument for anything that is no readable .docx
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  refuseOtherFormats(bytes);
  const [unpacked, { DOMParser }] = await Promise.all([
    openArchive(bytes, LIMITS),
    import("@xmldom/xmldom"),
  ]);
  const parse = (part: Uint8Array): Element => {
    const xml = new TextDecoder().decode(part);
    if (xml.includes("<!DOCTYPE")) {
      throw new UnreadableDocument("damaged", "a document type, which Word never writes");
    }
    if (hasMoreTags(xml, MOST_TAGS)) {
      throw new UnreadableDocument("tooLarge", `more than ${MOST_TAGS} tags`);
    }
    const onError = (level: string, message: string): void => {
      if (level !== "warning") {
        throw new UnreadableDocument("damaged", message);
      }
    };
    const root = new DOMParser({ onError }).parseFromString(xml, "text/xml").documentElement;
    if (root === null) {
      throw new UnreadableDocument("damaged", "a part without content");
    }
    return root;
  };
  return damagedUnlessRead(() => {
    const links = unpacked((path) => path === PACKAGE_LINKS)[PACKAGE_LINKS];
    const main = links ? mainPart(parse(links)) : MAIN_PART;
    const beside = (name: string): string => main.replace(/[^/]+$/, name);
    const paths = [main, beside("numbering.xml"), beside("styles.xml")];
    const parts = unpacked((path) => paths.includes(path));
    const optional = (name: string): Element | null => {
      const part = parts[beside(name)];
      return part ? parse(part) : null;
    };
    const document = parts[main];
    if (!document || !main.startsWith("word/")) {
      throw new UnreadableDocument("notADocument", "the archive holds no Word document");
    }
    return {
      document: parse(document),
      numbering: optional("numbering.xml"),
      styles: optional("styles.xml"),
    };
  });
}

function hasMoreTags(xml: string, most: number): boolean {
  let count = 0;
  for (let at = xml.indexOf("<"); at >= 0 && count <= most; at = xml.indexOf("<", at + 1)) {
    count += 1;
  }
  return count > most;
}

/** The path of the part that the package names as its document; other programs than Word name it otherwise. */
function mainPart(links: Element): string {
  const link = childrenOf(links, "Relationship").find((each) =>
    attributeOf(each, "Type").endsWith("/officeDocument")
  );
  return link ? attributeOf(link, "Target").replace(/^\//, "") : MAIN_PART;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const format = officeFormat(bytes);
  if (format !== "zip") {
    const reason = format === "other" ? "notADocument" : format;
    throw new UnreadableDocument(reason, `by its bytes: ${format}`);
  }
}

/** Whatever unpacking and parsing throw means that the file is broken. */
function damagedUnlessRead<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof UnreadableDocument) {
      throw cause;
    }
    if (cause instanceof ArchiveTooLarge) {
      throw new UnreadableDocument("tooLarge", cause.message);
    }
    const known = cause instanceof Error && "cause" in cause ? cause.cause : null;
    throw known instanceof UnreadableDocument
      ? known
      : new UnreadableDocument("damaged", String(cause));
  }
}
