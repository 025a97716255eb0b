import { columnLetters } from "../../notation/columnLetters";
import { areaAddress } from "../../sheets/address";
import type {
  AreaFormat,
  CellContent,
  SheetArea,
  TableBlueprint,
  TableColumn,
} from "../../sheets/blueprint";
import { bodyArea, freshPlace, type TablePlace } from "../../sheets/tablePlace";
import { cellInput, GENERAL_FORMAT, ownFormat, TEXT_FORMAT, type CellInput } from "../cells";
import { rowBands, type RequestBudget } from "../payload";
import { runsOf } from "../runs";
import { broadcast } from "./broadcast";
import { drawFormats } from "./format";
import { drawValidation } from "./rules";
import { drawColumnWidths } from "./sizes";
import { cellsAt } from "../cellsAt";

/** A column's header, width and place in a group in a request, roughly. */
const SHAPE_BYTES = 1_000;

/** How the cells of a new table look. */
export function tableFormats(blueprint: TableBlueprint): readonly AreaFormat[] {
  const format = { ...blueprint.headerFormat, numberFormat: TEXT_FORMAT };
  return [
    { area: headerArea(blueprint), format },
    ...columnFormats(blueprint, freshPlace(blueprint)),
  ];
}

function headerArea({ row, column, columns }: TableBlueprint): SheetArea {
  return { row, column, rows: 1, columns: columns.length };
}

/** Queues a new table with its contents, its cells formatted before, but without formulas, validations and highlights. */
export async function drawTable(
  sheet: Excel.Worksheet,
  blueprint: TableBlueprint,
  budget: RequestBudget
): Promise<void> {
  const place = freshPlace(blueprint);
  const header = headerArea(blueprint);
  await budget.reserve(blueprint.columns.length * SHAPE_BYTES);
  cellsAt(sheet, header).values = [blueprint.columns.map((column) => column.header)];
  await drawRows(sheet, blueprint, place, blueprint.rows, place.firstRow, budget);
  // Only now: Excel has been seen to misplace values that are written into ranges with hidden parts.
  drawColumnShapes(sheet, blueprint, place);
  const area = { ...header, rows: 1 + blueprint.rows.length };
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = blueprint.name;
  table.style = blueprint.style;
  table.showFilterButton = blueprint.showFilter;
  table.showBandedRows = false;
}

/** Queues the formats of the body's columns from `place.firstRow` to `place.lastRow`. */
export function drawColumnFormats(
  sheet: Excel.Worksheet,
  blueprint: Pick<TableBlueprint, "columns">,
  place: TablePlace
): void {
  drawFormats(sheet, columnFormats(blueprint, place));
}

/** From left to right, wherever users have moved the columns. */
function columnFormats(
  blueprint: Pick<TableBlueprint, "columns">,
  place: TablePlace
): readonly AreaFormat[] {
  const formats: AreaFormat[] = [];
  eachColumn(blueprint, place, ({ format }, area) => formats.push({ area, format }));
  return formats.sort((one, other) => one.area.column - other.area.column);
}

/** Queues body rows from `firstRow` on; cells of calculated columns and of columns that are the user's own are left alone. */
export async function drawRows(
  sheet: Excel.Worksheet,
  blueprint: TableBlueprint,
  place: TablePlace,
  rows: readonly (readonly CellContent[])[],
  firstRow: number,
  budget: RequestBudget
): Promise<void> {
  const body = bodyArea(place);
  const order = sheetOrder(blueprint, place, body);
  const inputs = rows.map((row) => order.map((index) => rowInput(blueprint, row, index)));
  rows.forEach((row, rowIndex) =>
    order.forEach((index, column) => {
      const format =
        index === null ? null : ownFormat(row[index] ?? null, formatOf(blueprint, index));
      if (format !== null) {
        const cell = {
          row: firstRow + rowIndex,
          column: body.column + column,
          rows: 1,
          columns: 1,
        };
        cellsAt(sheet, cell).numberFormat = [[format]];
      }
    })
  );
  for (const band of rowBands(inputs)) {
    await budget.reserve(band.bytes);
    const area = { ...body, row: firstRow + band.from, rows: band.rows.length };
    cellsAt(sheet, area).values = band.rows as unknown[][];
  }
}

/** Queues the formulas of calculated columns over the whole body. */
export function drawColumnFormulas(
  sheet: Excel.Worksheet,
  blueprint: TableBlueprint,
  place: TablePlace
): void {
  eachColumn(blueprint, place, (column, area) => {
    if (column.formula !== undefined) {
      cellsAt(sheet, area).formulas = broadcast(column.formula);
    }
  });
}

/** Queues the drop-downs and input rules of the body. */
export function drawColumnValidations(
  sheet: Excel.Worksheet,
  blueprint: Pick<TableBlueprint, "columns">,
  place: TablePlace
): void {
  eachColumn(blueprint, place, (column, area) => {
    if (column.validation) {
      drawValidation(cellsAt(sheet, area), column.validation);
    }
  });
}

/** For every sheet column of the body the blueprint's column that stands there; null for a column of the user's own. */
function sheetOrder(
  blueprint: TableBlueprint,
  place: TablePlace,
  body: SheetArea
): readonly (number | null)[] {
  const order = new Array<number | null>(body.columns).fill(null);
  blueprint.columns.forEach((column, index) => {
    const at = place.columns.get(column.header);
    if (at !== undefined) {
      order[at - body.column] = index;
    }
  });
  return order;
}

function rowInput(
  blueprint: TableBlueprint,
  row: readonly CellContent[],
  index: number | null
): CellInput {
  const content = index === null ? null : (row[index] ?? null);
  if (content === null) {
    return null;
  }
  const format = formatOf(blueprint, index!);
  return cellInput(content, ownFormat(content, format) ?? format ?? GENERAL_FORMAT);
}

function formatOf({ columns }: TableBlueprint, index: number): string | undefined {
  return columns[index]!.format.numberFormat;
}

function eachColumn(
  blueprint: Pick<TableBlueprint, "columns">,
  place: TablePlace,
  draw: (column: TableColumn, body: SheetArea) => void
): void {
  for (const column of blueprint.columns) {
    const at = place.columns.get(column.header);
    if (at !== undefined) {
      const rows = place.lastRow - place.firstRow + 1;
      draw(column, { row: place.firstRow, column: at, rows, columns: 1 });
    }
  }
}

function drawColumnShapes(
  sheet: Excel.Worksheet,
  blueprint: TableBlueprint,
  place: TablePlace
): void {
  const placed = blueprint.columns.map((column) => ({
    ...column,
    at: place.columns.get(column.header)!,
  }));
  const widths = placed.flatMap(({ at, width }) =>
    width === undefined ? [] : [{ at, size: width }]
  );
  drawColumnWidths(sheet, widths);
  const hidden = placed.filter((column) => column.hidden).map(({ at }) => at);
  for (const { first, count } of runsOf(hidden)) {
    wholeColumns(sheet, first, count).columnHidden = true;
  }
  drawGroups(sheet, blueprint);
}

/** The rarely used columns fold away, each run of neighbours as one group. */
function drawGroups(sheet: Excel.Worksheet, blueprint: TableBlueprint): void {
  let first = 0;
  blueprint.columns.forEach((column, index) => {
    if (column.grouped && !blueprint.columns[index + 1]?.grouped) {
      const range = wholeColumns(sheet, blueprint.column + first, index - first + 1);
      range.group("ByColumns");
      range.hideGroupDetails("ByColumns");
    }
    if (!column.grouped) {
      first = index + 1;
    }
  });
}

function wholeColumns(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return cellsAt(sheet, `${columnLetters(first)}:${columnLetters(first + count - 1)}`);
}
