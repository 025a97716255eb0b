import type { CalendarDay } from "../../plan/day";
import type { Moment } from "../../plan/moment";
import type { SlipCode } from "../../plan/slips/slipWords";
import type { GridValue } from "../grid";

/** A cell with content, where it stands in its sheet; rows and columns are 1-based. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** A formula that was never calculated is an error whose code is the formula. */
  readonly value: GridValue;
  /** "" where nobody knows it, or there are several. */
  readonly font: string;
  /** Whether a formula gave the value. */
  readonly calculated: boolean;
}

/** What stands in a sheet of a returned file: only rows and columns with content, so that a stray cell far out costs nothing. */
export interface ReturnedSheet {
  readonly name: string;
  /** The sheet's rows and columns, 1-based, in order; as many as `cells` has. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly (readonly GridValue[])[];
  /** Like `cells`. */
  readonly fonts: readonly (readonly string[])[];
  /** Cells whose value a formula gave, by `cellKey` of their place in `cells`. */
  readonly calculated: ReadonlySet<string>;
}

/** A returned file before anybody asks what it says. */
export interface ReturnedFile {
  readonly name: string;
  /** Those in sight, and hidden ones of a slip; of a whole workbook of the add-in its lists of tasks and results only. */
  readonly sheets: readonly ReturnedSheet[];
  /** The code, the agency and who made it, as the file's own properties say; null and "" where they do not. */
  readonly code: SlipCode | null;
  readonly agency: string;
  readonly author: string;
  readonly savedBy: string;
  readonly savedAt: Moment | null;
  /** The day that a number is as the file counts days; null where it is none. */
  readonly dayOf: (number: number) => CalendarDay | null;
  readonly hasMacros: boolean;
  /** Whether somebody sent a copy of the plan's workbook instead of a slip. */
  readonly isWholeWorkbook: boolean;
}

const BLANK: GridValue = { kind: "blank" };

/** Key of a cell by its indexes in `ReturnedSheet.cells`. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** The sheet that has these cells; blank ones do not count. */
export function returnedSheet(name: string, all: readonly PlacedCell[]): ReturnedSheet {
  const placed = all.filter(({ value }) => value.kind !== "blank");
  const rows = inOrder(placed.map(({ row }) => row));
  const columns = inOrder(placed.map(({ column }) => column));
  const rowAt = places(rows);
  const columnAt = places(columns);
  const cells = rows.map(() => columns.map(() => BLANK));
  const fonts = rows.map(() => columns.map(() => ""));
  const calculated = new Set<string>();
  for (const { row, column, value, font, calculated: byFormula } of placed) {
    const [r, c] = [rowAt.get(row)!, columnAt.get(column)!];
    cells[r]![c] = value;
    fonts[r]![c] = font;
    if (byFormula) {
      calculated.add(cellKey(r, c));
    }
  }
  return { name, rows, columns, cells, fonts, calculated };
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function places(numbers: readonly number[]): ReadonlyMap<number, number> {
  return new Map(numbers.map((number, index) => [number, index]));
}
