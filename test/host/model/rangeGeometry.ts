import type { Worksheet } from "@cj-tech-master/excelts";
import {
  bounding,
  columnsOf,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  oneCell,
  parseArea,
  rowsOf,
  WHOLE_SHEET,
  type Area,
} from "../area";
import { HostError } from "../errors";
import { resolveArea } from "../structure/resolve";

/** The area at an offset inside or outside another one. @throws HostError outside the sheet */
export function offset(area: Area, rows: number, columns: number): Area {
  return inSheet({
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  });
}

/** The area with its lower right corner moved. @throws HostError where nothing would be left */
export function resize(area: Area, rows: number, columns: number): Area {
  const resized = { ...area, bottom: area.bottom + rows, right: area.right + columns };
  if (rowsOf(resized) < 1 || columnsOf(resized) < 1) {
    throw new HostError("InvalidArgument", "The range would have no cells.");
  }
  return inSheet(resized);
}

/** `count` rows above (negative) or below (positive) an area. */
export function rowsBeside(area: Area, count: number): Area {
  return inSheet(
    count < 0
      ? { ...area, top: area.top + count, bottom: area.top - 1 }
      : { ...area, top: area.bottom + 1, bottom: area.bottom + count }
  );
}

/** `count` columns to the left (negative) or right (positive) of an area. */
export function columnsBeside(area: Area, count: number): Area {
  return inSheet(
    count < 0
      ? { ...area, left: area.left + count, right: area.left - 1 }
      : { ...area, left: area.right + 1, right: area.right + count }
  );
}

export function entireRows(area: Area): Area {
  return { ...area, left: 1, right: MAX_COLUMNS };
}

export function entireColumns(area: Area): Area {
  return { ...area, top: 1, bottom: MAX_ROWS };
}

/** @throws HostError InvalidArgument for an area that leaves the grid */
export function inSheet(area: Area): Area {
  if (!contains(WHOLE_SHEET, area)) {
    throw new HostError("InvalidArgument", "The range is outside the worksheet.");
  }
  return area;
}

/**
 * The area that an address on a sheet means: "A1:C3", "$A:$B", "'Thiết lập'!B2", a name or a column of a table; nothing
 * means the whole sheet.
 * @throws HostError for what is no address, or one on another sheet
 */
export function areaOfAddress(sheet: Worksheet, address: string | undefined): Area {
  if (address === undefined || address === "") {
    return WHOLE_SHEET;
  }
  const plain = parseArea(address);
  const place = plain ? { sheet, area: plain } : resolveArea(sheet.workbook, address, sheet);
  if (place?.sheet !== sheet) {
    throw new HostError(
      "InvalidArgument",
      `${address} is no address on the worksheet ${sheet.name}.`
    );
  }
  return place.area;
}

/** The smallest area that holds every cell for which `counts` is true, within an area; null where there is none. */
export function usedPart(
  sheet: Worksheet,
  within: Area,
  counts: (row: number, column: number) => boolean
): Area | null {
  let used: Area | null = null;
  const bottom = Math.min(within.bottom, sheet.rowCount);
  for (let row = within.top; row <= bottom; row++) {
    const cells = sheet.findRow(row)?.cellCount ?? 0;
    for (let column = within.left; column <= Math.min(within.right, cells); column++) {
      if (counts(row, column)) {
        const cell = { top: row, left: column, bottom: row, right: column };
        used = used ? bounding(used, cell) : cell;
      }
    }
  }
  return used;
}

/** The merged areas whose first cell lies in an area: only those does Excel count (office-js issue 3611, by design). */
export function mergesIn(sheet: Worksheet, area: Area): readonly Area[] {
  return sheet.mergedRegions
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }))
    .filter((merge) => contains(area, oneCell(merge.top, merge.left)))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
