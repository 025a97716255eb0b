import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { cellsOf, parseArea, type Area } from "../area";

interface DynamicModel {
  readonly isDynamicArray?: boolean;
  readonly ref?: string;
}

/** Cells that a spill of the saved file covered hold its values; left there they would block the spill. */
export function clearSpilled(cell: Cell, sheet: Worksheet): void {
  const model: DynamicModel = cell.model;
  const area = model.isDynamicArray && model.ref ? parseArea(model.ref) : null;
  if (!area) {
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row !== area.top || column !== area.left) {
        sheet.getCell(row, column).value = null;
      }
    }
  }
}

/** A formula whose result may spill is a dynamic array formula; without the mark only its first cell would show. */
export function markDynamic(cell: Cell): void {
  if (!(cell.model as DynamicModel).isDynamicArray) {
    setSpill(cell, cell.address);
  }
}

/** Leaves in the formula's cell which area it covers, as the file states it. */
export function rememberSpill(cell: Cell, area: string | undefined): void {
  const model: DynamicModel = cell.model;
  const covered = area ?? cell.address;
  if (model.isDynamicArray && model.ref !== covered) {
    setSpill(cell, covered);
  }
}

/** The area that the formula of a cell covers; null where it covers no more than its own cell. */
export function spillOf(cell: Cell | undefined): Area | null {
  const model: DynamicModel = cell?.model ?? {};
  const area = model.isDynamicArray && model.ref ? parseArea(model.ref) : null;
  return area && cellsOf(area) > 1 ? area : null;
}

function setSpill(cell: Cell, ref: string): void {
  const { formula, result } = cell;
  cell.value = { formula: formula!, result, shareType: "array", ref, isDynamicArray: true };
}
