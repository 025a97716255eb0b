import type { Table, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { contains, intersect } from "../area";
import type { Session } from "../session";
import { fillCalculatedColumns, fillColumn } from "./calculatedColumns";
import { columnNameFor } from "./columnNames";
import { bodyArea, hasHeader, setTableArea, tableArea, tablesTouching } from "./tableModel";
import { settleHeaders } from "./tableHeaders";

/**
 * What Excel does of its own after an entry: a table takes in the row below or the column to the right of it, headers stay
 * unique text, calculated columns fill. Each AutoCorrect option is respected.
 */
export function afterTyping(session: Session, sheet: Worksheet, area: Area): void {
  if (session.settings.expandTables) {
    sheet.getTables().forEach((table) => expandTable(session, table, area));
  }
  settleHeaders(session, sheet, area);
  fillCalculatedColumns(session, sheet, area);
}

function expandTable(session: Session, table: Table, entry: Area): void {
  const area = tableArea(table);
  const grown = table.totalsRow === true ? null : grownBy(table, area, entry);
  if (grown === null || !isFree(table, grown)) {
    return;
  }
  const columns = table.model.columns;
  while (columns.length < grown.right - grown.left + 1) {
    columns.push({
      name: columnNameFor(
        headerText(table, grown, columns.length),
        columns.map(({ name }) => name)
      ),
    });
  }
  setTableArea(table, grown);
  const fresh = { ...bodyArea(table), top: area.bottom + 1 };
  columns.forEach((_column, index) => fillColumn(session, table, index, fresh));
}

/** The table with the entry taken in, where the entry stands directly below or directly to the right, else null. */
function grownBy(table: Table, area: Area, entry: Area): Area | null {
  const below =
    entry.top === area.bottom + 1 && entry.left >= area.left && entry.right <= area.right;
  if (below && isBlankBeside(table, { ...area, top: entry.top, bottom: entry.bottom }, entry)) {
    return { ...area, bottom: entry.bottom };
  }
  const first = hasHeader(table) ? area.top : bodyArea(table).top;
  const beside = entry.left === area.right + 1 && entry.top >= first && entry.bottom <= area.bottom;
  if (beside && isBlankBeside(table, { ...area, left: entry.left, right: entry.right }, entry)) {
    return { ...area, right: entry.right };
  }
  return null;
}

/** No other table and no merged cell in the way. */
function isFree(table: Table, grown: Area): boolean {
  const others = tablesTouching(table.worksheet, grown).filter((other) => other !== table);
  const merged = table.worksheet.mergedRegions.some((merge) => intersect(merge, grown) !== null);
  return others.length === 0 && !merged;
}

/** The lines that the table would take in hold nothing but the entry. */
function isBlankBeside(table: Table, lines: Area, entry: Area): boolean {
  for (let row = lines.top; row <= lines.bottom; row += 1) {
    for (let column = lines.left; column <= lines.right; column += 1) {
      const cell = table.worksheet.findCell(row, column);
      const own = contains(entry, { top: row, bottom: row, left: column, right: column });
      if (!own && cell && cell.value !== null) {
        return false;
      }
    }
  }
  return true;
}

function headerText(table: Table, area: Area, index: number): string {
  return hasHeader(table) ? table.worksheet.getCell(area.top, area.left + index).text : "";
}
