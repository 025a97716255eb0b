import { columnLetters } from "../notation/columnLetters";
import { areaAddress } from "../sheets/address";
import type { SheetArea, TableColumn } from "../sheets/blueprint";
import { HEADER } from "../sheets/styles";
import type { TablePlace } from "../sheets/tablePlace";
import { drawFormats, FORMAT_BYTES } from "./draw/format";
import { drawColumnFormats, drawColumnValidations } from "./draw/table";
import type { ExistingTable } from "./existing";
import { openJournal } from "./journal";
import { clearLeftovers, writeDirectory } from "./memory";
import { NOTHING_STORED } from "./storedText";
import { RequestBudget } from "./payload";
import { ExcelProblem } from "./problem";
import type { SettledWorkbook } from "./recover";
import { readRegions } from "./regions";
import type { TableState, WorkbookState } from "./state";
import { cellsAt } from "./cellsAt";

/** A table that gets columns at its end, for which whole columns of the sheet move to the right. */
export interface WideningStep {
  readonly kind: "widening";
  readonly table: string;
  readonly sheet: string;
  readonly before: SheetArea;
  readonly columns: number;
  /** The nearest table to the right and its first column: it tells whether the sheet's columns have moved. */
  readonly neighbour: { readonly table: string; readonly column: number } | null;
}

/**
 * Gives a table new columns at its end, all or none. Whatever stands to its right moves right by whole columns of the sheet,
 * for Excel refuses to move a part of another table.
 * @param columns with their widths
 * @param build what is written into the directory when the work is complete
 * @throws ExcelProblem `protected`, `filtered`, or `inTheWay` where something of the user's would be cut through or taken in,
 * before anything is written; in the middle Office errors, for the caller to settle
 */
export async function widenTable(
  context: Excel.RequestContext,
  existing: ExistingTable,
  columns: readonly TableColumn[],
  settled: SettledWorkbook,
  build: string
): Promise<void> {
  const { state } = settled;
  refuseClosed(existing.state, state);
  const step = wideningOf(existing.state, columns.length, state);
  await refuseInTheWay(context, step, state);
  const budget = new RequestBudget(context);
  const { sheet, directory } = await openJournal(context, budget, settled, [step]);
  await budget.reserve((columns.length + 4) * FORMAT_BYTES);
  drawWidening(context, step, columns, existing.place);
  await budget.send();
  const done = { ...directory, build, journal: NOTHING_STORED };
  writeDirectory(context, sheet, done);
  clearLeftovers(context, sheet, done);
  await context.sync();
}

function refuseClosed({ name, sheet, filtered }: TableState, { sheets }: WorkbookState): void {
  if (sheets.some((each) => each.name === sheet && each.isProtected)) {
    throw new ExcelProblem("protected", "SheetProtected", sheet);
  }
  if (filtered) {
    throw new ExcelProblem("filtered", "Filtered", name);
  }
}

/** Columns that are inserted would go through a table above or below; without inserting, the new ones stand where others wrote. */
async function refuseInTheWay(
  context: Excel.RequestContext,
  step: WideningStep,
  { tables }: WorkbookState
): Promise<void> {
  const added = addedArea(step);
  if (step.neighbour) {
    const cut = [...tables.values()].find(
      ({ sheet, area }) =>
        sheet === step.sheet && area.column < added.column && lastColumn(area) >= added.column
    );
    if (cut) {
      throw new ExcelProblem("inTheWay", "InTheWay", `${areaAddress(cut.area)} (${step.sheet})`);
    }
    return;
  }
  const [there] = await readRegions(context, [
    { sheet: step.sheet, area: added, wanted: "values", bytesPerCell: 20 },
  ]);
  if (there!.values.flat().some((value) => value !== "")) {
    throw new ExcelProblem("inTheWay", "InTheWay", `${areaAddress(added)} (${step.sheet})`);
  }
}

function wideningOf(
  { name, sheet, area }: TableState,
  columns: number,
  { tables }: WorkbookState
): WideningStep {
  const [nearest] = [...tables.values()]
    .filter((other) => other.sheet === sheet && other.area.column > lastColumn(area))
    .sort((one, other) => one.area.column - other.area.column);
  const neighbour = nearest ? { table: nearest.name, column: nearest.area.column } : null;
  return { kind: "widening", table: name, sheet, before: area, columns, neighbour };
}

function drawWidening(
  context: Excel.RequestContext,
  step: WideningStep,
  columns: readonly TableColumn[],
  { firstRow, lastRow }: TablePlace
): void {
  const { before, table } = step;
  const sheet = context.workbook.worksheets.getItem(step.sheet);
  const added = addedArea(step);
  const whole = wholeColumns(sheet, added);
  if (step.neighbour) {
    whole.insert("Right");
    // New columns look like the one to their left, beyond the table too.
    wholeColumns(sheet, added).clear("Formats");
  }
  const header = { ...added, rows: 1 };
  drawFormats(sheet, [{ area: header, format: HEADER }]);
  cellsAt(sheet, header).values = [columns.map((column) => column.header)];
  sheet.tables
    .getItem(table)
    .resize(areaAddress({ ...before, columns: before.columns + step.columns }));
  const place: TablePlace = {
    firstRow,
    lastRow,
    columns: new Map(columns.map((column, index) => [column.header, added.column + index])),
  };
  const drawn = { columns };
  drawColumnFormats(sheet, drawn, place);
  drawColumnValidations(sheet, drawn, place);
  columns.forEach(({ width }, index) => {
    if (width !== undefined) {
      const column = { ...added, column: added.column + index, columns: 1 };
      wholeColumns(sheet, column).format.columnWidth = width;
    }
  });
}

/** Takes the new columns away again, unless somebody has typed into them since. */
export async function undoWidening(
  context: Excel.RequestContext,
  sheetName: string,
  step: WideningStep,
  { tables }: WorkbookState
): Promise<void> {
  const table = tables.get(step.table.toLowerCase());
  const neighbour = step.neighbour && tables.get(step.neighbour.table.toLowerCase());
  const hasMoved = neighbour?.area.column === step.neighbour!.column + step.columns;
  const isWide = table?.area.columns === step.before.columns + step.columns;
  if (!table || (!hasMoved && !isWide)) {
    return;
  }
  const added = addedArea({ ...step, before: { ...table.area, columns: step.before.columns } });
  const body = { ...added, row: added.row + 1, rows: added.rows - 1 };
  const [typed] = await readRegions(context, [
    { sheet: sheetName, area: body, wanted: "values", bytesPerCell: 20 },
  ]);
  if (typed!.values.flat().some((value) => value !== "")) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (hasMoved) {
    wholeColumns(sheet, added).delete("Left");
  } else {
    const before = { ...table.area, columns: step.before.columns };
    sheet.tables.getItem(table.name).resize(areaAddress(before));
    const cells = cellsAt(sheet, added);
    cells.clear("All");
    cells.dataValidation.clear();
  }
}

function addedArea({ before, columns }: Pick<WideningStep, "before" | "columns">): SheetArea {
  return { ...before, column: lastColumn(before) + 1, columns };
}

function lastColumn({ column, columns }: SheetArea): number {
  return column + columns - 1;
}

function wholeColumns(sheet: Excel.Worksheet, { column, columns }: SheetArea): Excel.Range {
  return cellsAt(sheet, `${columnLetters(column)}:${columnLetters(column + columns - 1)}`);
}
