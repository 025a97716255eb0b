import type { SheetArea } from "../sheets/blueprint";

/** Whether a cell lies in an area. */
export function isWithin(area: SheetArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
