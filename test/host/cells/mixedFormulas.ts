import type { Worksheet } from "@cj-tech-master/excelts";
import { intersect, type Area } from "../area";
import { NotModelled } from "../errors";
import type { Session } from "../session";
import { relocateFormula } from "../structure/references";
import { bodyArea, tablesTouching } from "../structure/tableModel";
import { formulaOf, isBlank } from "./content";

/**
 * With AutoCorrect filling columns, Excel gives an otherwise formula-only table column the last (or the first) of
 * several different formulas written at once (office-js issues 6745 and 5909): nothing to rely on, nothing to pretend.
 * @throws NotModelled where that would happen
 */
export function refuseMixedFormulas(session: Session, sheet: Worksheet, area: Area): void {
  for (const table of session.settings.fillFormulas ? tablesTouching(sheet, area) : []) {
    const body = bodyArea(table);
    const written = intersect(body, area);
    for (let column = written?.left ?? 1; written && column <= written.right; column++) {
      const line = { left: column, right: column };
      if (
        differentFormulas(sheet, { ...written, ...line }) &&
        !hasConstant(sheet, { ...body, ...line })
      ) {
        throw new NotModelled(
          "different formulas in one table column while AutoCorrect fills columns"
        );
      }
    }
  }
}

function differentFormulas(sheet: Worksheet, { top, bottom, left }: Area): boolean {
  let first: string | null = null;
  for (let row = top; row <= bottom; row++) {
    const formula = formulaOf(sheet.findRow(row)?.findCell(left));
    const base = formula === null ? null : relocateFormula(formula, top - row, 0);
    if (first !== null && base !== null && base !== first) {
      return true;
    }
    first ??= base;
  }
  return false;
}

function hasConstant(sheet: Worksheet, { top, bottom, left }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    const cell = sheet.findRow(row)?.findCell(left);
    if (!isBlank(cell) && formulaOf(cell) === null) {
      return true;
    }
  }
  return false;
}
