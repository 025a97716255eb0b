import { areaAddress } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import { restoredInput } from "./cells";
import { ExcelProblem } from "./problem";

type Matrix<T> = readonly (readonly T[])[];

/**
 * What cells held in the moment before they were written over, asked for in the same request: however late somebody types
 * into them, it can be given back.
 */
export interface Glance {
  readonly sheet: string;
  /** What was to be there, as `Range.formulas` gives it; null for cells that were not written. */
  readonly expected: Matrix<unknown>;
  readonly found: Excel.Range;
  readonly marks: { readonly expected: Matrix<unknown>; readonly found: Excel.Range } | null;
}

/** Cells that tell rows from others, with what they held when they were read, as values or formulas. */
export interface RowMarks {
  readonly area: SheetArea;
  readonly held: Matrix<unknown>;
}

/** Queues the glance; what is written is to be queued right behind it. */
export function takeGlance(
  context: Excel.RequestContext,
  sheet: string,
  area: SheetArea,
  expected: Matrix<unknown>,
  marks: RowMarks | null = null
): Glance {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRange(areaAddress(area));
  return {
    sheet,
    expected,
    found: range.load("values,formulas,numberFormat"),
    marks: marks && {
      expected: marks.held,
      found: worksheet.getRange(areaAddress(marks.area)).load("values,formulas"),
    },
  };
}

/**
 * Gives back what somebody typed in the moment before it was written over, and what stood in rows that had moved, once the
 * request is answered.
 * @throws ExcelProblem `changed` where there was any, for the caller to settle and to begin anew
 */
export async function giveBack(
  context: Excel.RequestContext,
  glances: readonly Glance[]
): Promise<void> {
  const overwritten = glances.filter((glance) => isOverwritten(glance) || hasMoved(glance));
  if (overwritten.length === 0) {
    return;
  }
  for (const { expected, found } of overwritten) {
    const { values, formulas, numberFormat } = found;
    const ours = <T>(give: (row: number, column: number) => T) =>
      expected.map((row, r) => row.map((cell, c) => (cell === null ? null : give(r, c))));
    // Excel keeps to the cells where rows come above them meanwhile.
    found.numberFormat = ours((r, c) => numberFormat[r]![c] as string);
    found.formulas = ours((r, c) =>
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

function isOverwritten({ expected, found }: Glance): boolean {
  return expected.some((row, r) =>
    row.some((cell, c) => cell !== null && cell !== found.formulas[r]![c])
  );
}

function hasMoved({ marks }: Glance): boolean {
  return (
    marks !== null &&
    marks.expected.some((row, r) =>
      row.some(
        (cell, c) => cell !== marks.found.formulas[r]![c] && cell !== marks.found.values[r]![c]
      )
    )
  );
}
