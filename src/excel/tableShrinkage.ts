import { areaAddress } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import { ExcelProblem } from "./problem";
import type { TableState } from "./state";

/** A table that gives up its last rows, which are emptied before. */
export interface ShrinkageStep {
  readonly kind: "shrinkage";
  readonly table: string;
  readonly sheet: string;
  readonly before: SheetArea;
  readonly after: SheetArea;
}

/** Plans that a table gives up its last `rows` rows. @throws ExcelProblem `totalsRow` */
export function shrinkage({ name, sheet, area, totals }: TableState, rows: number): ShrinkageStep {
  if (totals) {
    throw new ExcelProblem("totalsRow", "TotalsRow", name);
  }
  const after = { ...area, rows: area.rows - rows };
  return { kind: "shrinkage", table: name, sheet, before: area, after };
}

/** Queues making the table small. */
export function drawShrinkage(context: Excel.RequestContext, step: ShrinkageStep): void {
  const sheet = context.workbook.worksheets.getItem(step.sheet);
  sheet.tables.getItem(step.table).resize(areaAddress(step.after));
}

/** Queues taking formats and entry rules off the rows that were given up; what stands there is nobody's any more. */
export function clearGivenUp(context: Excel.RequestContext, step: ShrinkageStep): void {
  const { before, after, sheet } = step;
  const area = { ...before, row: after.row + after.rows, rows: before.rows - after.rows };
  const rows = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  rows.clear("Formats");
  rows.dataValidation.clear();
}

/** Queues giving the table its last rows back, where it stands as it was left. */
export function undoShrinkage(
  sheet: Excel.Worksheet,
  table: TableState | undefined,
  { before, after }: ShrinkageStep
): void {
  if (table !== undefined && areaAddress(table.area) === areaAddress(after)) {
    sheet.tables.getItem(table.name).resize(areaAddress(before));
  }
}
