import type { Table } from "@cj-tech-master/excelts";
import { NotModelled } from "../errors";
import type { Session } from "../session";
import { deleteCells, insertCells } from "./shift";
import { setTableArea, tableArea, totalsArea } from "./tableModel";

/**
 * Shows or hides the total row. Shown, it stands below the body with the label "Total", and cells below move down. Excel
 * also sums a last column of numbers: that is not modelled and fails.
 */
export function setTotals(session: Session, table: Table, show: boolean): void {
  const totals = totalsArea(table);
  if (show === (totals !== null)) {
    return;
  }
  const area = tableArea(table);
  if (totals !== null) {
    table.totalsRow = false;
    setTableArea(table, { ...area, bottom: area.bottom - 1 });
    deleteCells(session, table.worksheet, totals, "Up");
    return;
  }
  if (typeof table.worksheet.getCell(area.bottom, area.right).value === "number") {
    throw new NotModelled("a total row under a last column of numbers");
  }
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  insertCells(session, table.worksheet, below, "Down");
  table.totalsRow = true;
  setTableArea(table, { ...area, bottom: area.bottom + 1 });
  const [first] = table.model.columns;
  if (first) {
    first.totalsRowLabel = "Total";
  }
  table.worksheet.getCell(below.top, area.left).value = "Total";
}
