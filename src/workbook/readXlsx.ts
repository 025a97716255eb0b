import type { Grid } from "../intake/grid";
import { loadSheets } from "./loadSheets";
import { sheetGrid } from "./sheetGrid";
import { mergedAreas } from "./sheetXml";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { openXlsx, type SheetPart, type XlsxParts } from "./xlsxParts";

/**
 * Reads the sheets of a workbook file that may hold the list: those that the user sees; of an appendix workbook the
 * add-in's own only where there is no other, hidden ones only where nothing else has content.
 * @returns at least one; of a workbook without content its first sheet, empty
 * @throws UnreadableWorkbook for anything that is no readable .xlsx or .xlsm
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Grid[]> {
  const parts = await openXlsx(bytes);
  for (const sheets of inTurns(parts.sheets)) {
    const grids = await gridsOf(parts, sheets);
    if (grids.length > 0) {
      return grids;
    }
  }
  const { name } = parts.sheets[0]!;
  return [{ name, firstRow: 1, firstColumn: 1, cells: [], merges: [] }];
}

function inTurns(sheets: readonly SheetPart[]): readonly (readonly SheetPart[])[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const hidden = sheets.filter(({ visibility, isOwn }) => visibility === "hidden" && !isOwn);
  const turns = [visible.filter(({ isOwn }) => !isOwn), visible.filter(({ isOwn }) => isOwn)];
  return [...turns, hidden].filter((turn) => turn.length > 0);
}

/** A sheet that reaches too far is left out where another can be read, as one with stray cells beside the list. */
async function gridsOf(parts: XlsxParts, sheets: readonly SheetPart[]): Promise<readonly Grid[]> {
  const xml = sheets.map(parts.sheetXml);
  const { worksheets, normalFont } = await loadSheets(parts, xml);
  const grids = worksheets.map((worksheet, index) =>
    sheetGrid(worksheet, sheets[index]!.name, mergedAreas(xml[index]!), normalFont)
  );
  const readable = grids.filter((grid) => grid !== null && grid !== "tooLarge");
  if (readable.length === 0 && grids.includes("tooLarge")) {
    throw new UnreadableWorkbook("tooLarge", "every sheet reaches further than a list");
  }
  return readable;
}
