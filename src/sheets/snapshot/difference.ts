import type { CellContent } from "../blueprint";
import { SETTINGS_CELLS } from "../settingsCells";
import { headerOf } from "../../tables/trackingColumns";
import { cellsOf, matchRows } from "./matchRows";
import {
  isBlankRow,
  KEPT_TABLES,
  sameContent,
  type KeptTable,
  type KeptTableName,
  type Snapshot,
} from "./snapshot";

/** A cell that is to hold something else. */
export interface ContentChange {
  /** The column's header, or the label of a setting. */
  readonly label: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface ChangedRow {
  /** Body row of the table as it stands, from 0. */
  readonly at: number;
  readonly changes: readonly ContentChange[];
}

export interface ReturningRow {
  /** Body row of the table as it stands before which the row comes. */
  readonly at: number;
  /** Body row of the snapshot's table. */
  readonly kept: number;
}

/** What restoring does to a table. */
export interface TableDifference {
  /** Which row of the table each row of the snapshot's is by now; null where it is gone. */
  readonly matches: readonly (number | null)[];
  readonly changed: readonly ChangedRow[];
  readonly returning: readonly ReturningRow[];
  /** Body rows that came since. */
  readonly leaving: readonly number[];
}

export interface SettingChange extends ContentChange {
  /** The name of the cell. */
  readonly name: string;
}

/** What is different between a snapshot and what a workbook holds, as what restoring would do. */
export interface SnapshotDifference {
  readonly tables: Readonly<Partial<Record<KeptTableName, TableDifference>>>;
  readonly settings: readonly SettingChange[];
}

/** Compares a snapshot with what there is. Tables and cells that one of them lacks are left alone. */
export function differenceOf(snapshot: Snapshot, present: Snapshot): SnapshotDifference {
  const tables: Partial<Record<KeptTableName, TableDifference>> = {};
  for (const name of KEPT_TABLES) {
    const kept = snapshot.tables[name];
    const now = present.tables[name];
    if (kept && now) {
      tables[name] = tableDifference(name, kept, now);
    }
  }
  const settings = SETTINGS_CELLS.flatMap(({ name, label }): readonly SettingChange[] => {
    const after = snapshot.settings[name];
    const before = present.settings[name];
    return after === undefined || before === undefined || sameContent(before, after)
      ? []
      : [{ name, label, before, after }];
  });
  return { tables, settings };
}

function tableDifference(
  name: KeptTableName,
  kept: KeptTable,
  present: KeptTable
): TableDifference {
  const matches = matchRows(name, kept, present);
  const headers = kept.headers.filter((header) => present.headers.includes(header));
  const matched = new Set(matches);
  let after = 0;
  const returning: ReturningRow[] = [];
  const changed: ChangedRow[] = [];
  matches.forEach((at, row) => {
    if (at !== null) {
      after = at + 1;
      const changes = rowChanges(kept, present, headers, row, at);
      if (changes.length > 0) {
        changed.push({ at, changes });
      }
    } else if (!isBlankRow(kept.rows[row]!)) {
      returning.push({ at: after, kept: row });
    }
  });
  const leaving = present.rows.flatMap((row, at) =>
    matched.has(at) || isBlankRow(row) ? [] : [at]
  );
  return { matches, changed, returning, leaving };
}

/** A reference to cells by their place, which means other cells in another row. */
const PLACE = /(?<![\p{L}\p{N}_.\]])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/u;

/** Whether a cell's content can be written into another row as it is. */
export function isPortable(content: CellContent): boolean {
  return !isFormula(content) || !PLACE.test(content.formula);
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** An id that a row has been given since stays: it is permanent. Formulas are not compared, for they go by their row. */
function rowChanges(
  kept: KeptTable,
  present: KeptTable,
  headers: readonly string[],
  row: number,
  at: number
): readonly ContentChange[] {
  const then = cellsOf(kept, kept.rows[row]!);
  const now = cellsOf(present, present.rows[at]!);
  return headers.flatMap((label) => {
    const before = now(label);
    const after = then(label);
    const isNewId = label === headerOf("id") && after === null;
    const isLeft = isNewId || (isFormula(before) && isFormula(after)) || !isPortable(after);
    return isLeft || sameContent(before, after) ? [] : [{ label, before, after }];
  });
}

/** Whether restoring would change nothing. */
export function isSame({ tables, settings }: SnapshotDifference): boolean {
  return (
    settings.length === 0 &&
    Object.values(tables).every(
      ({ changed, returning, leaving }) => changed.length + returning.length + leaving.length === 0
    )
  );
}
