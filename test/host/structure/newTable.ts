import type { Table, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { formatArea, intersect } from "../area";
import { HostError } from "../errors";
import type { Session } from "../session";
import { columnNamesFor } from "./columnNames";
import { insertCells } from "./shift";
import { setTableArea, findTable, tableArea } from "./tableModel";
import { definedNames } from "./nameStore";
import { sameName } from "./shifting";
import { refuseProtected } from "./protectedSheet";

/**
 * Makes a table of an area. Without headers Excel puts a header row "Column1"… above the data and moves them down. The
 * headers become text and unique. Throws InvalidArgument over another table, MergedRangeConflict over merged cells.
 */
export function createTable(
  session: Session,
  sheet: Worksheet,
  area: Area,
  hasHeaders: boolean
): Table {
  refuseProtected(sheet);
  checkRoomForTable(sheet, area, null);
  if (!hasHeaders) {
    insertCells(session, sheet, { ...area, bottom: area.top }, "Down");
  }
  const wanted = hasHeaders ? area : { ...area, bottom: area.bottom + 1 };
  // A header row alone gets one empty data row.
  const whole = wanted.bottom === wanted.top ? { ...wanted, bottom: wanted.top + 1 } : wanted;
  if (whole !== wanted && hasContents(sheet, { ...whole, top: whole.bottom })) {
    // As Excel does it: what stands there moves down instead of becoming data.
    insertCells(session, sheet, { ...whole, top: whole.bottom }, "Down");
  }
  checkRoomForTable(sheet, whole, null);
  const names = columnNamesFor(headerTexts(sheet, whole));
  const table = sheet.addTable({
    name: freeName(session),
    ref: formatArea({ ...whole, bottom: whole.top, right: whole.left }),
    headerRow: true,
    totalsRow: false,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: names.map((name) => ({ name })),
    // Empty rows: the library would write what stands here over the cells.
    rows: [],
  });
  setTableArea(table, whole);
  session.cellsChanged(sheet, { ...whole, bottom: whole.top });
  return table;
}

/** Throws where an area is no place for a table; `self` may overlap. */
export function checkRoomForTable(sheet: Worksheet, area: Area, self: Table | null): void {
  const others = sheet.getTables().filter((table) => table !== self);
  if (others.some((table) => intersect(tableArea(table), area) !== null)) {
    throw new HostError("InvalidArgument", "A table cannot overlap another table.");
  }
  if (sheet.mergedRegions.some((merge) => intersect(merge, area) !== null)) {
    throw new HostError("MergedRangeConflict", "A table cannot overlap merged cells.");
  }
}

function hasContents(sheet: Worksheet, row: Area): boolean {
  for (let column = row.left; column <= row.right; column += 1) {
    const value = sheet.findCell(row.top, column)?.value;
    if (value !== undefined && value !== null) {
      return true;
    }
  }
  return false;
}

function headerTexts(sheet: Worksheet, area: Area): readonly string[] {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    texts.push(sheet.findCell(area.top, column)?.text ?? "");
  }
  return texts;
}

function freeName(session: Session): string {
  const names = definedNames(session.file);
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (
      findTable(session.file, name) === null &&
      !names.some((item) => sameName(item.name, name))
    ) {
      return name;
    }
  }
}
