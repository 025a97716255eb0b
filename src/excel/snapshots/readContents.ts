import { parseReference } from "../../sheets/address";
import type { CellContent, SheetArea } from "../../sheets/blueprint";
import { settingValue } from "../../sheets/readContent";
import { SETTINGS_CELLS } from "../../sheets/settingsCells";
import {
  KEPT_TABLES,
  type KeptTable,
  type KeptTableName,
  type Snapshot,
} from "../../sheets/snapshot/snapshot";
import { CALCULATED, contentOf, DAYS } from "../contents";
import type { ExistingContent, ExistingTable } from "../existing";
import { readRegions, type Region } from "../regions";
import type { WorkbookState } from "../state";
import { runsOf } from "../runs";

const DAY_SETTINGS: ReadonlySet<string> = new Set(
  SETTINGS_CELLS.filter(({ kind }) => kind === "day").map(({ name }) => name)
);

/**
 * Reads what people have typed into the add-in's tables and settings, formulas among it, in one request where it fits.
 * @param existing the values of the same sheets, by which texts are told from formulas
 */
export async function readContents(
  context: Excel.RequestContext,
  state: WorkbookState,
  existing: ExistingContent
): Promise<Snapshot> {
  const tables = KEPT_TABLES.flatMap((name) => {
    const table = existing.tables.get(name.toLowerCase());
    return table ? [{ name, table, runs: columnRuns(table) }] : [];
  });
  const cells = SETTINGS_CELLS.flatMap(({ name }) => {
    const target = parseReference(state.names.get(name.toLowerCase()) ?? "");
    const value = settingValue(existing, state.names, name);
    return target && value !== undefined ? [{ name, target, value }] : [];
  });
  const regions = [
    ...tables.flatMap(({ table, runs }) => runs.map((area) => regionOf(table.state.sheet, area))),
    ...cells.map(({ target }) => regionOf(target.sheet, target.area)),
  ];
  const data = (await readRegions(context, regions)).map(({ formulas }) => formulas);
  let next = 0;
  const kept: Partial<Record<KeptTableName, KeptTable>> = {};
  for (const { name, table, runs } of tables) {
    kept[name] = keptTable(table, runs, data.slice(next, next + runs.length));
    next += runs.length;
  }
  const settings = cells.map(({ name, value }, index): [string, CellContent] => [
    name,
    contentOf(data[next + index]![0]![0], value, DAY_SETTINGS.has(name)),
  ]);
  return { tables: kept, settings: Object.fromEntries(settings) };
}

function regionOf(sheet: string, area: SheetArea): Region {
  return { sheet, area, wanted: "formulas", bytesPerCell: 60 };
}

/** The body's columns that are kept, side by side. */
function columnRuns({ headers, state, rows }: ExistingTable): readonly SheetArea[] {
  const columns = headers.flatMap((header, index) => (CALCULATED.has(header) ? [] : [index]));
  const { area } = state;
  return runsOf(columns).map(({ first, count }) => ({
    row: area.row + 1,
    column: area.column + first,
    rows: rows.length,
    columns: count,
  }));
}

function keptTable(
  { headers, state, rows }: ExistingTable,
  runs: readonly SheetArea[],
  data: readonly (readonly (readonly unknown[])[])[]
): KeptTable {
  const columns = runs.flatMap(({ column, columns: count }) =>
    Array.from({ length: count }, (_, index) => column - state.area.column + index)
  );
  return {
    headers: columns.map((column) => headers[column]!),
    rows: rows.map((values, row) => {
      const formulas = data.flatMap((run) => run[row] ?? []);
      return columns.map((column, index) =>
        contentOf(formulas[index], values[column], DAYS.has(headers[column]!))
      );
    }),
  };
}
