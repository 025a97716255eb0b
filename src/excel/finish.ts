import { areaAddress } from "../sheets/address";
import { finishRemovals, type RemovalStep } from "./rows/removeRows";
import type { WorkbookState } from "./state";
import { clearGivenUp, drawShrinkage, type ShrinkageStep } from "./tableShrinkage";
import type { Journal, UndoStep } from "./undo";

/**
 * Brings work to its end that was cut off in its last request, after rows had begun to go: they cannot be brought back as
 * they were. What was done already is passed over.
 */
export async function finish(
  context: Excel.RequestContext,
  state: WorkbookState,
  { steps }: Journal
): Promise<void> {
  await finishRemovals(context, state, steps.filter(isRemoval));
  for (const step of steps) {
    if (step.kind === "sheet" && state.sheets.some(({ name }) => name === step.name)) {
      context.workbook.worksheets.getItem(step.name).visibility = "Visible";
    }
  }
  steps.filter(isShrinkage).forEach((step) => finishShrinkage(context, state, step));
  await context.sync();
}

function isRemoval(step: UndoStep): step is RemovalStep {
  return step.kind === "removal";
}

function isShrinkage(step: UndoStep): step is ShrinkageStep {
  return step.kind === "shrinkage";
}

function finishShrinkage(
  context: Excel.RequestContext,
  { tables }: WorkbookState,
  step: ShrinkageStep
): void {
  const table = tables.get(step.table.toLowerCase());
  if (table?.sheet === step.sheet && areaAddress(table.area) === areaAddress(step.before)) {
    drawShrinkage(context, step);
    clearGivenUp(context, step);
  }
}
