import { areaAddress } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";

/**
 * Cells that are told something in the request that is being queued and are of no use after it. Office.js keeps every range
 * of a run alive until its end, at two actions and a farewell each; what is let go at once costs half as much.
 * @param where an area, or an address of rows or columns ("2:5", "A:C")
 */
export function cellsAt(sheet: Excel.Worksheet, where: SheetArea | string): Excel.Range {
  const range = sheet.getRange(typeof where === "string" ? where : areaAddress(where));
  range.untrack();
  return range;
}

/** As `cellsAt`, for several areas of a sheet: "A1:B2,D4". */
export function areasAt(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  const ranges = sheet.getRanges(addresses);
  ranges.untrack();
  return ranges;
}
