import type { Table, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { intersect, rowsOf } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { columnNameFor } from "./columnNames";
import { fillColumn } from "./calculatedColumns";
import { rewriteFormulas } from "./formulas";
import { removeTable } from "./removeTable";
import type { Shift } from "./shifting";
import { shiftArea, shiftedBand } from "./shifting";
import { rewriteColumnsIn } from "./structured";
import { bodyArea, hasHeader, headerArea, setTableArea, tableArea } from "./tableModel";

/** Throws InsertDeleteConflict where the shift would move only a part of a table sideways of its other cells. */
export function checkTables(sheet: Worksheet, shift: Shift): void {
  for (const table of sheet.getTables()) {
    const area = tableArea(table);
    if (intersect(area, shiftedBand(shift)) === null) {
      continue;
    }
    if (!spansTable(area, shift)) {
      throw new HostError("InsertDeleteConflict", "The operation would shift cells in a table.");
    }
    if (shift.count < 0 && shift.axis === "rows" && shiftArea(area, shift) !== null) {
      checkRowsLeft(table, shift);
    }
  }
}

/** Moves, grows and shrinks the tables of the sheet; columns come and go with their cells. */
export function shiftTables(session: Session, sheet: Worksheet, shift: Shift): void {
  for (const table of sheet.getTables()) {
    const before = tableArea(table);
    const after = shiftArea(before, shift);
    if (after === null) {
      removeTable(session, table);
    } else if (after !== before) {
      if (shift.axis === "columns") {
        shiftColumns(session, table, before, shift);
      }
      setTableArea(table, after);
      if (shift.axis === "columns") {
        writeHeaders(table);
      } else if (rowsOf(after) > rowsOf(before)) {
        fillNewRows(session, table, shift);
      }
    }
  }
}

function spansTable(area: Area, shift: Shift): boolean {
  return shift.axis === "rows"
    ? shift.first <= area.left && shift.last >= area.right
    : shift.first <= area.top && shift.last >= area.bottom;
}

function checkRowsLeft(table: Table, shift: Shift): void {
  const header = headerArea(table);
  if (header && shiftArea(header, shift) === null) {
    throw new NotModelled("deleting the header row of a table together with its sheet row");
  }
  if (shiftArea(bodyArea(table), shift) === null) {
    throw new NotModelled("deleting all data rows of a table together with their sheet rows");
  }
}

function shiftColumns(session: Session, table: Table, before: Area, shift: Shift): void {
  const { columns } = table.model;
  if (shift.count > 0) {
    if (shift.at > before.left && shift.at <= before.right) {
      for (let n = 0; n < shift.count; n += 1) {
        const name = columnNameFor(
          "",
          columns.map((column) => column.name)
        );
        columns.splice(shift.at - before.left + n, 0, { name });
      }
    }
    return;
  }
  const from = Math.max(shift.at, before.left) - before.left;
  const to = Math.min(shift.at - shift.count - 1, before.right) - before.left;
  const gone = to < from ? [] : columns.splice(from, to - from + 1).map((column) => column.name);
  if (gone.length > 0) {
    rewriteFormulas(session.file, (formula) =>
      rewriteColumnsIn(formula, table.name, (column) => (gone.includes(column) ? null : undefined))
    );
  }
}

function writeHeaders(table: Table): void {
  const area = tableArea(table);
  if (hasHeader(table)) {
    table.model.columns.forEach((column, index) => {
      table.worksheet.getCell(area.top, area.left + index).value = column.name;
    });
  }
}

function fillNewRows(session: Session, table: Table, shift: Shift): void {
  const fresh = intersect(bodyArea(table), {
    ...shiftedBand(shift),
    bottom: shift.at + shift.count - 1,
  });
  if (fresh !== null) {
    table.model.columns.forEach((_column, index) => fillColumn(session, table, index, fresh));
  }
}
