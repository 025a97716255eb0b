import type { SheetArea } from "../sheets/blueprint";
import { areaAddress } from "./address";
import { restoredInput } from "./cells";
import { ExcelProblem } from "./problem";

type Matrix<T> = readonly (readonly T[])[];

/**
 * What cells held in the moment before they were written over, asked for in the same request: however late somebody types
 * into them, it can be given back.
 */
export interface Glance {
  readonly sheet: string;
  readonly area: SheetArea;
  /** What was to be there, as `Range.formulas` gives it; null for cells that were not written. */
  readonly expected: Matrix<unknown>;
  readonly found: Excel.Range;
}

/** Queues the glance; what is written is to be queued right behind it. */
export function takeGlance(
  context: Excel.RequestContext,
  sheet: string,
  area: SheetArea,
  expected: Matrix<unknown>
): Glance {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  return { sheet, area, expected, found: range.load("values,formulas,numberFormat") };
}

/**
 * Gives back what somebody typed in the moment before it was written over, once the request is answered.
 * @throws ExcelProblem `changed` where there was any, for the caller to settle and to begin anew
 */
export async function giveBack(
  context: Excel.RequestContext,
  glances: readonly Glance[]
): Promise<void> {
  const overwritten = glances.filter(({ expected, found }) =>
    expected.some((row, r) =>
      row.some((cell, c) => cell !== null && cell !== found.formulas[r]![c])
    )
  );
  if (overwritten.length === 0) {
    return;
  }
  for (const { sheet, area, expected, found } of overwritten) {
    const { values, formulas, numberFormat } = found;
    const ours = <T>(give: (row: number, column: number) => T) =>
      expected.map((row, r) => row.map((cell, c) => (cell === null ? null : give(r, c))));
    const target = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    target.numberFormat = ours((r, c) => numberFormat[r]![c] as string);
    target.formulas = ours((r, c) =>
      restoredInput({
        value: values[r]![c],
        formula: formulas[r]![c],
        format: numberFormat[r]![c] as string,
      })
    );
  }
  await context.sync();
  throw new ExcelProblem("changed", "ChangedMeanwhile", overwritten[0]!.sheet);
}
