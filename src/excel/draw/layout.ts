import { columnLetters } from "../../notation/columnLetters";
import { rowsAddress } from "../../sheets/address";
import type { SheetArea, SheetLayout } from "../../sheets/blueprint";
import type { RequestBudget } from "../payload";
import { runsOf } from "../runs";
import { drawFormats, FORMAT_BYTES } from "./format";
import { drawValidation } from "./rules";
import { drawColumnWidths, drawRowHeights } from "./sizes";
import { cellsAt } from "../cellsAt";

const SMALL_BYTES = 600;

/** Rows of one height share a call; heights are many where rows are many, but rows are far more. */
const HEIGHT_BYTES = 100;

/**
 * Queues everything about a sheet but its cells, tables and validations, which need names that may not exist yet, and what is
 * set once it is shown (`finishSheets.ts`).
 */
export async function drawLayout(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  budget: RequestBudget
): Promise<void> {
  await budget.reserve(layout.formats.length * FORMAT_BYTES);
  drawFormats(sheet, layout.formats);
  await budget.reserve((layout.columnWidths.length + layout.merges.length) * SMALL_BYTES);
  drawColumnWidths(
    sheet,
    layout.columnWidths.map(({ column, width }) => ({ at: column, size: width }))
  );
  for (const area of layout.merges) {
    cellsAt(sheet, area).merge(true);
  }
  await budget.reserve(layout.rowHeights.length * HEIGHT_BYTES);
  drawRowHeights(
    sheet,
    layout.rowHeights.map(({ row, height }) => ({ at: row, size: height }))
  );
  sheet.tabColor = layout.tabColor;
}

/** Queues the validations of cells outside tables. */
export function drawCellValidations(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const { area, validation } of layout.validations) {
    drawValidation(cellsAt(sheet, area), validation);
  }
}

/** Queues taking back what `drawLayout` put on the given cells, so that another layout can be drawn over them. */
export function clearLayout(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  cells: readonly SheetArea[]
): void {
  for (const area of layout.merges) {
    cellsAt(sheet, area).unmerge();
  }
  // A merged area is formatted beyond the one cell that holds something.
  for (const area of [...cells, ...layout.merges]) {
    cellsAt(sheet, area).clear("Formats");
  }
  for (const { first, count } of runsOf(layout.columnWidths.map(({ column }) => column))) {
    const columns = `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
    cellsAt(sheet, columns).format.useStandardWidth = true;
  }
  for (const { area } of layout.validations) {
    cellsAt(sheet, area).dataValidation.clear();
  }
  const rows = layout.rowHeights.map(({ row }) => row);
  if (rows.length > 0) {
    const first = rows.reduce((a, b) => Math.min(a, b));
    const last = rows.reduce((a, b) => Math.max(a, b));
    cellsAt(sheet, rowsAddress(first, last)).format.useStandardHeight = true;
  }
}
