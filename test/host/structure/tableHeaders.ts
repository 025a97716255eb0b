import type { Table, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { intersect } from "../area";
import type { Session } from "../session";
import { columnNameFor } from "./columnNames";
import { rewriteFormulas } from "./formulas";
import { rewriteColumnsIn } from "./structured";
import { headerArea, tablesTouching } from "./tableModel";

/**
 * After an entry in header cells: the columns take the new names, made unique and text; a blank header gets a name;
 * formulas follow.
 */
export function settleHeaders(session: Session, sheet: Worksheet, area: Area): void {
  for (const table of tablesTouching(sheet, area)) {
    const header = headerArea(table);
    const written = header && intersect(header, area);
    for (let column = written?.left ?? 1; written && column <= written.right; column += 1) {
      settleHeader(session, table, column - header.left);
    }
  }
}

/** Gives a column another name, in its header cell and in every formula that mentions it. */
export function renameColumn(session: Session, table: Table, index: number, wanted: string): void {
  const column = table.model.columns[index];
  if (column === undefined) {
    return;
  }
  const others = table.model.columns.filter((other) => other !== column).map(({ name }) => name);
  const before = column.name;
  column.name = columnNameFor(wanted, others);
  const header = headerArea(table);
  if (header !== null) {
    table.worksheet.getCell(header.top, header.left + index).value = column.name;
    session.cellsChanged(table.worksheet, header);
  }
  if (column.name !== before) {
    rewriteFormulas(session.file, (formula) =>
      rewriteColumnsIn(formula, table.name, (name) =>
        name.toLocaleUpperCase("vi") === before.toLocaleUpperCase("vi") ? column.name : undefined
      )
    );
  }
}

function settleHeader(session: Session, table: Table, index: number): void {
  const header = headerArea(table);
  const column = table.model.columns[index];
  if (header === null || column === undefined) {
    return;
  }
  const cell = table.worksheet.getCell(header.top, header.left + index);
  if (cell.value !== column.name) {
    renameColumn(session, table, index, cell.value === null ? "" : cell.text);
  }
}
