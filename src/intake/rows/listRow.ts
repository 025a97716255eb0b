import { mapInSteps, type Steps } from "../../pace/steps";
import { cleanText } from "../../text/unicode";
import { cellText, valueAt } from "../cells/cellText";
import type { Grid, GridValue } from "../grid";
import type { ListColumn, ListHeader } from "../columns/header";
import type { ColumnRole } from "../reading";

/** One cell of the list under one of its columns. */
export interface ListCell {
  readonly column: ListColumn;
  readonly value: GridValue;
  /** As stored. */
  readonly raw: string;
  /** Cleaned: one Unicode form, single blanks, no blanks at the ends of lines. */
  readonly text: string;
  /** What a cell merged downwards says for the rows that it covers; blank elsewhere. */
  readonly covering: GridValue;
}

/** A row under the header. */
export interface ListRow {
  /** Row of the sheet, 1-based. */
  readonly number: number;
  /** One per column of the list, left to right. */
  readonly cells: readonly ListCell[];
  /** The cells that hold something. */
  readonly filled: readonly ListCell[];
  /** How many columns of the list the widest merge of the row covers; 0 where nothing is merged across. */
  readonly mergedAcross: number;
}

/** The list's columns: those of the header and, with an empty header, those that hold something below it. */
export function columnsOf(grid: Grid, header: ListHeader): readonly ListColumn[] {
  const known = new Map(header.columns.map((column) => [column.column, column]));
  const body = grid.cells.slice(header.bottom + 1);
  const width = grid.cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const named = known.get(column);
    const used = named !== undefined || body.some((row) => isFilled(row[column]));
    return used ? [named ?? { role: "carried" as const, column, header: "" }] : [];
  });
}

/** The rows under the header, top to bottom, blank ones included. */
export function* rowsOf(
  grid: Grid,
  header: ListHeader,
  columns: readonly ListColumn[]
): Steps<readonly ListRow[]> {
  const across = acrossByRow(grid, columns);
  const covering = coveringValues(grid);
  return yield* mapInSteps(grid.cells.slice(header.bottom + 1), (_, offset) => {
    const index = header.bottom + 1 + offset;
    const cells = columns.map((column): ListCell => {
      const value = valueAt(grid, index, column.column);
      const raw = cellText(value);
      const over = covering.get(cellKey(index, column.column)) ?? { kind: "blank" };
      return { column, value, raw, text: cleanText(raw), covering: over };
    });
    return {
      number: grid.firstRow + index,
      cells,
      filled: cells.filter((cell) => cell.text !== ""),
      mergedAcross: across.get(index) ?? 0,
    };
  });
}

/** The cleaned text under a role; empty where the list has no such column. */
export function textOf(row: ListRow, role: ColumnRole): string {
  return row.cells.find((cell) => cell.column.role === role)?.text ?? "";
}

/** What a cell merged downwards says for this row under a role; empty where there is none. */
export function coveredText(row: ListRow, role: ColumnRole): string {
  const cell = row.cells.find(({ column }) => column.role === role);
  return cell ? cleanText(cellText(cell.covering)) : "";
}

/** Everything a row says, for the report of what was left out. */
export function wholeText(row: ListRow): string {
  return row.filled.map((cell) => cell.text).join(" | ");
}

function isFilled(value: GridValue | undefined): boolean {
  return value !== undefined && cleanText(cellText(value)) !== "";
}

function acrossByRow(grid: Grid, columns: readonly ListColumn[]): ReadonlyMap<number, number> {
  const widest = new Map<number, number>();
  for (const merge of grid.merges) {
    const covered = columns.filter((c) => merge.left <= c.column && c.column <= merge.right).length;
    if (covered > Math.max(1, widest.get(merge.top) ?? 0)) {
      widest.set(merge.top, covered);
    }
  }
  return widest;
}

function coveringValues(grid: Grid): ReadonlyMap<string, GridValue> {
  const values = new Map<string, GridValue>();
  for (const { top, left, bottom } of grid.merges) {
    for (let row = top + 1; row <= bottom; row += 1) {
      values.set(cellKey(row, left), valueAt(grid, top, left));
    }
  }
  return values;
}

function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}
