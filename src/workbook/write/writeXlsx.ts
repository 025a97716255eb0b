import { inSlices } from "../../pace/inSlices";
import type { Steps } from "../../pace/steps";
import type { FileBlueprint, FileProperties } from "../../sheets/fileBlueprint";
import {
  contentTypesXml,
  coreXml,
  customXml,
  linksXml,
  rootLinksXml,
  type Link,
} from "./packageXml";
import { sheetXml } from "./sheetXml";
import { StyleTable } from "./styleTable";
import { tableXml } from "./tableXml";
import { TextTable } from "./textTable";
import { firstVisible, sheetLink, workbookXml } from "./workbookXml";

const NO_PROPERTIES: FileProperties = { title: "", author: "", custom: {} };

/**
 * The bytes of an .xlsx that Excel 2010 and LibreOffice open: cells, tables with calculated columns, names, drop-downs,
 * highlighting and page set-up as Excel would be told, and what only files have. Formulas have no results until it is
 * opened; functions newer than Excel 2010 are not spelled as a file wants them. The page is let answer meanwhile.
 *
 * Excelts, with which files are read, is not enough to write them: 10.2.0 writes neither the mark of a text that looks
 * like a formula (`quotePrefix`) nor properties of a file's own, and not in steps. Here the same blueprint gives the same
 * bytes each time, and a test compares them with what Excel is told.
 * @throws RangeError for what files are not written with: charts, formulas to be filled down, updates of tables
 */
export async function writeXlsx(file: FileBlueprint): Promise<Uint8Array> {
  refuseUnwritten(file);
  const parts = await inSlices(partsOf(file));
  const { packedParts } = await import("./packedParts");
  return inSlices(packedParts(parts));
}

function refuseUnwritten({ sheets, tables = [] }: FileBlueprint): void {
  const refused = [
    tables.length > 0 && "updates of tables",
    sheets.some(({ charts = [] }) => charts.length > 0) && "charts",
    sheets.some(({ cells }) => cells.some(({ filledDown }) => filledDown)) &&
      "formulas filled down",
  ].filter(Boolean);
  if (refused.length > 0) {
    throw new RangeError(`No file is written with ${refused.join(", ")}.`);
  }
}

function* partsOf(file: FileBlueprint): Steps<Readonly<Record<string, string>>> {
  const shared = { styles: new StyleTable(), texts: new TextTable() };
  const parts: Record<string, string> = {};
  let tables = 0;
  for (const [index, sheet] of file.sheets.entries()) {
    const links = sheet.tables.map((table): Link => {
      tables += 1;
      parts[`xl/tables/table${tables}.xml`] = tableXml(table, tables);
      return { id: `rId${tables}`, type: "table", target: `../tables/table${tables}.xml` };
    });
    const ids = links.map(({ id }) => id);
    const path = `sheet${index + 1}.xml`;
    const isFirst = index === firstVisible(file);
    parts[`xl/worksheets/${path}`] = yield* sheetXml(sheet, shared, ids, isFirst);
    if (links.length > 0) {
      parts[`xl/worksheets/_rels/${path}.rels`] = linksXml(links);
    }
  }
  const properties = file.properties ?? NO_PROPERTIES;
  return {
    "[Content_Types].xml": contentTypesXml(file.sheets.length, tables),
    "_rels/.rels": rootLinksXml(),
    "docProps/core.xml": coreXml(properties),
    "docProps/custom.xml": customXml(properties),
    "xl/workbook.xml": workbookXml(file),
    "xl/_rels/workbook.xml.rels": linksXml(workbookLinks(file)),
    "xl/styles.xml": shared.styles.xml(),
    "xl/sharedStrings.xml": shared.texts.xml(),
    ...parts,
  };
}

function workbookLinks({ sheets }: FileBlueprint): readonly Link[] {
  return [
    ...sheets.map((_, index) => ({
      id: sheetLink(index),
      type: "worksheet",
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: "rIdStyles", type: "styles", target: "styles.xml" },
    { id: "rIdTexts", type: "sharedStrings", target: "sharedStrings.xml" },
  ];
}
