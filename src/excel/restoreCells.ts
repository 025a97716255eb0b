import { areaAddress } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import type { CellInput } from "./cells";
import { matrixBytes, type RequestBudget } from "./payload";
import { isSameFormula } from "./sameFormula";

type Matrix<T> = readonly (readonly T[])[];

/** Cells as they were; null where a cell was not touched. */
export interface CellsStep {
  readonly kind: "cells";
  readonly sheet: string;
  readonly area: SheetArea;
  readonly inputs: Matrix<CellInput>;
  readonly formats: Matrix<string | null>;
  /** For cells in which users type; null where the add-in alone draws. */
  readonly guard: CellsGuard | null;
}

/** What cells held and what was to be written, as `Range.formulas` gives it: whatever else stands there now, a user typed since. */
export interface CellsGuard {
  readonly held: Matrix<unknown>;
  readonly written: Matrix<string | number | boolean | null>;
}

/**
 * Queues putting cells back.
 * @param present what the cells hold now, as `Range.formulas` gives it; asked only where the step has a guard
 */
export async function restoreCells(
  sheet: Excel.Worksheet,
  step: CellsStep,
  present: Matrix<unknown>,
  budget: RequestBudget
): Promise<void> {
  const { guard, area } = step;
  const isOurs = (row: number, column: number): boolean => {
    const now = present[row]?.[column];
    return (
      !guard || now === guard.held[row]![column] || isSameFormula(now, guard.written[row]![column])
    );
  };
  const inputs = step.inputs.map((row, r) => row.map((input, c) => (isOurs(r, c) ? input : null)));
  const formats = step.formats.map((row, r) =>
    row.map((format, c) => (isOurs(r, c) ? format : null))
  );
  await budget.reserve(matrixBytes(inputs) + matrixBytes(formats) + 400);
  const range = sheet.getRange(areaAddress(area));
  range.numberFormat = formats;
  range.formulas = inputs;
}
