import type {
  ReturnedPlace,
  ReturnedResult,
  ReturnedRow,
  UnusedCell,
} from "../../plan/slips/returnedSlip";
import { cleanText } from "../../text/unicode";
import { cellText } from "../cells/cellText";
import type { GridValue } from "../grid";
import type { ReturnedSheet } from "./returnedFile";

/** A line of results, and whether a formula found its task by the STT beside it. */
export interface FoundResult {
  readonly result: ReturnedResult;
  readonly idByFormula: boolean;
}

/** What a sheet of a returned file says. */
export interface SheetReading {
  readonly sheet: string;
  /** What it prints above, below and between its lists: the code and the agency are looked for there. */
  readonly printed: readonly string[];
  readonly rows: readonly ReturnedRow[];
  readonly results: readonly FoundResult[];
  readonly unused: readonly UnusedCell[];
  /** The columns of its lists of tasks. */
  readonly taskColumns: ReadonlySet<string>;
}

/** A row of a sheet, by the indexes of `ReturnedSheet.cells`. */
export interface SheetRow {
  readonly sheet: ReturnedSheet;
  readonly index: number;
  /** Cleaned, one for each column. */
  readonly texts: readonly string[];
}

/** A row of a sheet with its texts as people read them. */
export function sheetRow(sheet: ReturnedSheet, index: number): SheetRow {
  return { sheet, index, texts: sheet.cells[index]!.map((value) => cleanText(cellText(value))) };
}

/** The value of a row's cell; blank without a column. */
export function valueIn({ sheet, index }: SheetRow, column: number | undefined): GridValue {
  return sheet.cells[index]?.[column ?? -1] ?? { kind: "blank" };
}

/** Where a row stands, or one of its cells. */
export function placeIn({ sheet, index }: SheetRow, column?: number): ReturnedPlace {
  const row = sheet.rows[index]!;
  return column === undefined
    ? { sheet: sheet.name, row }
    : { sheet: sheet.name, row, column: sheet.columns[column]! };
}

/** The cells of a row with content that satisfy a condition, to be told as not used. */
export function unusedIn(
  row: SheetRow,
  isUnused: (column: number) => boolean = () => true
): readonly UnusedCell[] {
  return row.texts.flatMap((text, column) =>
    text !== "" && isUnused(column) ? [{ place: placeIn(row, column), text }] : []
  );
}
