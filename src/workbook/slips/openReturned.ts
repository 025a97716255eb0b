import type { ArchiveLimits } from "../../archive/openArchive";
import { returnedSheet, type ReturnedFile } from "../../intake/slips/returnedFile";
import { slipCodeIn, SLIP_PROPERTIES } from "../../plan/slips/slipWords";
import { openXlsx, type SheetPart } from "../xlsxParts";
import { cellStyles } from "./cellStyles";
import { documentProperties } from "./documentProperties";
import { sharedTexts } from "./sharedTexts";
import { sheetCells } from "./sheetCells";

/** A unit's own list of a thousand tasks has some two million bytes on a sheet. */
const LIMITS: ArchiveLimits = { part: 16_000_000, packedPart: 4_000_000, total: 40_000_000 };

/**
 * Opens a returned workbook as far as its cells go; macros are data that nobody runs.
 * @throws UnreadableWorkbook for anything that is no readable .xlsx or .xlsm, or larger than any answer
 */
export async function openReturned(name: string, bytes: Uint8Array): Promise<ReturnedFile> {
  const parts = await openXlsx(bytes, LIMITS);
  const shared = {
    texts: sharedTexts(parts.sharedStrings),
    styleAt: cellStyles(parts.styles),
    date1904: parts.date1904,
  };
  const read = (sheet: SheetPart): ReturnedFile["sheets"] => {
    const found = returnedSheet(sheet.name, sheetCells(parts.sheetXml(sheet), shared));
    return found.rows.length === 0 ? [] : [found];
  };
  const seen = parts.sheets.filter(({ visibility }) => visibility === "visible").flatMap(read);
  const hidden = parts.sheets.filter(({ visibility }) => visibility === "hidden");
  const { author, title, custom, savedBy, savedAt } = documentProperties(parts.propertiesXml());
  return {
    name,
    sheets: seen.length > 0 ? seen : hidden.flatMap(read),
    code: slipCodeIn([title, ...custom.values()].join("\n")),
    agency: custom.get(SLIP_PROPERTIES.agency) ?? "",
    author,
    savedBy,
    savedAt,
    hasMacros: parts.hasMacros,
  };
}
