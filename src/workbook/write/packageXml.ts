import type { FileProperties } from "../../sheets/fileBlueprint";
import { attributes, RELATIONSHIPS, XML_HEAD, xmlText } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const PART_TYPE = "application/vnd.openxmlformats";
const SPREADSHEET = `${PART_TYPE}-officedocument.spreadsheetml`;

/** Properties of our own have this set, and numbers from 2 on ([MS-OSHARED] 2.3.3.2.1.1). */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_CUSTOM = 2;

/** A relationship between two parts. */
export interface Link {
  readonly id: string;
  /** The last word of its type; whole where it is not one of Office's own. */
  readonly type: string;
  readonly target: string;
}

/** A part of relationships. */
export function linksXml(links: readonly Link[]): string {
  const tags = links.map(({ id, type, target }) => {
    const whole = type.startsWith("http") ? type : `${RELATIONSHIPS}/${type}`;
    return `<Relationship${attributes({ Id: id, Type: whole, Target: target })}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${tags.join("")}</Relationships>`;
}

/** The relationships of the package itself. */
export function rootLinksXml(): string {
  return linksXml([
    { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
    {
      id: "rId2",
      type: `${PACKAGE}/relationships/metadata/core-properties`,
      target: "docProps/core.xml",
    },
    { id: "rId3", type: "custom-properties", target: "docProps/custom.xml" },
  ]);
}

/** What each part is. */
export function contentTypesXml(sheets: number, tables: number): string {
  const parts = [
    ["/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
    ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
    ["/docProps/core.xml", `${PART_TYPE}-package.core-properties+xml`],
    ["/docProps/custom.xml", `${PART_TYPE}-officedocument.custom-properties+xml`],
    ...numbered(sheets, "/xl/worksheets/sheet", `${SPREADSHEET}.worksheet+xml`),
    ...numbered(tables, "/xl/tables/table", `${SPREADSHEET}.table+xml`),
  ];
  const tags = parts.map(
    ([path, type]) => `<Override${attributes({ PartName: path, ContentType: type })}/>`
  );
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="${PART_TYPE}-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${tags.join("")}</Types>`
  );
}

function numbered(count: number, path: string, type: string): [string, string][] {
  return Array.from({ length: count }, (_, index) => [`${path}${index + 1}.xml`, type]);
}

/** `docProps/core.xml`. It names no time and no computer: who fills the file in will. */
export function coreXml({ title, author }: FileProperties): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator></cp:coreProperties>`
  );
}

/** `docProps/custom.xml`. */
export function customXml({ custom }: FileProperties): string {
  const tags = Object.entries(custom).map(([name, value], index) => {
    const own = attributes({ fmtid: CUSTOM_SET, pid: FIRST_CUSTOM + index, name });
    return `<property${own}><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`;
  });
  return `${XML_HEAD}<Properties xmlns="${PROPERTIES}" xmlns:vt="${TYPES}">${tags.join("")}</Properties>`;
}
