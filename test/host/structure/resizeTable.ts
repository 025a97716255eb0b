import type { Table } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { fillColumn } from "./calculatedColumns";
import { columnNameFor } from "./columnNames";
import { rewriteFormulas } from "./formulas";
import { checkRoomForTable } from "./newTable";
import { rewriteColumnsIn } from "./structured";
import { bodyArea, setTableArea, tableArea } from "./tableModel";
import { refuseProtected } from "./protectedSheet";

/**
 * Gives a table another range; cells keep their places. New columns take the texts above them as names, columns left out
 * lose their references. Throws InvalidArgument where the header row would move or no data row would be left.
 */
export function resizeTable(session: Session, table: Table, area: Area): void {
  refuseProtected(table.worksheet);
  const before = tableArea(table);
  if (area.top !== before.top) {
    throw new HostError("InvalidArgument", "The header row must stay in the same row.");
  }
  if (area.bottom === area.top) {
    throw new HostError("InvalidArgument", "A table needs at least one data row.");
  }
  if (table.totalsRow === true) {
    throw new NotModelled("Table.resize of a table with a total row");
  }
  checkRoomForTable(table.worksheet, area, table);
  resizeColumns(session, table, before, area);
  setTableArea(table, area);
  fillFresh(session, table, before);
  session.cellsChanged(table.worksheet, area);
}

function resizeColumns(session: Session, table: Table, before: Area, after: Area): void {
  const old = table.model.columns;
  const kept = old.filter((_column, index) => {
    const at = before.left + index;
    return at >= after.left && at <= after.right;
  });
  const gone = old.filter((column) => !kept.includes(column)).map(({ name }) => name);
  const names = kept.map(({ name }) => name);
  const columns = [];
  for (let at = after.left; at <= after.right; at += 1) {
    const present = at >= before.left && at <= before.right ? old[at - before.left] : undefined;
    const cell = table.worksheet.getCell(after.top, at);
    const column = present ?? { name: columnNameFor(cell.text, names) };
    if (!present) {
      names.push(column.name);
      cell.value = column.name;
    }
    columns.push(column);
  }
  table.model.columns = columns;
  if (gone.length > 0) {
    rewriteFormulas(session.file, (formula) =>
      rewriteColumnsIn(formula, table.name, (column) => (gone.includes(column) ? null : undefined))
    );
  }
}

/** Rows that the table takes in get the formulas of its calculated columns, where nothing stands yet. */
function fillFresh(session: Session, table: Table, before: Area): void {
  const body = bodyArea(table);
  table.model.columns.forEach((_column, index) => {
    const at = body.left + index;
    for (let row = before.bottom + 1; row <= body.bottom; row += 1) {
      const value = table.worksheet.findCell(row, at)?.value;
      if (value === undefined || value === null) {
        fillColumn(session, table, index, { top: row, bottom: row, left: at, right: at });
      }
    }
  });
}
