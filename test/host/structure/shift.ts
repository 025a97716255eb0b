import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { cellsOf, columnsOf, formatArea, MAX_COLUMNS, MAX_ROWS, rowsOf } from "../area";
import { HostError } from "../errors";
import type { Session } from "../session";
import { shiftCharts } from "./charts";
import { rewriteBookFormulas, rewriteRuleFormulas } from "./formulas";
import { lastFilledLine, moveCells, styleInserted } from "./moveCells";
import type { Shift } from "./shifting";
import { shiftCells, shiftedBand, shiftFormula } from "./shifting";
import { shiftPage } from "./shiftPage";
import { shiftConditions, shiftValidation } from "./shiftRules";
import { checkTables, shiftTables } from "./shiftTables";

/**
 * Inserts blank cells in place of `area` and moves what stands there down or to the right, with everything in the workbook
 * that refers to it. Throws InsertDeleteConflict where a table would be cut, MergedRangeConflict where a merged cell would be,
 * NonBlankCellOffSheet where contents would leave the sheet.
 */
export function insertCells(
  session: Session,
  sheet: Worksheet,
  area: Area,
  direction: "Down" | "Right"
): void {
  const down = direction === "Down";
  applyShift(session, sheet, {
    ...lineOf(sheet, area, down),
    count: down ? rowsOf(area) : columnsOf(area),
  });
}

/** Deletes the cells of `area` and closes the gap from below or from the right; the same refusals as insertCells. */
export function deleteCells(
  session: Session,
  sheet: Worksheet,
  area: Area,
  direction: "Up" | "Left"
): void {
  const up = direction === "Up";
  applyShift(session, sheet, {
    ...lineOf(sheet, area, up),
    count: up ? -rowsOf(area) : -columnsOf(area),
  });
}

function lineOf(sheet: Worksheet, area: Area, vertical: boolean): Omit<Shift, "count"> {
  return vertical
    ? { sheet: sheet.name, axis: "rows", at: area.top, first: area.left, last: area.right }
    : { sheet: sheet.name, axis: "columns", at: area.left, first: area.top, last: area.bottom };
}

function applyShift(session: Session, sheet: Worksheet, shift: Shift): void {
  checkRoom(sheet, shift);
  checkTables(sheet, shift);
  const merges = liftMerges(sheet, shift);
  moveCells(sheet, shift);
  styleInserted(sheet, shift);
  merges.forEach((merge) =>
    sheet.mergeCellsWithoutStyle(merge.top, merge.left, merge.bottom, merge.right)
  );
  shiftFormulas(session.file, sheet, shift);
  shiftTables(session, sheet, shift);
  shiftValidation(sheet, shift);
  shiftConditions(sheet, shift);
  shiftPage(sheet, shift);
  shiftCharts(sheet, shift);
  session.cellsShifted?.(sheet, shift);
  session.cellsChanged(sheet, shiftedBand(shift));
}

function checkRoom(sheet: Worksheet, shift: Shift): void {
  const max = shift.axis === "rows" ? MAX_ROWS : MAX_COLUMNS;
  if (shift.count > 0 && lastFilledLine(sheet, shift) + shift.count > max) {
    throw new HostError(
      "NonBlankCellOffSheet",
      "The insertion would push nonempty cells off the end of the worksheet."
    );
  }
}

/** Unmerges what the shift moves and says where it has to be merged again. */
function liftMerges(sheet: Worksheet, shift: Shift): readonly Area[] {
  const moving = sheet.mergedRegions.flatMap((merge) => {
    const before: Area = { ...merge };
    const after = shiftCells(before, shift);
    const [only] = after;
    if (after.length > 1) {
      throw new HostError("MergedRangeConflict", "The operation would cut a merged cell.");
    }
    return only && formatArea(only) === formatArea(before) ? [] : [{ before, after: only }];
  });
  moving.forEach(({ before }) =>
    sheet.unMergeCells(before.top, before.left, before.bottom, before.right)
  );
  return moving.flatMap(({ after }) => (after && cellsOf(after) > 1 ? [after] : []));
}

function shiftFormulas(file: Workbook, sheet: Worksheet, shift: Shift): void {
  const rewrite = (formula: string, home: string): string => shiftFormula(formula, home, shift);
  rewriteBookFormulas(file, rewrite);
  // The rules of the sheet itself go by their first cell, which may move or vanish: see below.
  file.worksheets
    .filter((other) => other !== sheet)
    .forEach((other) => rewriteRuleFormulas(other, rewrite));
}
