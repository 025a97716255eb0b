import type { Cell, CellFormulaValue, Worksheet } from "@cj-tech-master/excelts";
import { cellsOf, intersect, parseArea, type Area } from "../area";
import { CellError, type Scalar } from "./values";

interface DynamicModel {
  readonly isDynamicArray?: boolean;
  readonly ref?: string;
}

/** Leaves in the formula's cell which area it covers, as the file states it; with the mark of a formula that may spill. */
export function rememberSpill(cell: Cell, area: string): void {
  const model: DynamicModel = cell.model;
  if (!model.isDynamicArray || model.ref !== area) {
    const { formula, result } = cell;
    cell.value = { formula: formula!, result, shareType: "array", ref: area, isDynamicArray: true };
  }
}

/** The area that the formula of a cell covers; null where it covers no more than its own cell. */
export function spillOf(cell: Cell | undefined): Area | null {
  const model: DynamicModel = cell?.model ?? {};
  const area = model.isDynamicArray && model.ref ? parseArea(model.ref) : null;
  return area && cellsOf(area) > 1 ? area : null;
}

/** Whether all cells of an area stand in spills, or none; null where some do. No two spills share a cell. */
export function isSpilled(sheet: Worksheet, area: Area): boolean | null {
  let count = 0;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const spill = spillOf(cell);
      const inside = spill && intersect(spill, area);
      count += inside ? cellsOf(inside) : 0;
    })
  );
  return count === 0 ? false : count === cellsOf(area) ? true : null;
}

/** A value as the library holds it. */
export function inFile(value: Scalar): CellFormulaValue["result"] {
  return value instanceof CellError
    ? ({ error: value.code } as CellFormulaValue["result"])
    : (value ?? undefined);
}
