import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { sheetData, withoutPrefix } from "./sheetXml";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import type { XlsxParts } from "./xlsxParts";

/** Sheets as the library holds them, with the font of cells that name none. */
export interface LoadedSheets {
  /** In the order asked for. */
  readonly worksheets: readonly Worksheet[];
  readonly normalFont: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What Excel takes where a workbook names no font. */
const FALLBACK_FONT = "Calibri";

/**
 * Hands sheets to the library, which is loaded by the first workbook. It gets a package with nothing but their cells,
 * styles and texts: what else a file may hold is read by it at a price, or throws.
 * @throws UnreadableWorkbook `damaged` for whatever the library cannot read, and as `sheetData`
 */
export async function loadSheets(
  parts: Pick<XlsxParts, "date1904" | "styles" | "sharedStrings" | "theme">,
  sheets: readonly string[]
): Promise<LoadedSheets> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const workbook = new Workbook();
  const files = smallPackage(parts, sheets);
  try {
    await workbook.xlsx.loadFromFiles(files);
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", String(cause));
  }
  return { worksheets: inOrder(workbook, sheets.length), normalFont: normalFontOf(workbook) };
}

function inOrder(workbook: Workbook, count: number): readonly Worksheet[] {
  return Array.from({ length: count }, (_, index) => {
    const worksheet = workbook.getWorksheet(sheetName(index));
    if (!worksheet) {
      throw new UnreadableWorkbook("damaged", `sheet ${index + 1} was not read`);
    }
    return worksheet;
  });
}

function normalFontOf(workbook: Workbook): string {
  return workbook.defaultFont?.name ?? FALLBACK_FONT;
}

function smallPackage(
  { date1904, styles, sharedStrings, theme }: Parameters<typeof loadSheets>[0],
  sheets: readonly string[]
): Record<string, Uint8Array> {
  const links = sheets.map((_, index) => link(`s${index}`, "worksheet", sheetPath(index)));
  const tabs = sheets.map(
    (_, index) => `<sheet name="${sheetName(index)}" sheetId="${index + 1}" r:id="s${index}"/>`
  );
  const shared = [
    ["styles", styles, "styles.xml"],
    ["sharedStrings", sharedStrings, "sharedStrings.xml"],
    ["theme", theme, "theme/theme1.xml"],
  ] as const;
  const present = shared.filter(([, xml]) => xml !== null);
  const files: Record<string, string> = {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${[
      ...links,
      ...present.map(([type, , path]) => link(type, type, path)),
    ].join("")}</Relationships>`,
    ...Object.fromEntries(present.map(([, xml, path]) => [`xl/${path}`, withoutRootPrefix(xml!)])),
    ...Object.fromEntries(
      sheets.map((xml, index) => [
        `xl/${sheetPath(index)}`,
        `<worksheet xmlns="${MAIN}">${sheetData(xml)}</worksheet>`,
      ])
    ),
  };
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(files).map(([path, xml]) => [path, encoder.encode(xml)])
  );
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

/** The names of a file need not be fit for XML, nor unlike one another. */
function sheetName(index: number): string {
  return `Sheet${index + 1}`;
}

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

function withoutRootPrefix(xml: string): string {
  const prefix = /<(\w+:)(?:styleSheet|sst)\b/u.exec(xml)?.[1] ?? "";
  return withoutPrefix(xml, prefix);
}
