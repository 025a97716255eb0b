import { areaAddress } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import { matrixBytes, PAYLOAD_AIM } from "./payload";

/** A rectangle of a sheet to be read. */
export interface Region {
  readonly sheet: string;
  readonly area: SheetArea;
  readonly wanted: "values" | "valuesAndFormats" | "formulas" | "all";
  /** First guess; what comes back of it, or of others of the same columns, corrects it. */
  readonly bytesPerCell: number;
}

export interface RegionData {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: string[][];
}

interface Band {
  readonly region: number;
  readonly area: SheetArea;
}

const LOADS: Readonly<Record<Region["wanted"], string>> = {
  values: "values",
  valuesAndFormats: "values,numberFormat",
  formulas: "formulas",
  all: "values,formulas,numberFormat",
};

/**
 * Reads any number of regions in as few requests as the payload limit allows: bands of rows fill a request up, and the
 * size of a cell is learnt from what has come back.
 */
export async function readRegions(
  context: Excel.RequestContext,
  regions: readonly Region[]
): Promise<RegionData[]> {
  const results: RegionData[] = regions.map(() => ({ values: [], formulas: [], formats: [] }));
  const bytesPerCell = regions.map((region) => region.bytesPerCell);
  let next: Cursor = { region: 0, row: 0 };
  let aim = PAYLOAD_AIM;
  while (next.region < regions.length) {
    const plan = nextBands(regions, bytesPerCell, next, aim);
    try {
      await readBands(context, regions, plan.bands, results, bytesPerCell);
    } catch (error) {
      if (!isTooLarge(error) || aim < 50_000) {
        throw error;
      }
      aim /= 2;
      continue;
    }
    next = plan.after;
  }
  return results;
}

/** How much longer the cells of one region are than those of another of the same columns, at most as a rule. */
const MARGIN = 1.3;

interface Cursor {
  readonly region: number;
  readonly row: number;
}

function nextBands(
  regions: readonly Region[],
  bytesPerCell: readonly number[],
  from: Cursor,
  aim: number
): { readonly bands: readonly Band[]; readonly after: Cursor } {
  const bands: Band[] = [];
  let { region, row } = from;
  let room = aim;
  while (region < regions.length) {
    const { area } = regions[region]!;
    const rowBytes = Math.max(1, area.columns * bytesPerCell[region]!);
    const fitting = Math.floor(room / rowBytes);
    const rows = Math.min(area.rows - row, bands.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) {
      bands.push({ region, area: { ...area, row: area.row + row, rows } });
      room -= rows * rowBytes;
      row += rows;
    }
    if (row < area.rows) {
      break;
    }
    region += 1;
    row = 0;
  }
  return { bands, after: { region, row } };
}

async function readBands(
  context: Excel.RequestContext,
  regions: readonly Region[],
  bands: readonly Band[],
  results: readonly RegionData[],
  bytesPerCell: number[]
): Promise<void> {
  const ranges = bands.map((band) => {
    const { sheet, wanted } = regions[band.region]!;
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(band.area));
    return range.load(LOADS[wanted]);
  });
  await context.sync();
  bands.forEach((band, index) => {
    const range = ranges[index]!;
    const { wanted } = regions[band.region]!;
    const result = results[band.region]!;
    const values = wanted === "formulas" ? [] : range.values;
    const formulas = wanted === "formulas" || wanted === "all" ? range.formulas : [];
    const formats = wanted === "values" || wanted === "formulas" ? [] : range.numberFormat;
    values.forEach((row) => result.values.push(row));
    formulas.forEach((row) => result.formulas.push(row));
    formats.forEach((row) => result.formats.push(row));
    const bytes = matrixBytes(values) + matrixBytes(formulas) + matrixBytes(formats);
    bytesPerCell[band.region] = 1 + bytes / (band.area.rows * band.area.columns);
  });
  learn(regions, bands, bytesPerCell);
}

/** What regions took on average is the guess for those of the same columns that are still to be read. */
function learn(regions: readonly Region[], bands: readonly Band[], bytesPerCell: number[]): void {
  const come = new Map<string, { bytes: number; cells: number }>();
  for (const { region, area } of bands) {
    const columns = columnsOf(regions[region]!);
    const sum = come.get(columns) ?? { bytes: 0, cells: 0 };
    const cells = area.rows * area.columns;
    come.set(columns, {
      bytes: sum.bytes + bytesPerCell[region]! * cells,
      cells: sum.cells + cells,
    });
  }
  for (let region = bands.at(-1)!.region + 1; region < regions.length; region += 1) {
    const sum = come.get(columnsOf(regions[region]!));
    bytesPerCell[region] = sum ? (sum.bytes / sum.cells) * MARGIN : bytesPerCell[region]!;
  }
}

function columnsOf({ sheet, area, wanted }: Region): string {
  return `${wanted} ${area.column} ${area.columns} ${sheet}`;
}

function isTooLarge(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ResponsePayloadSizeLimitExceeded";
}
