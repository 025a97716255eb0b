import type { Row, Table } from "@cj-tech-master/excelts";
import { bodyArea } from "./tableModel";

/** Rows themselves, not their numbers: they may move while the filter is on. */
const FILTERED = new WeakMap<Table, readonly Row[]>();

/**
 * The pretended user filters a table: only rows whose text in the column is among `shown` stay visible.
 * `column` counts from 0.
 */
export function filterTable(table: Table, column: number, shown: readonly string[]): void {
  showAll(table);
  const body = bodyArea(table);
  const hidden: Row[] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    if (!shown.includes(table.worksheet.getCell(row, body.left + column).text)) {
      const line = table.worksheet.getRow(row);
      line.hidden = true;
      hidden.push(line);
    }
  }
  FILTERED.set(table, hidden);
}

export function isFiltered(table: Table): boolean {
  return FILTERED.has(table);
}

/** Takes the filter away and shows the rows that it hid. */
export function showAll(table: Table): void {
  FILTERED.get(table)?.forEach((row) => {
    row.hidden = false;
  });
  FILTERED.delete(table);
}
