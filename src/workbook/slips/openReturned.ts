import type { ArchiveLimits } from "../../archive/openArchive";
import type { GridValue } from "../../intake/grid";
import {
  returnedSheet,
  type ReturnedFile,
  type ReturnedSheet,
} from "../../intake/slips/returnedFile";
import {
  slipCodeIn,
  SLIP_LISTS_SHEET,
  SLIP_PROPERTIES,
  SLIP_RESULTS_SHEET,
  SLIP_SHEET,
} from "../../plan/slips/slipWords";
import { comparisonKey } from "../../text/keys";
import { openXlsx, type SheetPart, type XlsxParts } from "../xlsxParts";
import { cellStyles } from "./cellStyles";
import { documentProperties } from "./documentProperties";
import { sharedTexts } from "./sharedTexts";
import { dayOfNumber, sheetCells } from "./sheetCells";

/** A unit's own list of a thousand tasks has some two million bytes on a sheet. */
const LIMITS: ArchiveLimits = { part: 16_000_000, packedPart: 4_000_000, total: 40_000_000 };

const SLIP_SHEETS = new Set([SLIP_SHEET, SLIP_RESULTS_SHEET].map(comparisonKey));

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
  const { author, title, custom, savedBy, savedAt } = documentProperties(parts.propertiesXml());
  return {
    name,
    sheets: isWholeWorkbook(parts)
      ? parts.sheets.filter((sheet) => isOwnList(parts, sheet)).flatMap(read)
      : readSheets(parts, read),
    code: slipCodeIn([title, ...custom.values()].join("\n")),
    agency: custom.get(SLIP_PROPERTIES.agency) ?? "",
    author,
    savedBy,
    savedAt,
    dayOf: (number) => dayOfNumber(number, parts.date1904),
    hasMacros: parts.hasMacros,
    isWholeWorkbook: isWholeWorkbook(parts),
  };
}

/** What is hidden is an answer only where it is a sheet of a slip, or nothing else has content. */
function readSheets(
  { sheets }: XlsxParts,
  read: (sheet: SheetPart) => ReturnedFile["sheets"]
): ReturnedFile["sheets"] {
  const found = sheets
    .filter(
      ({ visibility, name }) =>
        visibility === "visible" || (visibility === "hidden" && name !== SLIP_LISTS_SHEET)
    )
    .map((sheet) => ({ isSeen: sheet.visibility === "visible", read: read(sheet) }));
  const isAnySeen = found.some(({ isSeen, read: all }) => isSeen && all.length > 0);
  return found.flatMap(({ isSeen, read: all }) =>
    isSeen || !isAnySeen ? all : all.filter(isOfSlip)
  );
}

function isOfSlip({ name, cells }: ReturnedSheet): boolean {
  const isCode = (value: GridValue): boolean =>
    value.kind === "text" && slipCodeIn(value.text) !== null;
  return SLIP_SHEETS.has(comparisonKey(name)) || cells.some((row) => row.some(isCode));
}

/** Beside `PhuLuc`, which somebody may have copied into a workbook of their own, it has the settings. */
function isWholeWorkbook({ own }: XlsxParts): boolean {
  return own.has("tracking") && own.has("settings");
}

function isOwnList({ own }: XlsxParts, { name }: SheetPart): boolean {
  return name === own.get("tracking") || name === own.get("results");
}
