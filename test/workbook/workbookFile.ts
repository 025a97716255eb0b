import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetOfFile {
  readonly name: string;
  /** The rows of its XML: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  readonly rows: string;
  readonly state?: "hidden" | "veryHidden";
  /** `<mergeCell ref="A1:B1"/>` and the like. */
  readonly merges?: string;
}

export interface FileDetails {
  /** `<workbookPr …/>` of the workbook. */
  readonly properties?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** Written before the name of every tag of sheets, workbook and styles: "x:". */
  readonly prefix?: string;
  /** The names of the sheets' parts. */
  readonly pathOf?: (index: number) => string;
  readonly others?: Readonly<Record<string, string>>;
}

/** A workbook file, part by part as its XML has it, for what no writer at hand writes. */
export function workbookFile(
  sheets: readonly SheetOfFile[],
  details: FileDetails = {}
): Uint8Array {
  const { properties = "", styles = "", others = {}, prefix = "" } = details;
  const pathOf = details.pathOf ?? ((index) => `worksheets/sheet${index + 1}.xml`);
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="r${index}"/>`
  );
  const links = sheets.map((_, index) => link(`r${index}`, "worksheet", pathOf(index)));
  const xmlns = `xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="${MAIN}"`;
  const tagged = (xml: string): string =>
    xml.replace(/<(\/?)(?=\w)/gu, (_, slash: string) => `<${slash}${prefix}`);
  const worksheets = sheets.map(({ rows, merges }, index) => [
    `xl/${pathOf(index)}`,
    tagged(
      `<worksheet ${xmlns}><sheetData>${rows}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ""}</worksheet>`
    ),
  ]);
  const parts: Record<string, string> = {
    "xl/workbook.xml": tagged(
      `<workbook ${xmlns} xmlns:r="${RELATIONSHIPS}">${properties}<sheets>${tabs.join("")}</sheets></workbook>`
    ),
    "xl/_rels/workbook.xml.rels": `<Relationships>${[...links, link("s", "styles", "styles.xml")].join("")}</Relationships>`,
    "xl/styles.xml": tagged(`<styleSheet ${xmlns}>${styles}</styleSheet>`),
    ...Object.fromEntries(worksheets),
    ...others,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
  );
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

/** A row of texts from column A on. */
export function textRow(row: number, ...texts: readonly string[]): string {
  const cells = texts.map(
    (text, index) =>
      `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`
  );
  return `<row r="${row}">${cells.join("")}</row>`;
}
