import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { cellsOf, columnsOf, rowsOf, type Area } from "../area";
import { HostError } from "../errors";

/** More cells than Excel hands over in one answer (5 MB). */
const READ_LIMIT = 5_000_000;

/** One value for each cell, row by row; a cell that was never touched is read as undefined. */
export function readGrid<T>(
  sheet: Worksheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T
): T[][] {
  if (cellsOf(area) > READ_LIMIT) {
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit."
    );
  }
  return Array.from({ length: rowsOf(area) }, (_unused, down) => {
    const row = sheet.findRow(area.top + down);
    return Array.from({ length: columnsOf(area) }, (_none, across) =>
      read(row?.findCell(area.left + across), area.top + down, area.left + across)
    );
  });
}

/**
 * Gives every cell its value of a grid; a single value goes to all cells.
 * @throws HostError InvalidArgument where the grid has not the shape of the area
 */
export function writeGrid(
  sheet: Worksheet,
  area: Area,
  input: unknown,
  write: (cell: Cell, value: unknown) => void
): void {
  const values = Array.isArray(input) ? shaped(input, area) : null;
  for (let down = 0; down < rowsOf(area); down++) {
    const row = sheet.getRow(area.top + down);
    for (let across = 0; across < columnsOf(area); across++) {
      const value: unknown = values ? values[down]?.[across] : input;
      if (value !== null && value !== undefined) {
        write(row.getCell(area.left + across), value);
      }
    }
  }
}

/** @throws HostError where a grid of that size does not fit the area exactly */
export function checkShape(area: Area, rows: number, columns: number): void {
  if (rows !== rowsOf(area) || columns !== columnsOf(area)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
}

function shaped(input: readonly unknown[], area: Area): readonly (readonly unknown[])[] {
  const rows = input.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  rows.forEach((row) => checkShape(area, rows.length, row.length));
  checkShape(area, rows.length, rows[0]?.length ?? 0);
  return rows;
}
