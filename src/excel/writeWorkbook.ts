import type { Course } from "../pace/watch";
import { checkAsRead, refuseChanged, withMarks, type KeyColumns } from "./asRead";
import { drawCharts, findCharts, undoOfCharts } from "./chartChanges";
import { drawChanges, gatherChanges, undoOfChanges } from "./changes";
import { clearLayout, drawCellValidations, drawLayout } from "./draw/layout";
import { drawNewSheets } from "./drawSheets";
import { giveBack } from "./glance";
import { growTable, prepareGrowth, undoOfGrowth } from "./growTable";
import { openJournal } from "./journal";
import { drawHeights, planHeights } from "./listHeights";
import {
  clearLeftovers,
  sourceOf,
  writeDirectory,
  writeMemory,
  type Directory,
  type Memory,
  MEMORY_VERSION,
} from "./memory";
import type { FoundMemory } from "./readMemory";
import { NOTHING_STORED } from "./storedText";
import type { WorkbookBlueprint } from "../sheets/blueprint";
import { TRACKING_TABLE } from "../tables/trackingColumns";
import type { SnapshotReason } from "../sheets/snapshot/snapshot";
import { leftToFinish } from "./finishSheets";
import { RequestBudget } from "./payload";
import { nothingToDo, type Work, type WorkbookUpdate } from "./planWork";
import { insertRows, undoOfInsertion } from "./rows/insertRows";
import { resizedTables } from "./refusals";
import { planRows, type RowWork } from "./rows/planRows";
import { confirmRemovals, removalOf, removeRows } from "./rows/removeRows";
import { ID_HEADER } from "./rows/rowEdits";
import { rowsTouched } from "./snapshots/rowsTouched";
import { takeSnapshot, writeSnapshot } from "./snapshots/snapshotStore";
import type { WorkbookState } from "./state";
import { clearGivenUp, drawShrinkage } from "./tableShrinkage";
import type { UndoStep } from "./undo";

/** How many rows work must touch to be worth going back before; more than one, where nothing else is said. */
const FEWEST_ROWS: Readonly<Partial<Record<SnapshotReason, number>>> = {
  closePeriod: 0,
  yearChange: 0,
  receiveSlips: 1,
};

/**
 * Writes a blueprint: sheets that are missing are made aside and shown when all is complete, sheets that exist are
 * updated in place. The way back is written into the workbook before anything else (docs/architecture.md#writing); views and
 * pages are left to finish.
 * @returns the memory as it was written; null where there was nothing to do
 * @throws ExcelProblem `belowTable`, before anything is written; `changed` where somebody works in the tables meanwhile; in the
 * middle Office errors, and `Cancelled` right after a request, for the caller to settle
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  work: Work,
  course: Course
): Promise<FoundMemory | null> {
  const { state } = update.settled;
  const rowByRow = new Set(state.sheets.filter((sheet) => sheet.hidesRows).map(({ name }) => name));
  const { existing, blueprint } = update;
  const keys = keyColumns(blueprint);
  const gathered = await gatherChanges(context, work.changes, rowByRow);
  refuseChanged({ existing, changed: gathered });
  const changed = withMarks({ existing, changed: gathered, keys });
  const rows = await planComingAndGoing(context, work, state);
  const updates = [...new Set([...work.growing, ...rows.flatMap(({ growth }) => growth ?? [])])];
  const growing = await prepareGrowth(context, updates, state);
  const heights = await planHeights(context, work, existing);
  const charts = await findCharts(
    context,
    work.derived.flatMap((sheet) => sheet.charts)
  );
  const going = rows.flatMap(removalOf);
  const memory: Memory = { base: update.base, drawn: work.drawn, ...update.source };
  if (nothingToDo(work) && JSON.stringify(memory) === JSON.stringify(update.memory)) {
    return null;
  }
  const isKept = isWorthKeeping(update.reason, rowsTouched(work, state));
  const taken = isKept ? await takeSnapshot(context, state, update) : null;
  course.enter("writing");
  const budget = new RequestBudget(context, course.advance);
  const undo = [
    ...undoOfNewThings(work, update),
    ...growing.map(undoOfGrowth),
    ...undoOfChanges(changed),
    ...undoOfLayouts(work),
    ...undoOfCharts(charts),
    ...work.shrinking,
    ...rows.flatMap(undoOfInsertion),
    ...going,
  ];
  const opened = await openJournal(context, budget, update.settled, undo);
  const { sheet: memorySheet, directory } = opened;
  const snapshots = await writeSnapshot(context, budget, opened, taken, update.build);
  const resized = resizedTables(work);
  await checkAsRead(context, { state, existing, keys, changed, growing: updates, resized });

  await drawNewSheets(context, work.newSheets, work.sheetNames, work.newNames, state.names, budget);
  for (const derived of work.derived.filter((sheet) => sheet.layoutChanged)) {
    const sheet = context.workbook.worksheets.getItem(derived.sheet);
    clearLayout(sheet, derived.before.layout, derived.before.blocks);
    await drawLayout(sheet, derived.after.layout, budget);
    drawCellValidations(sheet, derived.after.layout);
  }
  const glances = [...(await drawChanges(context, changed, budget))];
  for (const table of growing) {
    glances.push(...(await growTable(context, table, budget)));
  }
  await drawCharts(context, charts, budget);
  for (const coming of rows) {
    await insertRows(context, coming, budget);
  }
  const slot = directory.slot === 0 ? 1 : 0;
  const stored = await writeMemory(context, budget, memorySheet, slot, memory);
  await budget.send();
  await giveBack(context, glances);
  course.advance();
  const confirmed = await confirmRemovals(context, going, state);

  const { build } = update;
  const source = sourceOf(memory);
  const journal = NOTHING_STORED;
  const before = { directory: update.settled.memory?.directory, state, drawn: work.drawn };
  const unfinished = leftToFinish(before, work.finish, false);
  const done: Directory = {
    version: MEMORY_VERSION,
    build,
    slot,
    memory: stored,
    source,
    snapshots,
    journal,
    ...(unfinished ? { unfinished } : {}),
  };
  if (going.length > 0) {
    const { journal: begun } = directory;
    writeDirectory(context, memorySheet, { ...done, journal: begun, finishing: true });
    removeRows(confirmed);
  }
  work.shrinking.forEach((step) => drawShrinkage(context, step));
  drawHeights(context, heights);
  showNewSheets(context, work);
  writeDirectory(context, memorySheet, done);
  clearLeftovers(context, memorySheet, done);
  work.shrinking.forEach((step) => clearGivenUp(context, step));
  await context.sync();
  return { sheet: memorySheet, directory: done };
}

function isWorthKeeping(reason: SnapshotReason, touched: number): boolean {
  return touched >= (FEWEST_ROWS[reason] ?? 2);
}

function keyColumns({ sheets, tables = [] }: WorkbookBlueprint): KeyColumns {
  const all = [...sheets.flatMap((sheet) => sheet.tables), ...tables];
  const known = all.map(({ name, keyColumn }) => [name, keyColumn] as const);
  return new Map([[TRACKING_TABLE, ID_HEADER], ...known]);
}

/** What rows that come and go are journaled by. Where all go a blank one comes; new ones come at the end before any goes. */
async function planComingAndGoing(
  context: Excel.RequestContext,
  { inserts, removals, growing }: Work,
  state: WorkbookState
): Promise<readonly RowWork[]> {
  const rows = await planRows(context, { inserts, removals }, state);
  return rows.map((each) => {
    const growth = growing.find(({ existing }) => existing.state.name === each.table.name);
    return { ...each, growth: growth ?? each.growth };
  });
}

function showNewSheets(context: Excel.RequestContext, { newSheets, sheetNames }: Work): void {
  for (const { role } of newSheets) {
    const sheet = context.workbook.worksheets.getItem(sheetNames.get(role)!);
    sheet.visibility = "Visible";
  }
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
