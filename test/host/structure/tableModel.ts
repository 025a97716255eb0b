import type { Table, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { contains, formatArea, intersect, parseArea } from "../area";
import { sameName } from "./shifting";

/** Every table of a workbook, sheet by sheet. */
export function tablesOf(file: Workbook): readonly Table[] {
  return file.worksheets.flatMap((sheet) => sheet.getTables());
}

export function findTable(file: Workbook, name: string): Table | null {
  for (const sheet of file.worksheets) {
    const table = sheet.getTables().find((each) => sameName(each.name, name));
    if (table) {
      return table;
    }
  }
  return null;
}

/** The table that holds a cell or the whole of an area, else null. */
export function tableAround(sheet: Worksheet, area: Area): Table | null {
  return sheet.getTables().find((table) => contains(tableArea(table), area)) ?? null;
}

/** The tables that share a cell with the area. */
export function tablesTouching(sheet: Worksheet, area: Area): readonly Table[] {
  return sheet.getTables().filter((table) => intersect(tableArea(table), area) !== null);
}

/** The whole table: header row, body, total row. */
export function tableArea(table: Table): Area {
  const area = parseArea(table.model.tableRef ?? table.model.ref);
  if (area === null) {
    throw new Error(
      `The table ${table.name} has no readable range: ${table.model.tableRef ?? ""}.`
    );
  }
  return area;
}

/** The data rows without header and total row. */
export function bodyArea(table: Table): Area {
  const area = tableArea(table);
  return {
    ...area,
    top: area.top + (hasHeader(table) ? 1 : 0),
    bottom: area.bottom - (table.totalsRow === true ? 1 : 0),
  };
}

export function headerArea(table: Table): Area | null {
  const area = tableArea(table);
  return hasHeader(table) ? { ...area, bottom: area.top } : null;
}

export function totalsArea(table: Table): Area | null {
  const area = tableArea(table);
  return table.totalsRow === true ? { ...area, top: area.bottom } : null;
}

export function hasHeader(table: Table): boolean {
  return table.headerRow !== false;
}

/** Gives the table's definition another range; the cells and the columns are the caller's business. */
export function setTableArea(table: Table, area: Area): void {
  const { model } = table;
  const corner = formatArea({ ...area, bottom: area.top, right: area.left });
  model.ref = corner;
  model.tl = { address: corner, row: area.top, col: area.left };
  model.tableRef = formatArea(area);
  const filter = { ...area, bottom: area.bottom - (model.totalsRow === true ? 1 : 0) };
  model.autoFilterRef = formatArea(filter);
  // The library counts the data rows by this list; their contents stand in the cells alone.
  model.rows = Array.from({ length: rowsOfBody(table) }, () => []);
}

function rowsOfBody(table: Table): number {
  const body = bodyArea(table);
  return Math.max(0, body.bottom - body.top + 1);
}
