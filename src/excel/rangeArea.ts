import type { SheetArea } from "../sheets/blueprint";

/** Where a range stands; its indexes and counts must be loaded. */
export function rangeArea(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">
): SheetArea {
  return {
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
