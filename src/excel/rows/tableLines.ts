import type { SheetArea } from "../../sheets/blueprint";
import { readRegions, type Region } from "../regions";
import { runsOf } from "../runs";
import type { TableState, WorkbookState } from "../state";

/** What a body row holds, as `Range.formulas` gives it. */
export interface TableLine {
  readonly cells: readonly unknown[];
  /** Whether something stands in the row outside the table, which would go with the row. */
  readonly hasBeside: boolean;
}

/** Rows of a table as they stand now. */
export interface TableLines {
  readonly table: TableState;
  readonly headers: readonly string[];
  /** By body row, from 0; those that were asked for. */
  readonly lines: ReadonlyMap<number, TableLine>;
}

/** Which body rows of a table to read: from 0, in order. */
export interface WantedLines {
  readonly table: TableState;
  readonly rows: readonly number[];
}

/** Reads rows of tables with their headers, in one request where it fits. */
export async function readLines(
  context: Excel.RequestContext,
  state: WorkbookState,
  wanted: readonly WantedLines[]
): Promise<readonly TableLines[]> {
  const parts = wanted.map(({ table, rows }) => ({
    table,
    width: widthOf(table, state),
    runs: runsOf(rows),
  }));
  const regions = parts.flatMap(({ table, width, runs }): readonly Region[] => [
    { sheet: table.sheet, area: { ...table.area, rows: 1 }, wanted: "formulas", bytesPerCell: 30 },
    ...runs.map(({ first, count }): Region => {
      const area = { ...width, row: bodyRow(table, first), rows: count };
      return { sheet: table.sheet, area, wanted: "formulas", bytesPerCell: 60 };
    }),
  ]);
  const data = (await readRegions(context, regions)).map(({ formulas }) => formulas);
  let next = 0;
  return parts.map(({ table, width, runs }) => {
    const headers = data[next++]![0]!.map(String);
    const lines = new Map<number, TableLine>();
    for (const { first } of runs) {
      data[next++]!.forEach((cells, index) => {
        lines.set(first + index, lineOf(cells, table, width));
      });
    }
    return { table, headers, lines };
  });
}

/** Reads every row of tables. */
export function readAllLines(
  context: Excel.RequestContext,
  state: WorkbookState,
  tables: readonly TableState[]
): Promise<readonly TableLines[]> {
  const wanted = tables.map((table) => ({
    table,
    rows: Array.from({ length: bodyRows(table) }, (_, row) => row),
  }));
  return readLines(context, state, wanted);
}

/** How many body rows a table has. */
export function bodyRows({ area }: TableState): number {
  return area.rows - 1;
}

/** The sheet row of a body row. */
export function bodyRow({ area }: TableState, row: number): number {
  return area.row + 1 + row;
}

/** The columns of the table and of whatever else is used on its sheet. */
function widthOf({ area, sheet }: TableState, { sheets }: WorkbookState): SheetArea {
  const used = sheets.find(({ name }) => name === sheet)?.used ?? area;
  const column = Math.min(area.column, used.column);
  const end = Math.max(area.column + area.columns, used.column + used.columns);
  return { ...area, column, columns: end - column };
}

function lineOf(cells: readonly unknown[], { area }: TableState, width: SheetArea): TableLine {
  const first = area.column - width.column;
  const own = cells.slice(first, first + area.columns);
  const beside = [...cells.slice(0, first), ...cells.slice(first + area.columns)];
  return { cells: own, hasBeside: beside.some((value) => value !== "") };
}
