import { columnLetters, columnNumber } from "../notation/columnLetters";
import type { SheetArea } from "./blueprint";

/** "B7" for row 7 and column 2, both 1-based. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "$B$7", which stays where a formula is copied to. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** The address of an area on its sheet: "A1", "B3:D9". */
export function areaAddress(area: SheetArea): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) {
    return first;
  }
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** "5:9", the whole rows of an area. */
export function rowsAddress(first: number, last: number): string {
  return `${first}:${last}`;
}

/** "'Thiết lập'!$B$4", the absolute reference of one cell. */
export function cellReference(sheet: string, row: number, column: number): string {
  return `'${sheet.replace(/'/g, "''")}'!${fixedAddress(row, column)}`;
}

/** "'Tổng hợp'!$B$4:$C$9", the absolute reference of an area. */
export function areaReference(sheet: string, { row, column, rows, columns }: SheetArea): string {
  const last = fixedAddress(row + rows - 1, column + columns - 1);
  return `${cellReference(sheet, row, column)}:${last}`;
}

export interface SheetReference {
  readonly sheet: string;
  readonly area: SheetArea;
}

/** Reads the formula of a name that points at cells ("='Thiết lập'!$B$4"); null for constants, structured references and #REF!. */
export function parseReference(formula: string): SheetReference | null {
  const match =
    /^=?(?:'((?:[^']|'')+)'|([^'!#(]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
      formula
    );
  if (!match) {
    return null;
  }
  const row = Number(match[4]);
  const column = columnNumber(match[3]!);
  const lastRow = match[6] ? Number(match[6]) : row;
  const lastColumn = match[5] ? columnNumber(match[5]) : column;
  return {
    sheet: match[1]?.replace(/''/g, "'") ?? match[2]!,
    area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
  };
}

/** The areas in the address of a RangeAreas: "'PHỤ LỤC'!A1:F1,'PHỤ LỤC'!A6:F6". */
export function parseAreas(address: string): readonly SheetArea[] {
  const areas: SheetArea[] = [];
  for (const part of address.matchAll(/(?:'(?:[^']|'')+'|[^',!]+)!\$?[A-Z$\d:]+/g)) {
    const reference = parseReference(part[0]);
    if (reference) {
      areas.push(reference.area);
    }
  }
  return areas;
}
