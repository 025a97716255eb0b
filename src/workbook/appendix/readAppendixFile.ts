import type { Worksheet } from "@cj-tech-master/excelts";
import { parseReference } from "../../sheets/address";
import type { ExistingCells, ReadContent, TableContent } from "../../sheets/readContent";
import { loadSheets } from "../loadSheets";
import { storedValue } from "../sheetGrid";
import { unreadBecauseOf, UnreadableWorkbook, type UnreadWorkbook } from "../unreadableWorkbook";
import { openXlsx, type XlsxParts } from "../xlsxParts";

/** What an appendix workbook that is not open says: its tables and settings, and the names that lead to those. */
export interface AppendixContent extends ReadContent {
  /** The formula of each workbook-wide name, by the name in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

/** What became of a file that somebody takes for an appendix workbook. */
export type AppendixAnswer =
  | { readonly kind: "appendix"; readonly content: AppendixContent }
  /** A readable workbook, in which the add-in built nothing. */
  | { readonly kind: "noAppendix" }
  | UnreadWorkbook;

/** The sheets whose tables count; all others stay packed. */
const ROLES = ["tracking", "results", "settings"] as const;
const TRACKING = "phuluc";

/** Reads the tables and settings of an appendix workbook; formulas by the results that were saved with them. Never rejects. */
export async function readAppendixFile(bytes: Uint8Array): Promise<AppendixAnswer> {
  try {
    const parts = await openXlsx(bytes);
    return parts.tables.has(TRACKING)
      ? { kind: "appendix", content: await contentOf(parts) }
      : { kind: "noAppendix" };
  } catch (cause) {
    return unreadBecauseOf(cause);
  }
}

async function contentOf(parts: XlsxParts): Promise<AppendixContent> {
  const wanted = new Set(ROLES.map((role) => parts.own.get(role)));
  const sheets = parts.sheets.filter(({ name }) => wanted.has(name));
  const { worksheets } = await loadSheets(parts, sheets.map(parts.sheetXml));
  const cells = new Map(
    sheets.map(({ name }, index) => [name, cellsOf(name, worksheets[index]!)] as const)
  );
  const settings = cells.get(parts.own.get("settings") ?? "");
  const tables = [...parts.tables].flatMap(([table, { sheet, ref }]) => {
    const held = cells.get(sheet);
    return held === undefined ? [] : [[table, tableOf(held, ref)] as const];
  });
  return {
    names: parts.names,
    tables: new Map(tables),
    cells: new Map(settings === undefined ? [] : [["settings", settings]]),
  };
}

function cellsOf(name: string, sheet: Worksheet): ExistingCells {
  const [rows, columns] = [sheet.rowCount, sheet.columnCount];
  const values = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): unknown => "")
  );
  sheet.eachRow((line, row) =>
    line.eachCell((cell, column) => {
      values[row - 1]![column - 1] = storedValue(cell);
    })
  );
  return { sheet: name, area: { row: 1, column: 1, rows, columns }, values };
}

/** @throws UnreadableWorkbook `damaged` for a table that stands nowhere */
function tableOf({ values }: ExistingCells, ref: string): TableContent {
  const area = parseReference(`s!${ref}`)?.area;
  if (area === undefined) {
    throw new UnreadableWorkbook("damaged", `a table at ${ref}`);
  }
  const { row, column, columns } = area;
  const last = Math.min(row + area.rows - 1, values.length);
  const lines = values
    .slice(row - 1, last)
    .map((line) => Array.from({ length: columns }, (_, index) => line[column - 1 + index] ?? ""));
  const [headers = [], ...rows] = lines;
  return { headers: headers.map(String), rows };
}
