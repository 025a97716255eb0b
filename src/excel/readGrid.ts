import { MOST_GRID_CELLS, type Grid, type GridMerge } from "../intake/grid";
import { gridValue } from "../intake/gridValue";
import { areaAddress, parseAreas } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import type { RegionFonts } from "./fonts";
import type { Region, RegionData } from "./regions";
import type { SheetState } from "./state";

/** Excel lists at most 512 merged areas at once; a merge takes at least two cells. */
const CELLS_PER_MERGE_QUESTION = 1_024;

/** The region of a sheet to be read as a grid; null for an empty sheet. */
export function gridRegion(sheet: SheetState): Region | null {
  return sheet.used
    ? { sheet: sheet.name, area: sheet.used, wanted: "valuesAndFormats", bytesPerCell: 150 }
    : null;
}

/** Whether a region is of a size that a task list may have. */
export function isReadable({ area }: Region): boolean {
  return area.rows * area.columns <= MOST_GRID_CELLS;
}

/**
 * Queues asking for the merged areas of a region.
 * @returns reads the answer after the next sync, in sheet rows and columns
 */
export function askMerges(
  context: Excel.RequestContext,
  { sheet, area }: Region
): () => readonly SheetArea[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const rows = Math.max(1, Math.floor(CELLS_PER_MERGE_QUESTION / area.columns));
  const answers: Excel.RangeAreas[] = [];
  for (let row = 0; row < area.rows; row += rows) {
    const band = { ...area, row: area.row + row, rows: Math.min(rows, area.rows - row) };
    const range = worksheet.getRange(areaAddress(band));
    answers.push(range.getMergedAreasOrNullObject().load("address"));
  }
  return () => {
    const merges = answers.flatMap((answer) =>
      answer.isNullObject ? [] : parseAreas(answer.address)
    );
    return [...new Map(merges.map((merge) => [areaAddress(merge), merge])).values()];
  };
}

/** A region's cells, merges and fonts as a grid. */
export function gridOf(
  region: Region,
  data: RegionData,
  merges: readonly SheetArea[],
  fonts: RegionFonts
): Grid {
  const { area } = region;
  return {
    name: region.sheet,
    firstRow: area.row,
    firstColumn: area.column,
    cells: data.values.map((row, r) =>
      row.map((value, c) => gridValue(value, data.formats[r]?.[c] ?? ""))
    ),
    merges: merges.map((merge) => gridMerge(merge, area)),
    fonts,
  };
}

function gridMerge(merge: SheetArea, area: SheetArea): GridMerge {
  const top = merge.row - area.row;
  const left = merge.column - area.column;
  return { top, left, bottom: top + merge.rows - 1, right: left + merge.columns - 1 };
}
