import type { Worksheet } from "@cj-tech-master/excelts";
import { intersect, type Area } from "../area";
import { NotModelled } from "../errors";
import { restyle } from "./restyle";

/** Empties cells, their formats, or both (Excel.ClearApplyTo); merges and validation stay with "Contents". */
export function clearCells(sheet: Worksheet, area: Area, applyTo: string): void {
  if (!["All", "Contents", "Formats"].includes(applyTo)) {
    throw new NotModelled(`Range.clear("${applyTo}")`);
  }
  if (applyTo !== "Formats") {
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount); row++) {
      const line = sheet.findRow(row);
      for (let column = area.left; column <= Math.min(area.right, line?.cellCount ?? 0); column++) {
        emptyCell(sheet, row, column);
      }
    }
  }
  if (applyTo !== "Contents") {
    unmergeTouched(sheet, area);
    restyle(sheet, [area], () => ({}));
  }
}

/** The cells under a merge pass a value on to the merge's first cell: they are left alone. */
function emptyCell(sheet: Worksheet, row: number, column: number): void {
  const cell = sheet.findRow(row)?.findCell(column);
  if (cell && cell.master === cell) {
    cell.value = null;
  }
}

/** Takes apart every merge that the area touches. */
export function unmergeTouched(sheet: Worksheet, area: Area): void {
  for (const merge of sheet.mergedRegions.filter((region) => intersect(region, area) !== null)) {
    sheet.unMergeCells(merge.top, merge.left, merge.bottom, merge.right);
  }
}
