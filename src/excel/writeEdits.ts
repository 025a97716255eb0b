import { drawChanges, gatherChanges, undoOfChanges, type CellChange } from "./changes";
import { growTable, prepareGrowth, undoOfGrowth } from "./growTable";
import { openJournal } from "./journal";
import { clearLeftovers, NOTHING_STORED, writeDirectory } from "./memory";
import { RequestBudget } from "./payload";
import { ExcelProblem } from "./problem";
import type { SettledWorkbook } from "./recover";
import type { TableState, WorkbookState } from "./state";
import { clearGivenUp, drawShrinkage, type ShrinkageStep } from "./tableShrinkage";
import type { TableUpdate } from "./updateTable";

/** Changes of single cells and rows on the add-in's own sheets, apart from a build. */
export interface Edits {
  readonly changes: readonly CellChange[];
  readonly growing: readonly TableUpdate[];
  readonly shrinking: readonly ShrinkageStep[];
}

/** Whether there is nothing to write. */
export function isNothing({ changes, growing, shrinking }: Edits): boolean {
  return changes.length + growing.length + shrinking.length === 0;
}

/**
 * Writes edits, the way back first; what the add-in remembers stays.
 * @param build tells this work from others when its last answer is lost
 * @throws ExcelProblem `protected` or `filtered` before anything is written; Office errors in the middle, for the caller to settle
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: Edits,
  settled: SettledWorkbook,
  build: string
): Promise<void> {
  const { state } = settled;
  refuseProtected(edits, state);
  refuseFiltered(edits, state);
  const rowByRow = new Set(state.sheets.filter((sheet) => sheet.hidesRows).map(({ name }) => name));
  const changed = await gatherChanges(context, edits.changes, rowByRow);
  const growing = await prepareGrowth(context, edits.growing, state);
  const budget = new RequestBudget(context);
  const undo = [...growing.map(undoOfGrowth), ...undoOfChanges(changed), ...edits.shrinking];
  const { sheet, directory } = await openJournal(context, budget, settled, undo);

  await drawChanges(context, changed, budget);
  for (const table of growing) {
    await growTable(context, table, budget);
  }
  await budget.send();

  const done = { ...directory, build, journal: NOTHING_STORED };
  edits.shrinking.forEach((step) => drawShrinkage(context, step));
  writeDirectory(context, sheet, done);
  clearLeftovers(context, sheet, done);
  edits.shrinking.forEach((step) => clearGivenUp(context, step));
  await context.sync();
}

/** Half of the work cannot be taken back where Excel refuses that too. */
function refuseProtected({ changes, growing, shrinking }: Edits, state: WorkbookState): void {
  const written = new Set([
    ...changes.map(({ sheet }) => sheet),
    ...growing.map(({ existing }) => existing.state.sheet),
    ...shrinking.map(({ sheet }) => sheet),
  ]);
  const refusing = state.sheets.find(({ name, isProtected }) => isProtected && written.has(name));
  if (refusing) {
    throw new ExcelProblem("protected", "SheetProtected", refusing.name);
  }
}

/** Excel puts values into the wrong rows of a filtered table. */
function refuseFiltered({ changes, growing, shrinking }: Edits, state: WorkbookState): void {
  const resized = new Set([
    ...growing.map(({ existing }) => existing.state.name),
    ...shrinking.map(({ table }) => table),
  ]);
  const isWritten = (table: TableState): boolean =>
    resized.has(table.name) || changes.some((change) => isIn(change, table));
  const refusing = [...state.tables.values()].find((table) => table.filtered && isWritten(table));
  if (refusing) {
    throw new ExcelProblem("filtered", "Filtered", refusing.name);
  }
}

function isIn({ sheet, row, column }: CellChange, table: TableState): boolean {
  const { area } = table;
  return (
    table.sheet === sheet &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
