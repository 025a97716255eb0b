import type { WorkbookBlueprint } from "../sheets/blueprint";
import { areaAddress, rangeArea } from "./address";
import type { ChangedArea } from "./changes";
import type { ExistingContent, ExistingTable } from "./existing";
import { areaBelow } from "./growTable";
import { ExcelProblem } from "./problem";
import { readRegions, type Region, type RegionData } from "./regions";
import type { WorkbookState } from "./state";
import type { TableUpdate } from "./updateTable";

/*
 * Others work in the tables while the add-in reads, thinks and writes. What a work goes by is looked at again when its way
 * back stands, so that between that look and the writing there is nothing but the request that writes.
 */

/** What a work goes by. */
export interface Reliance {
  readonly state: WorkbookState;
  readonly existing: ExistingContent;
  readonly blueprint: WorkbookBlueprint;
  readonly changed: readonly ChangedArea[];
  readonly growing: readonly TableUpdate[];
}

/**
 * Makes sure that the cells that are to change hold what the changes were made of.
 * @param changed with what was found there just now
 * @throws ExcelProblem `changed`
 */
export function refuseChanged({ existing, changed }: Pick<Reliance, "existing" | "changed">): void {
  for (const { sheet, area, cells, before } of changed) {
    const table = [...existing.tables.values()].find((each) => isIn(area, sheet, each));
    const { row, column } = table?.state.area ?? area;
    const isSame = (r: number, c: number): boolean =>
      table?.rows[area.row + r - row - 1]?.[area.column + c - column] === before.values[r]![c];
    refuseUnless(!table || everyChange(cells, isSame), table?.state.name ?? sheet);
  }
}

/**
 * Looks again at all that a work goes by: where its tables stand, which task stands in which row, what the cells that are
 * to change hold, and whether the rows to grow into are empty.
 * @throws ExcelProblem `changed`
 */
export async function checkAsRead(
  context: Excel.RequestContext,
  reliance: Reliance
): Promise<void> {
  const tables = writtenTables(reliance);
  if (tables.length + reliance.changed.length === 0) {
    return;
  }
  const places = tables.map(({ state }) =>
    context.workbook.tables
      .getItem(state.name)
      .getRange()
      .load("rowIndex,columnIndex,rowCount,columnCount")
  );
  const looks = [
    ...tables.map((table) => lookAtKeys(table, reliance.blueprint)),
    ...reliance.growing.flatMap((update) => lookBelow(update, reliance.state)),
    ...reliance.changed.map(lookAtCells),
  ];
  const found = await readRegions(
    context,
    looks.map(({ region }) => region)
  );
  looks.forEach(({ name, isAsRead }, index) => refuseUnless(isAsRead(found[index]!), name));
  tables.forEach(({ state: { area, totals, name } }, index) => {
    const whole = { ...area, rows: area.rows + (totals ? 1 : 0) };
    refuseUnless(areaAddress(rangeArea(places[index]!)) === areaAddress(whole), name);
  });
}

interface Look {
  /** Of the table, else of the sheet. */
  readonly name: string;
  readonly region: Region;
  readonly isAsRead: (found: RegionData) => boolean;
}

function writtenTables({ existing, changed, growing }: Reliance): readonly ExistingTable[] {
  return [...existing.tables.values()].filter(
    (table) =>
      growing.some((update) => update.existing === table) ||
      changed.some(({ sheet, area }) => isIn(area, sheet, table))
  );
}

/** Rows are known by the column by which the table was compared with its blueprint. */
function lookAtKeys(
  { state, headers, rows, place }: ExistingTable,
  blueprint: WorkbookBlueprint
): Look {
  const tables = blueprint.sheets.flatMap((sheet) => sheet.tables);
  const header = tables.find(({ name }) => name === state.name)?.keyColumn ?? headers[0]!;
  const at = Math.max(0, headers.indexOf(header));
  const area = {
    row: place.firstRow,
    column: state.area.column + at,
    rows: rows.length,
    columns: 1,
  };
  return {
    name: state.name,
    region: { sheet: state.sheet, area, wanted: "values", bytesPerCell: 30 },
    isAsRead: ({ values }) => rows.every((row, index) => row[at] === values[index]?.[0]),
  };
}

function lookBelow(update: TableUpdate, state: WorkbookState): readonly Look[] {
  const area = areaBelow(update, state);
  const { name, sheet } = update.existing.state;
  const isEmpty = ({ values }: RegionData): boolean => values.flat().every((value) => value === "");
  const region = { sheet, area, wanted: "values", bytesPerCell: 10 } as const;
  return area.rows > 0 ? [{ name, region, isAsRead: isEmpty }] : [];
}

function lookAtCells({ sheet, area, cells, before }: ChangedArea): Look {
  return {
    name: sheet,
    region: { sheet, area, wanted: "formulas", bytesPerCell: 100 },
    isAsRead: ({ formulas }) =>
      everyChange(cells, (r, c) => formulas[r]![c] === before.formulas[r]![c]),
  };
}

function everyChange(
  cells: ChangedArea["cells"],
  holds: (row: number, column: number) => boolean
): boolean {
  return cells.every((row, r) => row.every((change, c) => change === null || holds(r, c)));
}

function isIn(area: ChangedArea["area"], sheet: string, { state }: ExistingTable): boolean {
  return (
    state.sheet === sheet &&
    area.row > state.area.row &&
    area.row < state.area.row + state.area.rows &&
    area.column >= state.area.column &&
    area.column < state.area.column + state.area.columns
  );
}

function refuseUnless(isAsRead: boolean, name: string): void {
  if (!isAsRead) {
    throw new ExcelProblem("changed", "ChangedMeanwhile", name);
  }
}
