import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { cellsOf, intersect, parseArea, type Area } from "../area";

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

function setSpill(cell: Cell, ref: string): void {
  const { formula, result } = cell;
  cell.value = { formula: formula!, result, shareType: "array", ref, isDynamicArray: true };
}
