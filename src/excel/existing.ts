import type { SheetArea } from "../sheets/blueprint";
import { DERIVED_ROLES, type SheetRole } from "../tables/sheetRoles";
import { CHANGE_LOG_TABLE } from "../tables/changeLogColumns";
import type { ExistingCells, ReadContent, TableContent } from "../sheets/readContent";
import type { TablePlace } from "../sheets/tablePlace";
import type { Region, RegionData } from "./regions";
import type { TableState, WorkbookState } from "./state";

/** A table of ours as it stands in the workbook. */
export interface ExistingTable extends TableContent {
  readonly state: TableState;
  readonly place: TablePlace;
}

/** What the add-in's own sheets hold. */
export interface ExistingContent extends ReadContent {
  /** By table name in lower case. */
  readonly tables: ReadonlyMap<string, ExistingTable>;
  /** Values of the settings sheet; formulas of the derived sheets. */
  readonly cells: ReadonlyMap<SheetRole, ExistingCells>;
}

/** The sheet in which users write notes. */
const NOTED: SheetRole = "summary";

/** How to read what the own sheets hold: the regions, and what to make of the answer. */
export interface ExistingReader {
  readonly regions: readonly Region[];
  readonly assemble: (data: readonly RegionData[]) => ExistingContent;
}

/**
 * Prepares reading every table on the add-in's own sheets, the settings cells and the cells of the derived sheets.
 * @param roles the sheets whose cells are wanted besides the tables; the log of changes, which grows all year, is read only
 * where `changeLog` is among them
 */
export function existingReader(
  state: WorkbookState,
  roles: readonly SheetRole[] = ["settings", ...DERIVED_ROLES]
): ExistingReader {
  const ownSheets = new Set(state.own.values());
  const isWanted = ({ name }: TableState): boolean =>
    roles.includes("changeLog") || name.toLowerCase() !== CHANGE_LOG_TABLE.toLowerCase();
  const tables = [...state.tables.values()].filter(
    (table) => ownSheets.has(table.sheet) && isWanted(table)
  );
  const sheets = roles
    .filter((role) => role !== "changeLog")
    .flatMap((role) => {
      const used = state.sheets.find((sheet) => sheet.name === state.own.get(role))?.used;
      return used ? [{ role, area: used, sheet: state.own.get(role)! }] : [];
    });
  const regions: Region[] = [
    ...tables.map(({ sheet, area }) => region(sheet, area, "values")),
    ...sheets.map(({ role, sheet, area }) =>
      region(sheet, area, role === "settings" ? "values" : role === NOTED ? "all" : "formulas")
    ),
  ];
  return {
    regions,
    assemble: (data) => ({
      tables: new Map(
        tables.map((table, index) => [
          table.name.toLowerCase(),
          existingTable(table, data[index]!.values),
        ])
      ),
      cells: new Map(
        sheets.map(({ role, sheet, area }, index) => {
          const { values, formulas, formats } = data[tables.length + index]!;
          const held = { sheet, area, values: role === "settings" ? values : formulas };
          return [role, role === NOTED ? { ...held, shown: { values, formats } } : held];
        })
      ),
    }),
  };
}

function region(sheet: string, area: SheetArea, wanted: Region["wanted"]): Region {
  return { sheet, area, wanted, bytesPerCell: 60 };
}

function existingTable(state: TableState, values: readonly (readonly unknown[])[]): ExistingTable {
  const headers = values[0]!.map(String);
  const { row, column, rows } = state.area;
  return {
    state,
    headers,
    rows: values.slice(1),
    place: {
      firstRow: row + 1,
      lastRow: row + rows - 1,
      columns: new Map(headers.map((header, index) => [header, column + index])),
    },
  };
}
