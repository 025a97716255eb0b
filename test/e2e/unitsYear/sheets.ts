import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { toVietnamese, type CalendarDay } from "../../../src/plan/day";
import { headerOf } from "../../../src/tables/trackingColumns";
import { scalarOf } from "../../host/cells/content";
import { displayText } from "../../host/cells/displayText";
import type { ShownCell } from "../../actions/reports/threeWays";
import type { ReportedFields } from "../../samples/progress/reports";
import type { ShownRows } from "../../samples/year/shownTables";
import { TRACKING, type Bench } from "../bench";

const HEADER_ROW = 4;

/** What a sheet of a saved workbook shows, row by row. */
export function rowsOf(file: Workbook, name: string): ShownRows {
  const sheet = file.getWorksheet(name)!;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) =>
      shownIn(sheet.getCell(row + 1, column + 1))
    )
  );
}

/** In a file a formula that shows nothing has no result. */
function shownIn(cell: Cell): ShownCell {
  const value = cell.formula !== undefined && cell.result === undefined ? "" : scalarOf(cell);
  return typeof value === "boolean" ? String(value) : value;
}

/** The clerk types into the row of a task. */
export async function typeTask(bench: Bench, task: number, fields: ReportedFields): Promise<void> {
  const sheet = (await bench.saved()).getWorksheet(TRACKING)!;
  await bench.bringToFront(TRACKING);
  await bench.unfold();
  for (const [field, value] of Object.entries(fields) as [keyof ReportedFields, unknown][]) {
    const cell = sheet.getCell(rowOf(sheet, task), columnUnder(sheet, headerOf(field)));
    await bench.enter(
      cell.address,
      typeof value === "number" ? toVietnamese(value as CalendarDay) : String(value)
    );
  }
  await bench.fold();
}

function columnUnder(sheet: Worksheet, header: string): number {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (displayText(sheet.getCell(HEADER_ROW, column)) === header) {
      return column;
    }
  }
  throw new Error(`No column ${header}.`);
}

function rowOf(sheet: Worksheet, task: number): number {
  for (let row = HEADER_ROW + 1; row <= sheet.rowCount; row += 1) {
    if (displayText(sheet.getCell(row, 1)) === String(task)) {
      return row;
    }
  }
  throw new Error(`No task ${task}.`);
}
