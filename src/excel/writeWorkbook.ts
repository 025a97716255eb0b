import type {
  CellContent,
  SheetBlueprint,
  SheetRole,
  WorkbookBlueprint,
} from "../sheets/blueprint";
import { parseReference } from "./address";
import { storedValue } from "./cells";
import { drawChanges, gatherChanges, undoOfChanges, type CellChange } from "./changes";
import { clearLayout, drawLayout } from "./draw/layout";
import { drawNewSheets } from "./drawSheets";
import type { ExistingContent } from "./existing";
import { growTable, prepareGrowth, undoOfGrowth } from "./growTable";
import {
  addMemorySheet,
  clearLeftovers,
  NOTHING_STORED,
  writeDirectory,
  writeJournal,
  writeMemory,
  type Directory,
  type DrawnSheet,
  type Memory,
} from "./memory";
import { checkNamesAreFree, nameEntries, sheetNames, type NameEntry } from "./names";
import { RequestBudget } from "./payload";
import type { SettledWorkbook } from "./recover";
import { MEMORY_SHEET } from "./state";
import { drawnSheet, planDerivedUpdate, presentValue, type DerivedUpdate } from "./updateDerived";
import { planTableUpdate, type TableUpdate } from "./updateTable";
import type { UndoStep } from "./undo";

/** What a build writes. */
export interface WorkbookUpdate {
  /** Tells this build from others, so that a lost answer to its last request can be told from a failure. */
  readonly build: string;
  readonly blueprint: WorkbookBlueprint;
  /** Settings cells to be set, by name, in a workbook that has them. */
  readonly settings: ReadonlyMap<string, CellContent>;
  readonly base: Memory["base"];
  /** What the workbook held when it was read. */
  readonly settled: SettledWorkbook;
  readonly existing: ExistingContent;
  readonly memory: Memory;
}

/**
 * Writes a blueprint: sheets that are missing are made aside and shown when all is complete, sheets that exist are
 * updated in place. The way back is written into the workbook before anything else.
 * @throws ExcelProblem `nameTaken` before anything is written; Office errors in the middle, for the caller to settle
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  update: WorkbookUpdate
): Promise<void> {
  const work = planWork(update);
  const changed = await gatherChanges(context, work.changes);
  const growing = await prepareGrowth(context, work.growing);
  const memory: Memory = { base: update.base, drawn: work.drawn };
  const memorySheet = update.settled.memory?.sheet ?? MEMORY_SHEET;
  if (nothingToDo(work) && JSON.stringify(memory) === JSON.stringify(update.memory)) {
    return;
  }
  const budget = new RequestBudget(context);
  const undo = [
    ...undoOfNewThings(work, update),
    ...growing.flatMap(undoOfGrowth),
    ...undoOfChanges(changed),
    ...undoOfLayouts(work),
  ];
  const directory = await openJournal(context, budget, update, memorySheet, undo);

  const existingNames = update.settled.state.names;
  await drawNewSheets(
    context,
    work.newSheets,
    work.sheetNames,
    work.newNames,
    existingNames,
    budget
  );
  for (const derived of work.derived.filter((sheet) => sheet.layoutChanged)) {
    const sheet = context.workbook.worksheets.getItem(derived.sheet);
    clearLayout(sheet, derived.before.layout, derived.before.blocks);
    await drawLayout(sheet, derived.after.layout, budget);
  }
  await drawChanges(context, changed, budget);
  for (const table of growing) {
    await growTable(context, table, budget);
  }
  const slot = directory.slot === 0 ? 1 : 0;
  const stored = await writeMemory(context, budget, memorySheet, slot, memory);
  await budget.send();

  for (const sheet of work.newSheets) {
    const name = work.sheetNames.get(sheet.role)!;
    context.workbook.worksheets.getItem(name).visibility = "Visible";
  }
  const shown = work.sheetNames.get("tracking");
  if (shown !== undefined && work.newSheets.some((sheet) => sheet.role === "tracking")) {
    context.workbook.worksheets.getItem(shown).activate();
  }
  const { build } = update;
  const done: Directory = { version: 1, build, slot, memory: stored, journal: NOTHING_STORED };
  writeDirectory(context, memorySheet, done);
  clearLeftovers(context, memorySheet, done);
  await context.sync();
}

/** What is to be done, before a word of it is written. */
interface Work {
  readonly sheetNames: ReadonlyMap<SheetRole, string>;
  readonly newSheets: readonly SheetBlueprint[];
  readonly newNames: readonly NameEntry[];
  readonly changes: readonly CellChange[];
  readonly derived: readonly DerivedUpdate[];
  readonly growing: readonly TableUpdate[];
  readonly drawn: Memory["drawn"];
}

function planWork(update: WorkbookUpdate): Work {
  const { blueprint, settled, existing } = update;
  const { state } = settled;
  const names = sheetNames(blueprint, state);
  const entries = nameEntries(blueprint, names);
  if (!state.own.has("tracking")) {
    checkNamesAreFree(blueprint, entries, state);
  }
  const present = blueprint.sheets.filter((sheet) => state.own.has(sheet.role));
  const tables = present.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const found = existing.tables.get(table.name.toLowerCase());
      return found ? [planTableUpdate(table, found)] : [];
    })
  );
  const derived = present
    .filter((sheet) => sheet.onRebuild === "redraw")
    .map(({ role, ...sheet }) =>
      planDerivedUpdate(
        { role, ...sheet },
        names.get(role)!,
        existing.cells.get(role),
        update.memory.drawn[role]
      )
    );
  return {
    sheetNames: names,
    newSheets: blueprint.sheets.filter((sheet) => !state.own.has(sheet.role)),
    newNames: entries.filter((entry) => isMissing(state.names.get(entry.name.toLowerCase()))),
    changes: [
      ...tables.flatMap((table) => table.changes),
      ...derived.flatMap((sheet) => sheet.changes),
      ...settingChanges(update),
    ],
    derived,
    growing: tables.filter((table) => table.added.length > 0),
    drawn: drawnSheets(blueprint),
  };
}

function isMissing(formula: string | undefined): boolean {
  return formula === undefined || formula.includes("#REF!");
}

function drawnSheets(blueprint: WorkbookBlueprint): Memory["drawn"] {
  const drawn: Partial<Record<SheetRole, DrawnSheet>> = {};
  for (const sheet of blueprint.sheets.filter(({ onRebuild }) => onRebuild === "redraw")) {
    drawn[sheet.role] = drawnSheet(sheet);
  }
  return drawn;
}

function settingChanges(update: WorkbookUpdate): readonly CellChange[] {
  return [...update.settings].flatMap(([name, content]) => {
    const target = parseReference(update.settled.state.names.get(name.toLowerCase()) ?? "");
    if (!target) {
      return [];
    }
    const { row, column } = target.area;
    if (presentValue(update.existing.cells.get("settings"), row, column) === storedValue(content)) {
      return [];
    }
    const numberFormat = "dd/mm/yyyy";
    return [{ sheet: target.sheet, row, column, content, numberFormat, mode: "entry" as const }];
  });
}

function nothingToDo(work: Work): boolean {
  return (
    work.newSheets.length + work.newNames.length + work.changes.length + work.growing.length ===
      0 && !work.derived.some((sheet) => sheet.layoutChanged)
  );
}

function undoOfLayouts(work: Work): readonly UndoStep[] {
  return work.derived
    .filter((derived) => derived.layoutChanged)
    .map(({ sheet, before, after }) => ({ kind: "layout" as const, sheet, before, after }));
}

/** Steps are taken last first: names go before the sheets they point at, a sheet's layout comes back before its cells. */
function undoOfNewThings(work: Work, update: WorkbookUpdate): readonly UndoStep[] {
  const { state } = update.settled;
  return [
    { kind: "active", sheet: state.activeSheet },
    ...work.newSheets.map(({ role }) => ({
      kind: "sheet" as const,
      name: work.sheetNames.get(role)!,
    })),
    ...work.newNames.map(({ name }) => ({
      kind: "name" as const,
      name,
      formula: state.names.get(name.toLowerCase()) ?? null,
    })),
  ];
}

/** Writes the way back, and the memory sheet to hold it where there is none, before anything else is touched. */
async function openJournal(
  context: Excel.RequestContext,
  budget: RequestBudget,
  update: WorkbookUpdate,
  sheet: string,
  undo: readonly UndoStep[]
): Promise<Directory> {
  const { memory, state } = update.settled;
  if (memory === null) {
    addMemorySheet(context, state);
  }
  const before: Directory = memory?.directory ?? {
    version: 1,
    build: "",
    slot: 0,
    memory: NOTHING_STORED,
    journal: NOTHING_STORED,
  };
  const journal = await writeJournal(context, budget, sheet, undo);
  const directory = { ...before, journal };
  writeDirectory(context, sheet, directory);
  await budget.send();
  return directory;
}
