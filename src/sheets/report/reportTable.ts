import type { CellContent } from "../blueprint";

/** A table of a report as plain data, for whatever shows it: a sheet of frozen figures, a Word document, the clipboard. */
export interface ReportTable {
  /** "I. Theo lĩnh vực". */
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportTableRow[];
  /** A sentence below the table; empty for none. */
  readonly note: string;
}

export interface ReportColumn {
  readonly header: string;
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly share: number;
  readonly align: "left" | "center";
  /** Excel number format of the numbers and days below it. */
  readonly numberFormat: string;
}

export interface ReportTableRow {
  /** `outside`: what is in no group; `empty`: says that there is nothing to list. */
  readonly kind: "body" | "outside" | "total" | "empty";
  /** In the order of the columns; never a formula. */
  readonly cells: readonly CellContent[];
}
