import { areaAddress } from "../sheets/address";
import { presentValue } from "../sheets/readContent";
import type { ChangedArea } from "./changes";
import type { ExistingContent, ExistingTable } from "./existing";
import { areaBelow } from "./growTable";
import { ExcelProblem } from "./problem";
import { rangeArea } from "./rangeArea";
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
  readonly keys: KeyColumns;
  readonly changed: readonly ChangedArea[];
  readonly growing: readonly TableUpdate[];
  /** The tables that get or lose rows, by name. */
  readonly resized: ReadonlySet<string>;
}

/** By which column the rows of a table are known, where it is not the first; by the table's name. */
export type KeyColumns = ReadonlyMap<string, string>;

/**
 * Makes sure that the cells that are to change hold what the changes were made of.
 * @param changed with what was found there just now
 * @throws ExcelProblem `changed`
 */
export function refuseChanged({ existing, changed }: Pick<Reliance, "existing" | "changed">): void {
  const settings = existing.cells.get("settings");
  const derived = [...existing.cells].filter(([role]) => role !== "settings");
  for (const { sheet, area, cells, before } of changed) {
    // On the sheet of the settings changes may reach from one table into the next.
    const onSettings = settings?.sheet === sheet;
    const table = onSettings ? undefined : tableOf(area, sheet, existing);
    const { row, column } = table?.state.area ?? area;
    const drawn = derived.find(([, cells]) => cells.sheet === sheet)?.[1];
    const read = (r: number, c: number): unknown =>
      table
        ? table.rows[area.row + r - row - 1]?.[area.column + c - column]
        : presentValue(settings, area.row + r, area.column + c);
    const isSame = (r: number, c: number): boolean =>
      drawn
        ? presentValue(drawn, area.row + r, area.column + c) === before.formulas[r]![c]
        : read(r, c) === before.values[r]![c];
    const isRead = table !== undefined || onSettings || drawn !== undefined;
    refuseUnless(!isRead || everyChange(cells, isSame), sheet);
  }
}

/** The areas with what tells their rows from others, so that a row that moves in the moment of writing is noticed. */
export function withMarks({
  existing,
  changed,
  keys,
}: Pick<Reliance, "existing" | "changed" | "keys">): readonly ChangedArea[] {
  return changed.map((each) => {
    const { sheet, area } = each;
    const table = tableOf(area, sheet, existing);
    if (!table) {
      return each;
    }
    const at = keyIndex(table, keys);
    const first = area.row - table.place.firstRow;
    const held = table.rows.slice(first, first + area.rows).map((row) => [row[at]]);
    const column = table.state.area.column + at;
    return { ...each, marks: { area: { ...area, column, columns: 1 }, held } };
  });
}

function tableOf(
  area: ChangedArea["area"],
  sheet: string,
  { tables }: ExistingContent
): ExistingTable | undefined {
  return [...tables.values()].find((each) => isIn(area, sheet, each));
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
    ...tables.map((table) => lookAtKeys(table, reliance.keys)),
    ...reliance.growing.flatMap((update) => lookBelow(update, reliance.state)),
    ...reliance.changed.map(lookAtCells),
  ];
  const found = await readRegions(
    context,
    looks.map(({ region }) => region)
  );
  looks.forEach(({ region, isAsRead }, index) =>
    refuseUnless(isAsRead(found[index]!), region.sheet)
  );
  tables.forEach(({ state: { area, totals, sheet } }, index) => {
    const whole = { ...area, rows: area.rows + (totals ? 1 : 0) };
    refuseUnless(areaAddress(rangeArea(places[index]!)) === areaAddress(whole), sheet);
  });
}

interface Look {
  readonly region: Region;
  readonly isAsRead: (found: RegionData) => boolean;
}

function writtenTables({ existing, changed, resized }: Reliance): readonly ExistingTable[] {
  return [...existing.tables.values()].filter(
    (table) =>
      resized.has(table.state.name) || changed.some(({ sheet, area }) => isIn(area, sheet, table))
  );
}

/** Rows are known by the column by which the table was compared with its blueprint. */
function lookAtKeys(table: ExistingTable, keys: KeyColumns): Look {
  const { state, rows, place } = table;
  const at = keyIndex(table, keys);
  const area = {
    row: place.firstRow,
    column: state.area.column + at,
    rows: rows.length,
    columns: 1,
  };
  return {
    region: { sheet: state.sheet, area, wanted: "values", bytesPerCell: 30 },
    isAsRead: ({ values }) => rows.every((row, index) => row[at] === values[index]?.[0]),
  };
}

function keyIndex({ state, headers }: ExistingTable, keys: KeyColumns): number {
  return Math.max(0, headers.indexOf(keys.get(state.name) ?? headers[0]!));
}

function lookBelow(update: TableUpdate, state: WorkbookState): readonly Look[] {
  const area = areaBelow(update, state);
  const { sheet } = update.existing.state;
  const isEmpty = ({ values }: RegionData): boolean => values.flat().every((value) => value === "");
  const region = { sheet, area, wanted: "values", bytesPerCell: 10 } as const;
  return area.rows > 0 ? [{ region, isAsRead: isEmpty }] : [];
}

function lookAtCells({ sheet, area, cells, before }: ChangedArea): Look {
  return {
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

function refuseUnless(isAsRead: boolean, sheet: string): void {
  if (!isAsRead) {
    throw new ExcelProblem("changed", "ChangedMeanwhile", sheet);
  }
}
