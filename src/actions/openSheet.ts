import { inExcel } from "../excel/run";
import { selectCell, showSheet, type CellPlace } from "../excel/showSheet";
import { readState } from "../excel/state";
import type { SheetRole } from "../tables/sheetRoles";

export type { CellPlace, SheetRole };

/**
 * Brings one of the add-in's own sheets to the front, one that is hidden too.
 * @returns false where the workbook has no such sheet
 * @throws ExcelProblem where Excel refuses
 */
export function openOwnSheet(role: SheetRole): Promise<boolean> {
  return inExcel(async (context) => {
    const state = await readState(context);
    const sheet = state.own.get(role);
    if (sheet === undefined) {
      return false;
    }
    await showSheet(context, state, sheet);
    return true;
  });
}

/**
 * Brings a cell to the front and selects it; without a column the first one of its row.
 * @returns false where the sheet is gone or hidden
 * @throws ExcelProblem where Excel refuses
 */
export function goToCell(place: CellPlace): Promise<boolean> {
  return inExcel((context) => selectCell(context, place));
}
