import { ArchiveTooLarge, openArchive, type ArchiveLimits } from "../archive/openArchive";
import { officeFormat } from "../archive/officeFormat";
import { ownSheets } from "../sheets/ownSheets";
import { attributeIn, tagsOf, withoutEntities } from "./tags";
import { UnreadableWorkbook } from "./unreadableWorkbook";

/** A sheet of a workbook file. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Whether the add-in made it: tracking, results, settings, print or summary. */
  readonly isOwn: boolean;
}

/** A table of a workbook file. */
export interface TablePart {
  /** The name of its sheet. */
  readonly sheet: string;
  /** "A1:F40", the header included. */
  readonly ref: string;
}

/** What a workbook file holds, before its sheets are read. */
export interface XlsxParts {
  /** In the order of the tabs, without sheets that hold a chart only. */
  readonly sheets: readonly SheetPart[];
  /** By name in lower case. */
  readonly tables: ReadonlyMap<string, TablePart>;
  /** The formula of each workbook-wide name, by the name in lower case. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of the add-in's own sheets by what they are for. */
  readonly own: ReturnType<typeof ownSheets>;
  /** Whether days are counted from 1904, as Excel for Mac once did. */
  readonly date1904: boolean;
  /** Parts that all sheets share, where the workbook has them. */
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
  /** The XML of a sheet. @throws UnreadableWorkbook `damaged`, `tooLarge` */
  readonly sheetXml: (sheet: SheetPart) => string;
  /** Whether it carries macros, which nobody here runs. */
  readonly hasMacros: boolean;
  /** What the file says of itself ("docProps/…"), one XML after the other. @throws UnreadableWorkbook `damaged`, `tooLarge` */
  readonly propertiesXml: () => string;
}

/** Ten thousand tasks with their tracking have some twenty million bytes on a sheet. */
const LIST_LIMITS: ArchiveLimits = { part: 50_000_000, packedPart: 10_000_000, total: 80_000_000 };

const MAIN_PART = "xl/workbook.xml";
const MACROS = "xl/vbaProject.bin";
const PROPERTIES = /^docProps\/[^/]+\.xml$/u;

/**
 * Opens a workbook as far as reading its lists goes: pictures, charts, macros and pivots stay packed.
 * @param limits past which it counts as too large
 * @throws UnreadableWorkbook for anything that is no readable .xlsx or .xlsm
 */
export async function openXlsx(
  bytes: Uint8Array,
  limits: ArchiveLimits = LIST_LIMITS
): Promise<XlsxParts> {
  refuseOtherFormats(bytes);
  const unpack = await openArchive(bytes, limits);
  return damagedUnlessRead(() => partsOf(unpack));
}

/** Whatever unpacking throws means that the file is broken. @throws UnreadableWorkbook */
function damagedUnlessRead<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) {
      throw cause;
    }
    const reason = cause instanceof ArchiveTooLarge ? "tooLarge" : "damaged";
    throw new UnreadableWorkbook(reason, String(cause));
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const format = officeFormat(bytes);
  if (format !== "zip") {
    const reason = format === "other" ? "notAWorkbook" : format;
    throw new UnreadableWorkbook(reason, `by its bytes: ${format}`);
  }
}

function partsOf(unpack: Awaited<ReturnType<typeof openArchive>>): XlsxParts {
  const paths = new Set<string>();
  const small = unpack((path) => {
    paths.add(path);
    return /\.rels$|^xl\/workbook\.xml$|^xl\/tables\//u.test(path);
  });
  const text = (path: string): string => textOf(small[path]);
  const main = text(MAIN_PART);
  if (!paths.has(MAIN_PART)) {
    const binary = paths.has("xl/workbook.bin");
    throw new UnreadableWorkbook(binary ? "binaryFormat" : "notAWorkbook", `no ${MAIN_PART}`);
  }
  const links = linksOf(text("xl/_rels/workbook.xml.rels"), "xl/");
  const sheets = tagsOf(main, "sheet").flatMap((tag) => {
    const path = links.find(({ id }) => id === attributeIn(tag, "id"))?.path ?? "";
    return paths.has(path) && !path.includes("chartsheets/")
      ? { name: attributeIn(tag, "name"), path, visibility: visibilityOf(tag) }
      : [];
  });
  if (sheets.length === 0) {
    throw new UnreadableWorkbook("damaged", "no sheet");
  }
  const tables = tableSheets(sheets, text);
  const names = definedNames(main);
  const own = ownSheets(tables, names, sheets);
  const ownNames = new Set(own.values());
  const shared = (type: string): string | null => {
    const path = links.find((link) => link.type === type)?.path ?? "";
    return paths.has(path) ? textOf(unpack((each) => each === path)[path]) : null;
  };
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, isOwn: ownNames.has(sheet.name) })),
    tables,
    names,
    own,
    date1904: tagsOf(main, "workbookPr").some((tag) =>
      ["1", "true"].includes(attributeIn(tag, "date1904"))
    ),
    styles: shared("styles"),
    sharedStrings: shared("sharedStrings"),
    theme: shared("theme"),
    sheetXml: ({ path }) => damagedUnlessRead(() => textOf(unpack((each) => each === path)[path])),
    hasMacros: paths.has(MACROS),
    propertiesXml: () =>
      damagedUnlessRead(() =>
        Object.values(unpack((path) => PROPERTIES.test(path)))
          .map(textOf)
          .join("\n")
      ),
  };
}

function visibilityOf(tag: string): SheetPart["visibility"] {
  const state = attributeIn(tag, "state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

interface Link {
  readonly id: string;
  /** The last word of the relationship's type: "worksheet", "table"; the rest differs between the kinds of the format. */
  readonly type: string;
  readonly path: string;
}

function linksOf(relations: string, folder: string): readonly Link[] {
  return tagsOf(relations, "Relationship").map((tag) => ({
    id: attributeIn(tag, "Id"),
    type: attributeIn(tag, "Type").split("/").at(-1)!,
    path: resolved(attributeIn(tag, "Target"), folder),
  }));
}

/** A target of a relationship as a path inside the package; "/" begins at its root, ".." goes up a folder. */
function resolved(target: string, folder: string): string {
  const steps = (target.startsWith("/") ? target.slice(1) : folder + target).split("/");
  return steps
    .reduce<string[]>((path, step) => (step === ".." ? path.slice(0, -1) : [...path, step]), [])
    .join("/");
}

/** Every table, by its name in lower case. */
function tableSheets(
  sheets: readonly Pick<SheetPart, "name" | "path">[],
  text: (path: string) => string
): ReadonlyMap<string, TablePart> {
  const tables = sheets.flatMap(({ name, path }) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const relations = `${folder}_rels/${path.slice(folder.length)}.rels`;
    return linksOf(text(relations), folder)
      .filter(({ type }) => type === "table")
      .flatMap((link) => tagsOf(text(link.path), "table"))
      .map(
        (tag) =>
          [
            attributeIn(tag, "displayName").toLowerCase(),
            { sheet: name, ref: attributeIn(tag, "ref") },
          ] as const
      );
  });
  return new Map(tables);
}

/** The formula of each workbook-wide name, by the name in lower case. */
function definedNames(main: string): ReadonlyMap<string, string> {
  const names = main.matchAll(/(<(?:\w+:)?definedName\s[^<>]*>)([^<]*)/gu);
  return new Map(
    [...names].map(([, tag, formula]) => [
      attributeIn(tag!, "name").toLowerCase(),
      withoutEntities(formula!),
    ])
  );
}

function textOf(part: Uint8Array | undefined): string {
  const xml = new TextDecoder().decode(part);
  if (xml.includes("<!DOCTYPE")) {
    throw new UnreadableWorkbook("damaged", "a document type, which Excel never writes");
  }
  return xml;
}
