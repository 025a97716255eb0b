import type { CellContent, TableBlueprint, TableColumn } from "../../sheets/blueprint";
import { changeLogTable } from "../../sheets/changeLog/changeLogSheet";
import { resultsSheet } from "../../sheets/resultsSheet";
import { registerTable } from "../../sheets/slips/registerSheet";
import { highlightsOver } from "../../sheets/tablePlace";
import { trackingTable } from "../../sheets/trackingTable";

/** The tables whose rows come and go anywhere; lists of `Thiết lập` grow and shrink at their end (`listUpdate.ts`). */
export const ROW_TABLES = ["PhuLuc", "KetQua", "PhieuGui", "NhatKy"] as const;

export type RowTable = (typeof ROW_TABLES)[number];

/** A row that comes into a table. */
export interface RowInsert {
  readonly table: RowTable;
  /**
   * Body row, from 0 and as the table stood when it was read, before which the row comes; the number of rows: at the end.
   * Rows for one place come in the order in which they are given.
   */
  readonly at: number;
  /** What to write, by header. Calculated columns fill themselves; what is given for one stands over its formula. */
  readonly cells: ReadonlyMap<string, CellContent>;
  /** Number formats of users' own columns, by header, where they are known; else those of the row beside. */
  readonly formats?: ReadonlyMap<string, string>;
}

/** A row that goes away for good, with its formats and notes. */
export interface RowRemoval {
  readonly table: RowTable;
  /** Body row, from 0 and as the table stood when it was read. */
  readonly row: number;
  /** What the row held then, as `Range.values` gives it, by header: no other row goes. Null where any does. */
  readonly seen: ReadonlyMap<string, unknown> | null;
}

/** The removal of a row that was read. @param values of its cells, in the order of the headers */
export function rowRemoval(
  table: RowTable,
  row: number,
  headers: readonly string[],
  values: readonly unknown[]
): RowRemoval {
  return { table, row, seen: new Map(headers.map((header, index) => [header, values[index]])) };
}

/** The header of the permanent id, which tells one row of `PhuLuc` from every other. */
export const ID_HEADER = "Mã nhiệm vụ";

/**
 * What new rows of a table look like, for its columns as they stand. Users' own columns keep the formats that Excel gives
 * a new row (`withOwnFormats` adds number formats); highlighting that goes by a column which is gone is left out.
 * @param headers of the table in the workbook
 */
export function rowBlueprint(
  table: RowTable,
  headers: readonly string[],
  { row, column }: { readonly row: number; readonly column: number }
): TableBlueprint {
  const own = ownTable(table, row);
  const columns = headers.map(
    (header): TableColumn =>
      own.columns.find((each) => each.header === header) ?? { header, format: {} }
  );
  const highlights = highlightsOver(own, (header) => headers.includes(header));
  return { ...own, row, column, columns, highlights };
}

function ownTable(table: RowTable, row: number): TableBlueprint {
  switch (table) {
    case "PhuLuc":
      return trackingTable([], [], row);
    case "KetQua":
      return resultsSheet().tables[0]!;
    case "PhieuGui":
      return registerTable();
    case "NhatKy":
      return changeLogTable();
  }
}

/** The blueprint with number formats, by header, for users' own columns. */
export function withOwnFormats(
  blueprint: TableBlueprint,
  formats: ReadonlyMap<string, string>
): TableBlueprint {
  const columns = blueprint.columns.map((column) => {
    const numberFormat = isOwn(column) ? formats.get(column.header) : undefined;
    return numberFormat === undefined ? column : { ...column, format: { numberFormat } };
  });
  return { ...blueprint, columns };
}

/** Whether a column is the users' own. */
export function isOwn({ format }: TableColumn): boolean {
  return format.numberFormat === undefined;
}
