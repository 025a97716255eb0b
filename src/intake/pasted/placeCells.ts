import type { GridMerge } from "../grid";
import type { PastedCell, PastedRow } from "./page";
import { UnreadablePaste } from "./unreadablePaste";

/** A cell at its place in the table, indexes from 0. */
export interface PlacedCell extends GridMerge {
  readonly cell: PastedCell;
}

export interface PlacedTable {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
}

/** More than any list has; a sheet of 10,000 tasks in 30 columns has a third of it. */
const MOST_CELLS = 1_000_000;

/**
 * Puts the cells of a table where a browser shows them: each in the first column of its row that no cell from above
 * reaches into. What would lie over another cell ends before it, what would reach below the table ends with it.
 * @throws UnreadablePaste `tooLarge`
 */
export function placeCells(rows: readonly PastedRow[]): PlacedTable {
  const cells: PlacedCell[] = [];
  /** By column: the first row that is free again. */
  const freeFrom: number[] = [];
  let width = 1;
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while ((freeFrom[left] ?? 0) > top) {
        left += 1;
      }
      const right = lastColumn(left, top, cell, freeFrom);
      const bottom = Math.min(cell.rows === 0 ? Infinity : top + cell.rows, rows.length) - 1;
      freeFrom.length = Math.max(freeFrom.length, right + 1);
      freeFrom.fill(bottom + 1, left, right + 1);
      const own = cell.unmerged ? left : right;
      cells.push({ cell, top, left, bottom, right: own });
      width = cell.unmerged && cell.text === "" ? width : Math.max(width, own + 1);
      requireSize(Math.max(width, freeFrom.length) * (top + 1));
      left = right + 1;
    }
  });
  requireSize(width * rows.length);
  return { width, height: rows.length, cells: cells.filter(({ left }) => left < width) };
}

function lastColumn(
  left: number,
  top: number,
  { columns }: PastedCell,
  freeFrom: readonly number[]
): number {
  let right = left;
  while (right < left + columns - 1 && (freeFrom[right + 1] ?? 0) <= top) {
    right += 1;
  }
  return right;
}

function requireSize(cells: number): void {
  if (cells > MOST_CELLS) {
    throw new UnreadablePaste("tooLarge", `${cells} cells`);
  }
}
