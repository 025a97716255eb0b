import type { Worksheet } from "@cj-tech-master/excelts";
import { cellsOf, type Area } from "../area";
import { unmergeTouched } from "./clear";

/** Merges an area as Excel does: former merges inside give way, only the first cell keeps its content, all keep their format. */
export function mergeCells(sheet: Worksheet, area: Area): void {
  unmergeTouched(sheet, area);
  if (cellsOf(area) === 1) {
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row !== area.top || column !== area.left) {
        sheet.getCell(row, column).value = null;
      }
    }
  }
  sheet.mergeCellsWithoutStyle(area.top, area.left, area.bottom, area.right);
}
