import type { Element } from "@xmldom/xmldom";
import { childrenOf, elementAt, settingAt } from "./elements";
import type { ParagraphNumbers } from "./numbering";
import { paragraphText, requireDepth } from "./paragraphText";
import type { RunFonts } from "./runFonts";
import { UnreadableDocument } from "./unreadableDocument";

/** Text of a document and how it is to be read. */
export interface WordText {
  /** As it stands in the file. */
  readonly text: string;
  /** "" for text in several fonts. */
  readonly font: string;
  /** The text in Unicode, where it was typed in an old font. */
  readonly decoded: string;
}

/** A cell as it stands on the page, its paragraphs joined by line breaks. */
export interface WordCell extends WordText {
  /** Columns of the table's grid that it takes. */
  readonly columns: number;
  /** It goes on with the cell above it. */
  readonly continues: boolean;
}

export interface WordRow {
  /** Columns of the grid left out before the first cell. */
  readonly skipped: number;
  readonly cells: readonly WordCell[];
}

export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly WordRow[];
}

export interface WordParagraph extends WordText {
  readonly kind: "paragraph";
  readonly centred: boolean;
}

/** What a document's body consists of, top to bottom. */
export type Block = WordParagraph | WordTable;

/** Elements that only wrap others: content controls, insertions, custom markup. */
const WRAPPERS = new Set(["sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"]);

/** No table is wider (Word's own limit is 63 columns); what claims more is broken. */
const MOST_COLUMNS = 63;

/** What reading the text of a document needs beside it. */
interface Context {
  readonly numbers: ParagraphNumbers;
  readonly fonts: RunFonts;
}

/** The paragraphs and tables of `w:document` in order, not decoded yet. @throws UnreadableDocument `damaged` without a body */
export function blocksOf(document: Element, context: Context): readonly Block[] {
  const body = elementAt(document, "body");
  if (!body) {
    throw new UnreadableDocument("damaged", "no body");
  }
  return unwrapped(body, 0).flatMap((element) => blockOf(element, context));
}

function blockOf(element: Element, context: Context): readonly Block[] {
  if (element.localName === "p") {
    const centred = settingAt(element, "pPr", "jc") === "center";
    const text = paragraphText(element, context.numbers);
    return [{ kind: "paragraph", ...textIn(element, text, context), centred }];
  }
  return element.localName === "tbl" ? [tableOf(element, context, 0)] : [];
}

function unwrapped(element: Element, depth: number): readonly Element[] {
  requireDepth(depth);
  return childrenOf(element).flatMap((child) =>
    WRAPPERS.has(child.localName ?? "") ? unwrapped(child, depth + 1) : [child]
  );
}

function textIn(element: Element, text: string, { fonts }: Context): WordText {
  return { text, font: fonts.fontOf(element), decoded: text };
}

function tableOf(table: Element, context: Context, depth: number): WordTable {
  const rows = unwrapped(table, depth).filter((row) => row.localName === "tr" && !isDeleted(row));
  return { kind: "table", rows: rows.map((row) => rowOf(row, context, depth)) };
}

function rowOf(row: Element, context: Context, depth: number): WordRow {
  const cells = unwrapped(row, depth).filter((cell) => cell.localName === "tc");
  return {
    skipped: columnCount(settingAt(row, "trPr", "gridBefore"), 0),
    cells: cells.map((cell) => ({
      ...textIn(cell, cellText(cell, context, depth), context),
      columns: columnCount(settingAt(cell, "tcPr", "gridSpan"), 1),
      continues: isContinued(cell),
    })),
  };
}

function isDeleted(row: Element): boolean {
  return elementAt(row, "trPr", "del") !== null;
}

/** `w:vMerge` without a value goes on with the cell above. */
function isContinued(cell: Element): boolean {
  const merge = settingAt(cell, "tcPr", "vMerge");
  return merge !== null && merge !== "restart";
}

function columnCount(setting: string | null, least: number): number {
  const count = Math.floor(Number(setting ?? least));
  return Number.isFinite(count) ? Math.min(MOST_COLUMNS, Math.max(least, count)) : least;
}

/** Paragraphs by line breaks; of a table inside the cell every row is a line, its cells by tabs. */
function cellText(cell: Element, context: Context, depth: number): string {
  const lines = unwrapped(cell, depth).flatMap((element) => {
    if (element.localName === "tbl") {
      return tableOf(element, context, depth + 1).rows.map(rowText);
    }
    return element.localName === "p" ? [paragraphText(element, context.numbers)] : [];
  });
  return lines
    .filter((line, index) => line !== "" || (index > 0 && index < lines.length - 1))
    .join("\n");
}

/** The cells of a row by tabs. */
export function rowText(row: WordRow): string {
  return row.cells.map((cell) => cell.text).join("\t");
}
