import type { SheetArea } from "../../sheets/blueprint";
import { areaAddress } from "../../sheets/address";
import type { CellInput } from "../cells";
import { matrixBytes, rowBands, type RequestBudget } from "../payload";

/**
 * Queues writing to a rectangle of cells; null leaves a cell alone.
 * @param rowByRow for sheets with hidden rows: Excel has been seen to misplace values written across those
 */
export async function writeInputs(
  sheet: Excel.Worksheet,
  area: SheetArea,
  inputs: readonly (readonly CellInput[])[],
  rowByRow: boolean,
  budget: RequestBudget
): Promise<void> {
  const bands = rowByRow
    ? inputs.map((row, from) => ({ from, rows: [row], bytes: matrixBytes([row]) }))
    : rowBands(inputs);
  for (const { from, rows, bytes } of bands) {
    await budget.reserve(bytes + 400);
    const band = { ...area, row: area.row + from, rows: rows.length };
    sheet.getRange(areaAddress(band)).formulas = rows.map((row) => [...row]);
  }
}
