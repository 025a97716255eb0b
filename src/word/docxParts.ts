import type { Element } from "@xmldom/xmldom";
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

/** Unpacked size of one part at which a document counts as a zip bomb, in bytes: a plan of 200 pages has two million. */
const MAX_PART_BYTES = 10_000_000;
/** So large is a part of that size packed; what is larger unpacks to more than its directory says, and takes long. */
const MAX_PACKED_BYTES = 1_000_000;
/** A plan of 200 pages has some sixty thousand tags; a tree of many more takes a minute and a thousand megabytes. */
const MOST_TAGS = 300_000;
const MAX_ENTRIES = 5_000;

const ZIP_SIGNATURE = [0x50, 0x4b];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const MAIN_PART = "word/document.xml";
const PACKAGE_LINKS = "_rels/.rels";

/**
 * Opens a .docx as far as its text goes: pictures, headers and macros stay packed.
 * @throws UnreadableDocument for anything that is no readable .docx
 */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  refuseOtherFormats(bytes);
  const [{ unzipSync, strFromU8 }, { DOMParser }] = await Promise.all([
    import("fflate"),
    import("@xmldom/xmldom"),
  ]);
  const unpacked = (wanted: (path: string) => boolean) => {
    let entries = 0;
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        const take = wanted(name);
        const tooLarge = originalSize > MAX_PART_BYTES || size > MAX_PACKED_BYTES;
        if (entries > MAX_ENTRIES || (take && tooLarge)) {
          throw new UnreadableDocument("tooLarge", `${name}: ${originalSize} bytes`);
        }
        return take;
      },
    });
  };
  const parse = (part: Uint8Array): Element => {
    const xml = strFromU8(part);
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
  if (bytes.length === 0) {
    throw new UnreadableDocument("empty", "no bytes");
  }
  if (startsWith(bytes, OLE_SIGNATURE)) {
    // Word wraps a document with a password into the same container that held the old .doc.
    const encrypted = holdsUtf16(bytes, "EncryptedPackage");
    throw new UnreadableDocument(encrypted ? "encrypted" : "oldFormat", "an OLE container");
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    throw new UnreadableDocument("notADocument", "not a zip archive");
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
    const known = cause instanceof Error && "cause" in cause ? cause.cause : null;
    throw known instanceof UnreadableDocument
      ? known
      : new UnreadableDocument("damaged", String(cause));
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) {
      return true;
    }
  }
  return false;
}
