import { rowsAddress } from "../../sheets/address";
import { ExcelProblem } from "../problem";
import { runsOf, type Run } from "../runs";
import type { WorkbookState } from "../state";
import type { RowWork } from "./planRows";
import { holdsJust, remainingRows, type StepRun } from "./standingRows";
import { bodyRow, bodyRows, readAllLines, readLines } from "./tableLines";

/**
 * Rows that go away. They go in a work's last request and cannot be brought back with their formats and notes, so a work
 * that was cut off while they went is brought to its end instead.
 */
export interface RemovalStep {
  readonly kind: "removal";
  readonly table: string;
  readonly sheet: string;
  /** How many rows the table has when the first one goes. */
  readonly rowsBefore: number;
  /** From the top, placed as the table stands then. */
  readonly runs: readonly StepRun[];
}

/** The step that takes rows out of a table, after others came in. */
export function removalOf(work: RowWork): readonly RemovalStep[] {
  const { table, removed, runs, growth } = work;
  if (removed.length === 0) {
    return [];
  }
  const held = new Map(removed.map((each) => [each.row + comingBefore(work, each.row), each.held]));
  const come = runs.reduce((sum, { rows }) => sum + rows.length, growth?.added.length ?? 0);
  return [
    {
      kind: "removal",
      table: table.name,
      sheet: table.sheet,
      rowsBefore: bodyRows(table) + come,
      runs: runsOf([...held.keys()]).map(({ first, count }) => ({
        at: first,
        rows: Array.from({ length: count }, (_, index) => held.get(first + index)!),
      })),
    },
  ];
}

function comingBefore({ runs }: RowWork, row: number): number {
  return runs.reduce((sum, { at, rows }) => sum + (at <= row ? rows.length : 0), 0);
}

/**
 * Makes sure, right before they go, that nobody has typed into rows that are to go, or moved them.
 * @returns the rows of the sheets, of each the last ones first; Excel keeps to them where others come or go above
 * @throws ExcelProblem `changed`
 */
export async function confirmRemovals(
  context: Excel.RequestContext,
  steps: readonly RemovalStep[],
  state: WorkbookState
): Promise<readonly Excel.Range[]> {
  const going = steps.flatMap((step) => rowsOf(context, step, state));
  const wanted = steps.map(({ table, runs }) => ({
    table: state.tables.get(table.toLowerCase())!,
    rows: runs.flatMap(({ at, rows }) => rows.map((_, index) => at + index)),
  }));
  const present = wanted.length > 0 ? await readLines(context, state, wanted) : [];
  steps.forEach(({ runs, sheet }, index) => {
    const { headers, lines } = present[index]!;
    const isAsRead = runs.every(({ at, rows }) =>
      rows.every((row, offset) => holdsJust(lines.get(at + offset)!, row, headers))
    );
    if (!isAsRead) {
      throw new ExcelProblem("changed", "ChangedMeanwhile", sheet);
    }
  });
  return going;
}

function rowsOf(
  context: Excel.RequestContext,
  { table, sheet, runs }: RemovalStep,
  { tables }: WorkbookState
): readonly Excel.Range[] {
  const state = tables.get(table.toLowerCase())!;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return [...runs].reverse().map(({ at, rows }) => {
    const first = bodyRow(state, at);
    return worksheet.getRange(rowsAddress(first, first + rows.length - 1)).load("rowIndex");
  });
}

/** Queues taking out rows that were confirmed, in that order. */
export function removeRows(rows: readonly Excel.Range[]): void {
  rows.forEach((range) => range.delete("Up"));
}

/** Takes out what is left of the rows. Where somebody has typed into one of them since, it stays. */
export async function finishRemovals(
  context: Excel.RequestContext,
  state: WorkbookState,
  steps: readonly RemovalStep[]
): Promise<void> {
  const standing = steps.flatMap((step) => {
    const table = state.tables.get(step.table.toLowerCase());
    return table ? [{ step, table }] : [];
  });
  const present = await readAllLines(
    context,
    state,
    standing.map(({ table }) => table)
  );
  standing.forEach(({ step, table }, index) => {
    const rows = remainingRows(step.runs, step.rowsBefore, present[index]!);
    if (table.filtered && rows.length > 0) {
      context.workbook.tables.getItem(table.name).clearFilters();
    }
    const places = runsOf(rows.map((row) => bodyRow(table, row)));
    deleteRows(context, table.sheet, places);
  });
}

/** Queues deleting whole rows of a sheet, from the bottom. */
export function deleteRows(
  context: Excel.RequestContext,
  sheet: string,
  places: readonly Run[]
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const { first, count } of [...places].reverse()) {
    worksheet.getRange(rowsAddress(first, first + count - 1)).delete("Up");
  }
}
