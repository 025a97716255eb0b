import { isOneOf, readFormulaRules, redrawHighlights } from "../highlights";
import { runsOf } from "../runs";
import { readState, type TableState, type WorkbookState } from "../state";
import type { InsertionStep } from "./insertRows";
import { deleteRows } from "./removeRows";
import { insertedRows } from "./standingRows";
import { bodyRow, readAllLines } from "./tableLines";

/**
 * Takes inserted rows out again; rows in which somebody has worked since stay.
 * @returns the workbook as it stands then, for the steps that go by the places before
 */
export async function undoInsertions(
  context: Excel.RequestContext,
  state: WorkbookState,
  steps: readonly InsertionStep[]
): Promise<WorkbookState> {
  const standing = steps.flatMap((step) => {
    const table = state.tables.get(step.table.toLowerCase());
    return table ? [{ step, table }] : [];
  });
  if (standing.length === 0) {
    return state;
  }
  const present = await readAllLines(
    context,
    state,
    standing.map(({ table }) => table)
  );
  standing.forEach(({ step, table }, index) => {
    const lines = present[index]!;
    const rows = insertedRows(step.runs, step.rowsBefore, lines);
    if (rows.length > 0 && rows.length < lines.lines.size) {
      takeOut(context, table, rows);
    }
  });
  await context.sync();
  const after = await readState(context);
  for (const { step } of standing) {
    await redraw(context, step, after.tables.get(step.table.toLowerCase()));
  }
  return after;
}

/** Excel does not delete rows of a filtered table as asked. */
function takeOut(context: Excel.RequestContext, table: TableState, rows: readonly number[]): void {
  if (table.filtered) {
    context.workbook.tables.getItem(table.name).clearFilters();
  }
  deleteRows(context, table.sheet, runsOf(rows.map((row) => bodyRow(table, row))));
}

async function redraw(
  context: Excel.RequestContext,
  { highlights }: InsertionStep,
  table: TableState | undefined
): Promise<void> {
  if (highlights.length === 0 || !table) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const { area } = table;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const present = await readFormulaRules(context, sheet, body);
  const isOurs = isOneOf(highlights);
  redrawHighlights(sheet, body, present, isOurs, highlights);
  await context.sync();
}
