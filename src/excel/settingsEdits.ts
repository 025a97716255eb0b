import { parseReference } from "../sheets/address";
import type { CellContent, TableBlueprint } from "../sheets/blueprint";
import type { ListRow } from "../sheets/mergeList";
import type { MergedSettings, Renaming } from "../sheets/mergeSettings";
import { settingValue } from "../sheets/readContent";
import { settingContent } from "../sheets/settingContent";
import { SETTINGS_CELLS, type SettingKind, type SettingsCell } from "../sheets/settingsCells";
import { AGENCY_COLUMNS, AREA_COLUMNS, AREA_ORDER } from "../tables/settingsColumns";
import { agencyTable, areaTable, type SettingsTable } from "../sheets/settingsTables";
import { headerOf, TRACKING_TABLE } from "../tables/trackingColumns";
import { comparisonKey } from "../text/keys";
import { GENERAL_FORMAT, TEXT_FORMAT } from "./cells";
import type { CellChange } from "./changes";
import type { ExistingContent } from "./existing";
import { planListUpdate, type ListTable, type ListUpdate } from "./listUpdate";
import { ExcelProblem } from "./problem";
import type { SettingsSheet } from "./readSettingsSheet";
import type { WorkbookState } from "./state";
import type { Edits } from "./writeEdits";

/** The formats of settings cells, where they are formatted as text by now. */
export const NUMBER_FORMATS: Readonly<Record<SettingKind, string>> = {
  day: "dd/mm/yyyy",
  wholeNumber: "0",
  text: TEXT_FORMAT,
  planState: TEXT_FORMAT,
  yesNo: TEXT_FORMAT,
};

export interface SettingsEdits extends Edits {
  /** How many rows of `PhuLuc` get a new name. */
  readonly renamedTasks: number;
}

/**
 * What is to be written for changed settings: the cells of the settings, the lists, and new names in `PhuLuc`. A blank
 * `NgayBaoCao` that counts as the current day gets its formula along with whatever else is saved, so that the sheet's
 * formulas count to the day that the pane shows.
 * @throws ExcelProblem `settingMissing` where a setting has no cell any more; those of `planListUpdate`
 */
export function settingsEdits(
  merged: MergedSettings,
  sheet: SettingsSheet,
  state: WorkbookState
): SettingsEdits {
  const written = SETTINGS_CELLS.filter(
    (cell) =>
      merged.changed.includes(cell) ||
      (cell.setting === "asOf" && sheet.isAsOfBlank && merged.settings.asOf === null)
  );
  const settings = written.map((cell) => settingChange(cell, merged, sheet, state));
  const agencies = listEdits(sheet.agencies, agencyTable([]), AGENCY_COLUMNS, merged.agencies);
  const areas = listEdits(sheet.areas, areaTable([]), AREA_COLUMNS, merged.areas);
  const tasks = [
    ...renamedIn(sheet.existing, headerOf("lead"), merged.agencyRenamings),
    ...renamedIn(sheet.existing, headerOf("supporting"), merged.agencyRenamings),
    ...renamedIn(sheet.existing, headerOf("area"), merged.areaRenamings),
  ];
  return {
    changes: [...settings, ...agencies.changes, ...areas.changes, ...tasks],
    growing: [agencies, areas].flatMap(({ growing }) => growing ?? []),
    shrinking: [agencies, areas].flatMap(({ shrinking }) => shrinking ?? []),
    renamedTasks: new Set(tasks.map(({ row }) => row)).size,
  };
}

function settingChange(
  cell: SettingsCell,
  { settings }: MergedSettings,
  { existing }: SettingsSheet,
  { names }: WorkbookState
): CellChange {
  const { kind, label, name } = cell;
  const target = parseReference(names.get(name.toLowerCase()) ?? "");
  if (!target || settingValue(existing, names, name) === undefined) {
    throw new ExcelProblem("settingMissing", "SettingMissing", label);
  }
  const { row, column } = target.area;
  const content = settingContent(cell, settings);
  const numberFormat = NUMBER_FORMATS[kind];
  return { sheet: target.sheet, row, column, content, numberFormat, mode: "entry" };
}

interface ListEdit<Id extends string> {
  readonly rows: readonly ListRow<Id>[];
  readonly restructured: boolean;
}

function listEdits<Id extends string>(
  table: ListTable,
  own: SettingsTable,
  columns: readonly { readonly id: Id; readonly header: string }[],
  { rows, restructured }: ListEdit<Id>
): ListUpdate {
  const { row, column } = table.existing.state.area;
  const blueprint: TableBlueprint = { ...own, row, column };
  const isNumbered = own.columns.some(({ header }) => header === AREA_ORDER.header);
  const bodyRows = rows.map(({ from, cells }, index) => {
    const contents = columns.flatMap(({ id, header }): [string, CellContent][] => {
      const text = cells[id];
      return text === undefined ? [] : [[header, text === "" ? null : text]];
    });
    const order: [string, CellContent][] =
      isNumbered && restructured ? [[AREA_ORDER.header, index + 1]] : [];
    return { from, cells: new Map([...order, ...contents]) };
  });
  return planListUpdate(blueprint, table, restructured ? bodyRows : inPlace(table, bodyRows));
}

/** Every row of the table, blank ones too, with what is written into it. */
function inPlace<Row extends { readonly from: number | null }>(
  { existing }: ListTable,
  rows: readonly Row[]
): readonly (Row | { readonly from: number; readonly cells: ReadonlyMap<string, CellContent> })[] {
  return existing.rows.map(
    (_, at) => rows.find(({ from }) => from === at) ?? { from: at, cells: new Map() }
  );
}

/** The cells of a column of `PhuLuc` in which a line is a former name, with the new one in its place. */
function renamedIn(
  { tables }: ExistingContent,
  header: string,
  renamings: readonly Renaming[]
): readonly CellChange[] {
  const table = tables.get(TRACKING_TABLE.toLowerCase());
  const column = table?.place.columns.get(header);
  if (!table || column === undefined || renamings.length === 0) {
    return [];
  }
  const newNames = new Map(renamings.map(({ from, to }) => [comparisonKey(from), to]));
  const at = table.headers.indexOf(header);
  return table.rows.flatMap((values, index) => {
    const present = String(values[at]);
    const content = present
      .split("\n")
      .map((line) => newNames.get(comparisonKey(line)) ?? line)
      .join("\n");
    const row = table.place.firstRow + index;
    const { sheet } = table.state;
    return content === present
      ? []
      : [{ sheet, row, column, content, numberFormat: GENERAL_FORMAT, mode: "entry" as const }];
  });
}
