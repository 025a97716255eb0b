import type { Worksheet } from "@cj-tech-master/excelts";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import { isBlank } from "../cells/content";

/**
 * The area that blank rows and blank columns part from the rest of the sheet, as Ctrl+* selects it: it grows as long as
 * there is a filled cell beside it, at a corner too.
 */
export function surroundingRegion(sheet: Worksheet, start: Area): Area {
  for (let area = start; ;) {
    const grown = grow(sheet, area);
    if (grown === area) {
      return area;
    }
    area = grown;
  }
}

function grow(sheet: Worksheet, area: Area): Area {
  const wide = { left: Math.max(1, area.left - 1), right: Math.min(MAX_COLUMNS, area.right + 1) };
  const high = { top: Math.max(1, area.top - 1), bottom: Math.min(MAX_ROWS, area.bottom + 1) };
  const row = (at: number) => hasContent(sheet, { ...wide, top: at, bottom: at });
  const column = (at: number) => hasContent(sheet, { ...high, left: at, right: at });
  const grown = {
    top: row(high.top) ? high.top : area.top,
    bottom: row(high.bottom) ? high.bottom : area.bottom,
    left: column(wide.left) ? wide.left : area.left,
    right: column(wide.right) ? wide.right : area.right,
  };
  const isSame = (["top", "bottom", "left", "right"] as const).every(
    (edge) => grown[edge] === area[edge]
  );
  return isSame ? area : grown;
}

function hasContent(sheet: Worksheet, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= Math.min(bottom, sheet.rowCount); row++) {
    const cells = sheet.findRow(row);
    for (let column = left; cells && column <= Math.min(right, cells.cellCount); column++) {
      if (!isBlank(cells.findCell(column))) {
        return true;
      }
    }
  }
  return false;
}
