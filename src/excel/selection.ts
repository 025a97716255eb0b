import { areaAddress, parseAreas, type SheetReference } from "../sheets/address";
import { rangeArea } from "./rangeArea";

/** What is selected in the open workbook. */
export type Selection =
  | {
      readonly kind: "cells";
      /** The selected cells, as people name them: "B4:G40", "B:G". */
      readonly address: string;
      readonly cells: number;
      /** Where a list in the selection stands: the cells themselves, around a single one the block of filled cells. */
      readonly list: SheetReference;
    }
  /** Cells in several places. */
  | { readonly kind: "several"; readonly address: string; readonly cells: number }
  /** A chart, a picture or a shape. */
  | { readonly kind: "object" };

const MOST_COUNTED = 2 ** 31 - 1;

/** Asks what is selected, in one request; in up to two more where it is no single rectangle of cells. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  range.load("address,cellCount,rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  const first = range.getCell(0, 0);
  const merged = first.getMergedAreasOrNullObject().load("address");
  const block = first.getSurroundingRegion().load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
  } catch (error) {
    refuseOther(error);
    return readSeveral(context);
  }
  const selected = rangeArea(range);
  // Clicking on a merged cell selects all the cells under it.
  const [under] = merged.isNullObject ? [] : parseAreas(merged.address);
  const isSingle = range.cellCount === 1 || (under && areaAddress(under) === areaAddress(selected));
  return {
    kind: "cells",
    address: withoutSheets(range.address),
    cells: selected.rows * selected.columns,
    list: { sheet: range.worksheet.name, area: isSingle ? rangeArea(block) : selected },
  };
}

async function readSeveral(context: Excel.RequestContext): Promise<Selection> {
  const ranges = context.workbook.getSelectedRanges().load("address,cellCount");
  try {
    await context.sync();
  } catch (error) {
    refuseOther(error);
    return { kind: "object" };
  }
  // Excel says -1 for more cells than it counts.
  const cells = ranges.cellCount < 0 ? MOST_COUNTED : ranges.cellCount;
  return { kind: "several", address: withoutSheets(ranges.address), cells };
}

/** Excel refuses to name the selected cells where there are several areas or none (office-js issue 2268: by design). */
function refuseOther(error: unknown): void {
  if ((error as { code?: unknown }).code !== "InvalidSelection") {
    throw error;
  }
}

function withoutSheets(address: string): string {
  return address.replace(/(?:'(?:[^']|'')+'|[^',!]+)!/g, "");
}
