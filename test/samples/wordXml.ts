import { strToU8, zipSync } from "fflate";
import { encodeXml } from "../host/file/xmlText";

/** A run of text in one format. */
export interface WordRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly font?: string;
}

/** A paragraph: its runs, or plain text; `list` numbers it by the list of that id. */
export interface WordLine {
  readonly runs: string | readonly WordRun[];
  readonly centred?: boolean;
  readonly list?: number;
}

/** A cell of a table; `below` "starts" or "goes on" with a merge downwards. */
export interface WordBox {
  readonly lines: readonly (string | WordLine)[];
  readonly columns?: number;
  readonly below?: "starts" | "goesOn";
}

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Zip files hold no day before 1980; a fixed one makes the same file every time. */
const MADE_ON = new Date(2026, 0, 12, 8);

/** `w:p`. */
export function paragraph(line: string | WordLine): string {
  const {
    runs,
    centred = false,
    list,
  }: WordLine = typeof line === "string" ? { runs: line } : line;
  const numbered =
    list === undefined ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const properties = numbered + (centred ? '<w:jc w:val="center"/>' : "");
  const content = (typeof runs === "string" ? [{ text: runs }] : runs).map(run).join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function run({ text, bold = false, italic = false, font }: WordRun): string {
  const fonts = font === undefined ? "" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;
  const properties = fonts + (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "");
  const format = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${format}<w:t xml:space="preserve">${encodeXml(text)}</w:t></w:r>`;
}

/** `w:tbl` out of rows of cells; a text is a cell of one paragraph. */
export function table(rows: readonly (readonly (string | WordBox)[])[]): string {
  const body = rows.map((cells) => `<w:tr>${cells.map(box).join("")}</w:tr>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>${body}</w:tbl>`;
}

function box(cell: string | WordBox): string {
  const {
    lines,
    columns = 1,
    below,
  }: WordBox = typeof cell === "string" ? { lines: [cell] } : cell;
  const merge = below && `<w:vMerge${below === "starts" ? ' w:val="restart"' : ""}/>`;
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  const properties = `<w:tcPr><w:tcW w:w="0" w:type="auto"/>${span}${merge ?? ""}</w:tcPr>`;
  return `<w:tc>${properties}${lines.map(paragraph).join("")}</w:tc>`;
}

/**
 * The file of a document: its blocks in order, lists by the pattern of their numbers ("%1", "%1.", "-"), and what stands
 * in `w:styles`, for a document that has styles.
 */
export function docx(
  blocks: readonly string[],
  lists: readonly string[] = [],
  styles?: string
): Uint8Array {
  const body = `<w:body>${blocks.join("")}<w:sectPr/></w:body>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/numbering" Target="numbering.xml"/></Relationships>`,
    "word/numbering.xml": `<w:numbering xmlns:w="${NAMESPACE}">${lists.map(levels).join("")}${lists.map(list).join("")}</w:numbering>`,
    ...(styles === undefined
      ? {}
      : { "word/styles.xml": `<w:styles xmlns:w="${NAMESPACE}">${styles}</w:styles>` }),
    "word/document.xml": `<w:document xmlns:w="${NAMESPACE}">${body}</w:document>`,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(DECLARATION + xml)]);
  return zipSync(Object.fromEntries(files), { mtime: MADE_ON });
}

function levels(pattern: string, index: number): string {
  const format = pattern.includes("%") ? "decimal" : "bullet";
  return `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl></w:abstractNum>`;
}

function list(_: string, index: number): string {
  return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`;
}
