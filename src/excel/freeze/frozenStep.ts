import type { SheetArea } from "../../sheets/blueprint";
import type { RequestBudget } from "../payload";
import type { FrozenArea } from "./planFreeze";
import { frozenValue } from "./frozenValue";
import { writeInputs } from "./writeInputs";

type Matrix<T> = readonly (readonly T[])[];

/** The way back from frozen cells to what they calculated by. */
export interface FrozenStep {
  readonly kind: "frozen";
  readonly sheet: string;
  readonly area: SheetArea;
  /** Each formula once: a calculated column of a table repeats thousands of letters in every row. */
  readonly formulas: readonly string[];
  /** Which of the formulas a cell held; null where one spilled into it. */
  readonly held: Matrix<number | null>;
  /** What the cells showed, and hold once they are frozen: whatever else stands there, calculates still or a user typed since. */
  readonly shown: Matrix<unknown>;
}

/** The step that undoes freezing an area. */
export function frozenStep({ sheet, area, formulas, values }: FrozenArea): FrozenStep {
  const places = new Map<string, number>();
  const placeOf = (formula: string): number => {
    const place = places.get(formula) ?? places.size;
    places.set(formula, place);
    return place;
  };
  const held = formulas.map((row) =>
    row.map((formula) => (formula === null ? null : placeOf(formula)))
  );
  const shown = values.map((row) => row.map(frozenValue));
  return { kind: "frozen", sheet, area, formulas: [...places.keys()], held, shown };
}

/**
 * Queues putting the formulas back, and freeing for them the cells that they spill into.
 * @param present what the cells show now
 * @param rowByRow whether the sheet hides rows
 */
export async function thaw(
  sheet: Excel.Worksheet,
  { area, formulas, held, shown }: FrozenStep,
  present: Matrix<unknown>,
  rowByRow: boolean,
  budget: RequestBudget
): Promise<void> {
  const inputs = held.map((row, r) =>
    row.map((place, c) => {
      const isOurs = present[r]![c] === shown[r]![c];
      return isOurs ? (place === null ? "" : formulas[place]!) : null;
    })
  );
  await writeInputs(sheet, area, inputs, rowByRow, budget);
}
