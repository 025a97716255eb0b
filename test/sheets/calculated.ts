import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { cellAddress } from "../../src/sheets/address";
import type { CellContent, SheetBlueprint, WorkbookBlueprint } from "../../src/sheets/blueprint";
import { Calculator } from "../host/calc/calculator";

/** Serial of 1970-01-01 in Excel's calendar. */
const EPOCH_SERIAL = 25_569;

/** The cells, tables and names of a blueprint in a workbook, its formulas calculated. */
export function calculated(blueprint: WorkbookBlueprint): Workbook {
  const workbook = new Workbook();
  const sheets = blueprint.sheets.map((sheet) => ({
    sheet,
    worksheet: workbook.addWorksheet(sheet.name),
  }));
  sheets.forEach(({ sheet, worksheet }) => fill(worksheet, sheet));
  for (const { name, target } of blueprint.names) {
    const { sheet } = sheets.find(({ sheet: { role, tables } }) =>
      target.kind === "column"
        ? tables.some((table) => table.name === target.table)
        : role === target.role
    )!;
    workbook.definedNames.add(`'${sheet.name}'!${addressOf(sheet, target)}`, name);
  }
  new Calculator(workbook).calculate();
  return workbook;
}

/** What a cell of the workbook shows after calculation; null for a blank cell. */
export function shown(workbook: Workbook, sheet: string, row: number, column: number): unknown {
  const { value } = workbook.getWorksheet(sheet)!.getCell(row, column);
  const isFormula = typeof value === "object" && value !== null && "formula" in value;
  return isFormula ? (value.result ?? null) : value;
}

function fill(worksheet: Worksheet, sheet: SheetBlueprint): void {
  for (const { name, row, column, columns, rows } of sheet.tables) {
    worksheet.addTable({
      name,
      ref: cellAddress(row, column),
      headerRow: true,
      columns: columns.map(({ header }) => ({ name: header })),
      rows: rows.map(() => columns.map(() => null)),
    });
    rows.forEach((cells, at) =>
      columns.forEach(({ formula }, index) => {
        const content = formula === undefined ? (cells[index] ?? null) : { formula };
        put(worksheet, row + 1 + at, column + index, content);
      })
    );
  }
  for (const { row, column, content } of sheet.cells) {
    content.forEach((cells, at) =>
      cells.forEach((cell, index) => put(worksheet, row + at, column + index, cell))
    );
  }
}

function put(worksheet: Worksheet, row: number, column: number, content: CellContent): void {
  if (content === null) {
    return;
  }
  const cell = worksheet.getCell(row, column);
  if (typeof content !== "object") {
    cell.value = content;
  } else {
    cell.value =
      "day" in content
        ? content.day + EPOCH_SERIAL + (content.time ?? 0)
        : { formula: content.formula.slice(1) };
  }
}

function addressOf(
  sheet: SheetBlueprint,
  target: WorkbookBlueprint["names"][number]["target"]
): string {
  if (target.kind === "cell") {
    return absolute(target.row, target.column);
  }
  if (target.kind === "area") {
    const { row, column, rows, columns } = target.area;
    return `${absolute(row, column)}:${absolute(row + rows - 1, column + columns - 1)}`;
  }
  const table = sheet.tables.find(({ name }) => name === target.table)!;
  const column = table.column + table.columns.findIndex(({ header }) => header === target.column);
  return `${absolute(table.row + 1, column)}:${absolute(table.row + table.rows.length, column)}`;
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
