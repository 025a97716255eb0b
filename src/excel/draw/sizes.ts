import { columnLetters } from "../../notation/columnLetters";
import { rowsAddress } from "../../sheets/address";
import { runsOf } from "../runs";
import { FormatTargets } from "./formatTargets";

/** Size of a row or column, in points; 1-based. */
interface Size {
  readonly at: number;
  readonly size: number;
}

/** Queues heights of rows, each once for all rows that have it. */
export function drawRowHeights(sheet: Excel.Worksheet, sizes: readonly Size[]): void {
  drawSizes(sheet, sizes, rowsAddress, (format, height) => (format.rowHeight = height));
}

/** Queues widths of columns, each once for all columns that have it. */
export function drawColumnWidths(sheet: Excel.Worksheet, sizes: readonly Size[]): void {
  drawSizes(sheet, sizes, columnsAddress, (format, width) => (format.columnWidth = width));
}

function drawSizes(
  sheet: Excel.Worksheet,
  sizes: readonly Size[],
  addressOf: (first: number, last: number) => string,
  set: (format: Excel.RangeFormat, size: number) => void
): void {
  const lines = new Map<number, number[]>();
  for (const { at, size } of sizes) {
    const same = lines.get(size);
    if (same) {
      same.push(at);
    } else {
      lines.set(size, [at]);
    }
  }
  const targets = new FormatTargets(sheet);
  for (const [size, of] of lines) {
    const addresses = runsOf(of).map(({ first, count }) => addressOf(first, first + count - 1));
    targets.of(addresses).forEach((format) => set(format, size));
  }
}

function columnsAddress(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}
