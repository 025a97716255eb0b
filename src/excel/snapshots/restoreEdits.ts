import { parseReference } from "../../sheets/address";
import type { CellContent, TableBlueprint } from "../../sheets/blueprint";
import { SETTINGS_CELLS } from "../../sheets/settingsCells";
import { agencyTable, areaTable } from "../../sheets/settingsTables";
import {
  isPortable,
  type SettingChange,
  type SnapshotDifference,
  type TableDifference,
} from "../../sheets/snapshot/difference";
import { isBlankRow, type KeptTable, type Snapshot } from "../../sheets/snapshot/snapshot";
import { GENERAL_FORMAT } from "../cells";
import type { CellChange } from "../changes";
import type { ExistingContent, ExistingTable } from "../existing";
import { planListUpdate, type ListTable } from "../listUpdate";
import {
  rowBlueprint,
  rowRemoval,
  type RowInsert,
  type RowRemoval,
  type RowTable,
} from "../rows/rowEdits";
import { NUMBER_FORMATS } from "../settingsEdits";
import type { WorkbookState } from "../state";
import type { Edits } from "../writeEdits";

const ROW_TABLES = ["PhuLuc", "KetQua"] as const satisfies readonly RowTable[];
const LISTS = { DonVi: agencyTable([]), LinhVuc: areaTable([]) } as const;

/** What restoring starts from. */
export interface Restoring {
  readonly snapshot: Snapshot;
  readonly present: Snapshot;
  readonly difference: SnapshotDifference;
  readonly existing: ExistingContent;
  readonly state: WorkbookState;
}

/**
 * What is to be written to bring a snapshot back. Columns that are gone since stay gone, with what they held; new ones are
 * left alone.
 * @throws ExcelProblem those of `planListUpdate`
 */
export function restoreEdits(restoring: Restoring): Edits {
  const rows = ROW_TABLES.map((name) => rowEdits(name, restoring));
  const lists = (["DonVi", "LinhVuc"] as const).flatMap((name) => listEdits(name, restoring) ?? []);
  const settings = restoring.difference.settings.flatMap((change) =>
    settingEdit(change, restoring.state)
  );
  return {
    changes: [...rows, ...lists].flatMap(({ changes }) => changes).concat(settings),
    growing: lists.flatMap(({ growing }) => growing ?? []),
    shrinking: lists.flatMap(({ shrinking }) => shrinking ?? []),
    inserts: rows.flatMap(({ inserts }) => inserts),
    removals: rows.flatMap(({ removals }) => removals),
  };
}

interface TableRowEdits {
  readonly changes: readonly CellChange[];
  readonly inserts: readonly RowInsert[];
  readonly removals: readonly RowRemoval[];
}

function rowEdits(
  table: (typeof ROW_TABLES)[number],
  { difference, snapshot, existing }: Restoring
): TableRowEdits {
  const found = difference.tables[table];
  const present = existing.tables.get(table.toLowerCase());
  if (!found || !present) {
    return { changes: [], inserts: [], removals: [] };
  }
  const kept = snapshot.tables[table]!;
  const blueprint = rowBlueprint(table, present.headers, present.state.area);
  return {
    changes: cellChanges(found, present, blueprint),
    inserts: found.returning.map(({ at, kept: row }) => ({
      table,
      at,
      cells: cellsToWrite(kept, kept.rows[row]!, present),
    })),
    removals: found.leaving.map((row) =>
      rowRemoval(table, row, present.headers, present.rows[row]!)
    ),
  };
}

function cellChanges(
  { changed }: TableDifference,
  { state, place }: ExistingTable,
  { columns }: TableBlueprint
): readonly CellChange[] {
  const formats = new Map(columns.map(({ header, format }) => [header, format.numberFormat]));
  return changed.flatMap(({ at, changes }) =>
    changes.map(({ label, after }) => ({
      sheet: state.sheet,
      row: place.firstRow + at,
      column: place.columns.get(label)!,
      content: after,
      numberFormat: numberFormat(after, formats.get(label)),
      mode: "entry" as const,
    }))
  );
}

/** For cells that are formatted as text. */
function numberFormat(content: CellContent, ofColumn = GENERAL_FORMAT): string {
  const isDay = typeof content === "object" && content !== null && "day" in content;
  return isDay ? NUMBER_FORMATS.day : ofColumn === NUMBER_FORMATS.text ? GENERAL_FORMAT : ofColumn;
}

function cellsToWrite(
  { headers }: KeptTable,
  row: readonly CellContent[],
  present: ExistingTable
): ReadonlyMap<string, CellContent> {
  return new Map(
    headers.flatMap((header, index): readonly [string, CellContent][] => {
      const content = row[index] ?? null;
      const isWritten = present.headers.includes(header) && isPortable(content);
      return isWritten ? [[header, content]] : [];
    })
  );
}

function listEdits(name: keyof typeof LISTS, restoring: Restoring) {
  const { difference, snapshot, present, existing } = restoring;
  const found = difference.tables[name];
  const table = existing.tables.get(name.toLowerCase());
  const { changed = [], returning = [], leaving = [] } = found ?? {};
  if (!found || !table || changed.length + returning.length + leaving.length === 0) {
    return null;
  }
  const kept = snapshot.tables[name]!;
  const rows = kept.rows.flatMap((row, index) =>
    isBlankRow(row)
      ? []
      : [{ from: found.matches[index] ?? null, cells: cellsToWrite(kept, row, table) }]
  );
  const { row, column } = table.state.area;
  const list = { existing: table, formulas: formulasOf(table, present.tables[name]!) };
  return planListUpdate({ ...LISTS[name], row, column }, list, rows);
}

/** The body as `Range.formulas` gives it. */
function formulasOf({ rows }: ExistingTable, { rows: contents }: KeptTable): ListTable["formulas"] {
  return rows.map((values, row) =>
    values.map((value, column) => {
      const content = contents[row]?.[column];
      return typeof content === "object" && content !== null && "formula" in content
        ? content.formula
        : value;
    })
  );
}

function settingEdit(
  { name, after }: SettingChange,
  { names }: WorkbookState
): readonly CellChange[] {
  const target = parseReference(names.get(name.toLowerCase()) ?? "");
  const { kind } = SETTINGS_CELLS.find((cell) => cell.name === name)!;
  if (!target) {
    return [];
  }
  const { row, column } = target.area;
  const { sheet } = target;
  const format = NUMBER_FORMATS[kind];
  return [{ sheet, row, column, content: after, numberFormat: format, mode: "entry" }];
}
