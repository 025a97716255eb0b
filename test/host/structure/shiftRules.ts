import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { cellsAddress, conditionAreas, mapConditionFormulas } from "./conditionStore";
import { relocateFormula } from "./references";
import type { Shift } from "./shifting";
import { shiftCells, shiftFormula } from "./shifting";
import { mapFormulas, storeValidationPieces, validationPieces } from "./validationStore";

/** Validation travels with its cells; a range that grows or loses its first row keeps its meaning for every cell. */
export function shiftValidation(sheet: Worksheet, shift: Shift): void {
  storeValidationPieces(
    sheet,
    validationPieces(sheet).flatMap(({ area, rule }) =>
      shiftCells(area, shift).map((moved) => ({
        area: moved,
        rule: mapFormulas(rule, (formula) => shiftRuleFormula(formula, area, moved, shift)),
      }))
    )
  );
}

/** Conditional formats travel with their cells; those without cells left go. */
export function shiftConditions(sheet: Worksheet, shift: Shift): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.filter((entry) => {
    const before = conditionAreas(entry);
    const after = before.flatMap((area) => shiftCells(area, shift));
    const [from] = before;
    const [to] = after;
    if (from && to) {
      mapConditionFormulas(entry, (formula) => shiftRuleFormula(formula, from, to, shift));
      entry.ref = after.map(cellsAddress).join(" ");
    }
    return after.length > 0;
  });
}

/** A rule's formula is meant for the first cell of its range; that cell may be another one after the shift. */
function shiftRuleFormula(formula: string, from: Area, to: Area, shift: Shift): string {
  const first = cellBefore(to, shift);
  const read = relocateFormula(formula, first.row - from.top, first.column - from.left);
  return shiftFormula(read, shift.sheet, shift);
}

/** Where the first cell of an area stood before the shift. */
function cellBefore(area: Area, shift: Shift): { row: number; column: number } {
  const rows = shift.axis === "rows";
  const line = rows ? area.top : area.left;
  const across = rows ? area.left : area.top;
  const moved =
    across >= shift.first && across <= shift.last && line >= shift.at + Math.max(shift.count, 0);
  const before = moved ? line - shift.count : line;
  return rows ? { row: before, column: across } : { row: across, column: before };
}
