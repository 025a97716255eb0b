import type { Worksheet } from "@cj-tech-master/excelts";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import { allow } from "./guard";
import { sharing } from "./sharedStyles";
import { settledColumn } from "./sizes";
import type { CellStyle } from "./styles";

/**
 * Restyles areas. Styles are replaced, never changed in place: the library shares them between cells.
 * Whole columns and rows carry the style themselves, for cells that are still to come.
 * @throws HostError AccessDenied on a protected sheet that does not allow formatting
 */
export function restyle(
  sheet: Worksheet,
  areas: readonly Area[],
  change: (style: CellStyle) => CellStyle
): void {
  allow(sheet, "formatCells");
  const changed = sharing(change);
  areas.forEach((area) => restyleArea(sheet, area, changed));
}

function restyleArea(sheet: Worksheet, area: Area, changed: (style: CellStyle) => CellStyle): void {
  const wholeColumns = area.top === 1 && area.bottom === MAX_ROWS;
  const wholeRows = area.left === 1 && area.right === MAX_COLUMNS;
  if (wholeColumns) {
    for (let column = area.left; column <= area.right; column++) {
      const carrier = settledColumn(sheet, column);
      carrier.style = changed(carrier.style);
    }
  } else if (wholeRows) {
    for (let row = area.top; row <= area.bottom; row++) {
      const carrier = sheet.getRow(row);
      carrier.style = changed(carrier.style);
    }
  }
  const bottom = wholeColumns ? sheet.rowCount : area.bottom;
  for (let row = area.top; row <= bottom; row++) {
    const line = sheet.getRow(row);
    const right = wholeColumns || wholeRows ? Math.min(area.right, line.cellCount) : area.right;
    for (let column = area.left; column <= right; column++) {
      const cell = wholeColumns || wholeRows ? line.findCell(column) : line.getCell(column);
      if (cell) {
        cell.style = changed(cell.style);
      }
    }
  }
}
