import { areaAddress } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import { speaksForLegacy } from "../text/legacy/look";
import { PAYLOAD_AIM, RequestBudget } from "./payload";
import type { Region, RegionData } from "./regions";

/** Font names like the cells of a region; "" for a cell in several fonts and for cells not asked about. */
export type RegionFonts = readonly (readonly string[])[];

/** A region whose common font has been asked for. */
export interface AskedFont {
  readonly region: Region;
  readonly font: Excel.RangeFont;
}

/** Rows of a region and the answer about their cells. */
interface Band {
  readonly area: SheetArea;
  readonly answer: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** `{"format":{"font":{"name":"Times New Roman"}}},` and room for longer names. */
const BYTES_PER_CELL = 80;

/** Queues asking for the font that all cells of a region have. */
export function askFont(context: Excel.RequestContext, region: Region): AskedFont {
  const { font } = rangeOf(context, region.sheet, region.area).format;
  return { region, font: font.load("name") };
}

/**
 * The fonts of regions, after the sync that answered `askFont`. Excel is asked about single cells only where the fonts
 * are mixed and some text may be in an old encoding: elsewhere they tell nothing. That takes one request more for every
 * 45,000 cells.
 * @param data the regions' values, in the same order
 */
export async function readFonts(
  context: Excel.RequestContext,
  asked: readonly AskedFont[],
  data: readonly RegionData[]
): Promise<readonly RegionFonts[]> {
  const budget = new RequestBudget(context);
  const bands: (readonly Band[])[] = [];
  for (const [index, { region, font }] of asked.entries()) {
    const wanted = isMixed(font) ? textArea(data[index]!.values, region.area) : null;
    bands.push(wanted ? await askCells(context, budget, region.sheet, wanted) : []);
  }
  if (bands.flat().length > 0) {
    await budget.send();
  }
  return asked.map(({ region, font }, index) => fontsOf(region.area, font, bands[index]!));
}

/** Excel answers null for cells in different fonts, though its types do not say so. */
function isMixed({ name }: Excel.RangeFont): boolean {
  return (name as string | null) === null;
}

/** The smallest area with all text of a region; null where no text is in an old encoding. */
function textArea(values: RegionData["values"], { row, column }: SheetArea): SheetArea | null {
  const texts = new Set<string>();
  const rows: number[] = [];
  const columns = new Set<number>();
  values.forEach((line, r) =>
    line.forEach((value, c) => {
      if (typeof value === "string" && value !== "") {
        texts.add(value);
        rows.push(r);
        columns.add(c);
      }
    })
  );
  if (![...texts].some(speaksForLegacy)) {
    return null;
  }
  const top = rows[0]!;
  const left = Math.min(...columns);
  return {
    row: row + top,
    column: column + left,
    rows: rows[rows.length - 1]! - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
}

/** Queues asking for the font of every cell of an area, in bands that each fit an answer. */
async function askCells(
  context: Excel.RequestContext,
  budget: RequestBudget,
  sheet: string,
  area: SheetArea
): Promise<readonly Band[]> {
  const rowBytes = area.columns * BYTES_PER_CELL;
  const most = Math.max(1, Math.floor(PAYLOAD_AIM / rowBytes));
  const bands: Band[] = [];
  for (let row = 0; row < area.rows; row += most) {
    const band = { ...area, row: area.row + row, rows: Math.min(most, area.rows - row) };
    await budget.reserve(band.rows * rowBytes);
    const range = rangeOf(context, sheet, band);
    bands.push({
      area: band,
      answer: range.getCellProperties({ format: { font: { name: true } } }),
    });
  }
  return bands;
}

function fontsOf(area: SheetArea, font: Excel.RangeFont, bands: readonly Band[]): RegionFonts {
  const common = isMixed(font) ? "" : font.name;
  const fonts = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => common)
  );
  for (const band of bands) {
    band.answer.value.forEach((line, r) =>
      line.forEach((cell, c) => {
        const row = fonts[band.area.row - area.row + r]!;
        row[band.area.column - area.column + c] = cell.format?.font?.name ?? "";
      })
    );
  }
  return fonts;
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: SheetArea): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}
