import type { CalendarDay } from "../plan/day";

/** A cell's content, parsed at the border: dates are days, text is as stored (not cleaned). */
export type GridValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "date"; readonly day: CalendarDay; readonly format: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string };

/** Cells that are merged into one; the content stands in the top left cell. Indexes into `Grid.cells`, both ends included. */
export interface GridMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Ten thousand tasks in a hundred columns: what is larger is no task list, or has a stray cell far out. */
export const MOST_GRID_CELLS = 1_000_000;

/** The used part of a sheet, or a Word table: values, merges and addresses. It knows nothing of plans. */
export interface Grid {
  /** Sheet name, or the name of the document. */
  readonly name: string;
  /** 1-based row and column of the first cell in the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Row by row; every row has the same length. */
  readonly cells: readonly (readonly GridValue[])[];
  readonly merges: readonly GridMerge[];
  /** Font names like `cells`, where the source tells them; "" for a cell in several fonts. */
  readonly fonts?: readonly (readonly string[])[];
}
