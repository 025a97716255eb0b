import { parseReference, type SheetReference } from "../sheets/address";
import type { CellContent, SheetBlueprint, WorkbookBlueprint } from "../sheets/blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import type { Moment } from "../plan/moment";
import { settingValue } from "../sheets/readContent";
import type { SnapshotReason } from "../sheets/snapshot/snapshot";
import { TRACKING_TABLE } from "../tables/trackingColumns";
import { storedValue } from "./cells";
import type { CellChange } from "./changes";
import type { ExistingContent } from "./existing";
import { isAstray, isLost, placedNames } from "./lostNames";
import type { DrawnSheet, Memory } from "./memory";
import { checkNamesAreFree, nameEntries, sheetNames, type NameEntry } from "./names";
import { sheetsToFinish, type SheetFinish } from "./finishSheets";
import { ExcelProblem } from "./problem";
import type { SettledWorkbook } from "./recover";
import { sourceAreaName } from "./sourceArea";
import { refuseFiltered, refuseProtected } from "./refusals";
import { rowRemoval, type RowInsert, type RowRemoval } from "./rows/rowEdits";
import type { WorkbookState } from "./state";
import { drawnSheet, planDerivedUpdate, type DerivedUpdate } from "./updateDerived";
import { planTableUpdate, type TableUpdate } from "./updateTable";
import type { ShrinkageStep } from "./tableShrinkage";
import { NO_EDITS, type Edits } from "./writeEdits";

/** What a build writes. */
export interface WorkbookUpdate {
  /** Tells this build from others, so that a lost answer to its last request can be told from a failure. */
  readonly build: string;
  /** What is about to be done and when, for the snapshot that is taken before. */
  readonly reason: SnapshotReason;
  readonly at: Moment;
  readonly blueprint: WorkbookBlueprint;
  /** Settings cells to be set, by name, in a workbook that has them. */
  readonly settings: ReadonlyMap<string, CellContent>;
  /** Body rows of `PhuLuc` that go away by decision; the blueprint has them no more. */
  readonly removed: readonly number[];
  /** What changes besides the blueprint, in no table of it; absent where there is nothing. */
  readonly edits?: Edits;
  readonly base: Memory["base"];
  /** What is remembered of the source: the user's decisions, where the list stands, and what the plan says of itself. */
  readonly source: Omit<Memory, "base" | "drawn">;
  /** The selected cells that the list stood in; null where there were none. */
  readonly sourceArea: SheetReference | null;
  /** What the workbook held when it was read. */
  readonly settled: SettledWorkbook;
  readonly existing: ExistingContent;
  readonly memory: Memory;
}

/** What is to be done, before a word of it is written. */
export interface Work {
  readonly sheetNames: ReadonlyMap<SheetRole, string>;
  readonly newSheets: readonly SheetBlueprint[];
  readonly newNames: readonly NameEntry[];
  readonly changes: readonly CellChange[];
  readonly derived: readonly DerivedUpdate[];
  readonly growing: readonly TableUpdate[];
  readonly shrinking: readonly ShrinkageStep[];
  readonly inserts: readonly RowInsert[];
  readonly removals: readonly RowRemoval[];
  readonly finish: readonly SheetFinish[];
  readonly drawn: Memory["drawn"];
}

/**
 * Compares a workbook with its blueprint.
 * @throws ExcelProblem where something of the user's stands in the way: a name that is taken, a protected or filtered sheet,
 * a column or setting that is gone, an entry where a derived sheet is to be drawn
 */
export function planWork(update: WorkbookUpdate): Work {
  const { blueprint, settled, existing, edits = NO_EDITS } = update;
  const { state } = settled;
  const names = sheetNames(blueprint, state);
  if (!state.own.has("tracking") && settled.memory === null) {
    checkNamesAreFree(blueprint, nameEntries(blueprint, names), state);
  }
  const placed = { ...blueprint, names: placedNames(blueprint, state, existing) };
  const entries = nameEntries(placed, names);
  const present = blueprint.sheets.filter((sheet) => state.own.has(sheet.role));
  // Frozen to values, or made by an add-in that nobody remembers: what was calculated may stand there as values. Settings
  // saved or findings accepted since leave a memory in which nothing was drawn.
  const isRemembered = Object.keys(update.memory.drawn).length > 0;
  const formulas = isRemembered ? "kept" : "written";
  const wanted = [...present.flatMap((sheet) => sheet.tables), ...(blueprint.tables ?? [])];
  const tables = wanted.flatMap((table) => {
    const found = existing.tables.get(table.name.toLowerCase());
    return found ? [planTableUpdate(table, found, formulas)] : [];
  });
  const derived = present
    .filter((sheet) => sheet.onRebuild === "redraw")
    .map((sheet) => {
      const { role } = sheet;
      const before = update.memory.drawn[role];
      return planDerivedUpdate(sheet, names.get(role)!, existing.cells.get(role), before);
    });
  const newSheets = blueprint.sheets.filter((sheet) => !state.own.has(sheet.role));
  const work: Work = {
    sheetNames: names,
    newSheets,
    newNames: [
      ...entries.filter((entry) => isLost(entry.name, state) || isAstray(entry, blueprint, state)),
      ...(update.sourceArea ? sourceAreaName(update.sourceArea, state) : []),
    ],
    changes: [
      ...tables.flatMap((table) => table.changes),
      ...derived.flatMap((sheet) => sheet.changes),
      ...settingChanges(update),
      ...edits.changes,
    ],
    derived,
    growing: [...tables.filter((table) => table.added.length > 0), ...edits.growing],
    shrinking: edits.shrinking,
    inserts: edits.inserts ?? [],
    removals: [...removalsOf(update), ...(edits.removals ?? [])],
    finish: sheetsToFinish({
      sheets: blueprint.sheets,
      sheetNames: names,
      state,
      redrawn: new Set(
        derived.filter(({ layoutChanged }) => layoutChanged).map(({ sheet }) => sheet)
      ),
      directory: settled.memory?.directory,
      drawn: update.memory.drawn,
    }),
    drawn: { ...update.memory.drawn, ...drawnSheets(newSheets), ...drawnAgain(derived) },
  };
  refuseTaken(work, state);
  refuseDrawnOver(work, state);
  refuseProtected(work, state);
  refuseFilteredRows(work, state);
  refuseFiltered(edits, state);
  return work;
}

function removalsOf({ removed, existing }: WorkbookUpdate): readonly RowRemoval[] {
  const table = existing.tables.get(TRACKING_TABLE.toLowerCase());
  return table
    ? removed.map((row) => rowRemoval(TRACKING_TABLE, row, table.headers, table.rows[row]!))
    : [];
}

/** A sheet that comes into a workbook later may find a table of the user's by its name. */
function refuseTaken({ newSheets }: Work, { tables }: WorkbookState): void {
  const wanted = newSheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const taken = wanted.find((name) => tables.has(name.toLowerCase()));
  if (taken !== undefined) {
    throw new ExcelProblem("nameTaken", "NameTaken", taken);
  }
}

/** Half a build cannot be taken back where Excel refuses that too. */
function refuseDrawnOver({ derived }: Work, state: WorkbookState): void {
  const drawn = new Set(derived.filter(isDrawnAnew).map(({ sheet }) => sheet));
  const refusing = state.sheets.find(({ name, isProtected }) => isProtected && drawn.has(name));
  if (refusing) {
    throw new ExcelProblem("protected", "SheetProtected", refusing.name);
  }
}

/** What a filter hides would go unseen; cells and added rows are looked at with their table (`updateTable.ts`). */
function refuseFilteredRows({ removals }: Work, { tables }: WorkbookState): void {
  const table = removals.map((removal) => tables.get(removal.table.toLowerCase()))[0];
  if (table?.filtered) {
    throw new ExcelProblem("filtered", "Filtered", table.name);
  }
}

function drawnSheets(sheets: readonly SheetBlueprint[]): Memory["drawn"] {
  const drawn: Partial<Record<SheetRole, DrawnSheet>> = {};
  for (const sheet of sheets.filter(({ onRebuild }) => onRebuild === "redraw")) {
    drawn[sheet.role] = drawnSheet(sheet);
  }
  return drawn;
}

function drawnAgain(derived: readonly DerivedUpdate[]): Memory["drawn"] {
  return Object.fromEntries(derived.map(({ role, after }) => [role, after]));
}

function settingChanges({ settings, settled, existing }: WorkbookUpdate): readonly CellChange[] {
  const { names } = settled.state;
  return [...settings].flatMap(([name, content]) => {
    const target = parseReference(names.get(name.toLowerCase()) ?? "");
    if (!target || settingValue(existing, names, name) === storedValue(content)) {
      return [];
    }
    const { row, column } = target.area;
    const numberFormat = "dd/mm/yyyy";
    return [{ sheet: target.sheet, row, column, content, numberFormat, mode: "entry" as const }];
  });
}

/** Whether the workbook shows the blueprint already. */
export function nothingToDo(work: Work): boolean {
  return (
    work.newSheets.length +
      work.newNames.length +
      work.changes.length +
      work.growing.length +
      work.shrinking.length +
      work.inserts.length +
      work.removals.length +
      work.finish.length ===
      0 && !work.derived.some(isDrawnAnew)
  );
}

/** Whether more changes on a derived sheet than what its cells hold. */
function isDrawnAnew({ layoutChanged, charts }: DerivedUpdate): boolean {
  return layoutChanged || charts.length > 0;
}
