import type { Cell, Table, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { intersect } from "../area";
import type { Session } from "../session";
import { relocateFormula } from "./references";
import { bodyArea, tablesTouching } from "./tableModel";

/** Writes a calculated column's formula into those of its body cells that lie in `area`. */
export function fillColumn(session: Session, table: Table, index: number, area: Area): void {
  const formula = table.model.columns[index]?.calculatedColumnFormula;
  const body = bodyArea(table);
  const column = body.left + index;
  const cells = intersect(area, { ...body, left: column, right: column });
  if (formula === undefined || cells === null) {
    return;
  }
  for (let row = cells.top; row <= cells.bottom; row += 1) {
    table.worksheet.getCell(row, column).value = {
      formula: relocateFormula(formula, row - body.top, 0),
    };
  }
  session.cellsChanged(table.worksheet, cells);
}

/**
 * AutoCorrect's "Fill formulas in tables to create calculated columns", which works on what an add-in writes too: formulas
 * entered in a table column fill the whole column, where its other cells are empty or follow the column's formula so far.
 * Several different formulas at once are refused before it comes to this (mixedFormulas.ts). Values in the column keep
 * everything as it is.
 */
export function fillCalculatedColumns(session: Session, sheet: Worksheet, area: Area): void {
  if (!session.settings.fillFormulas) {
    return;
  }
  for (const table of tablesTouching(sheet, area)) {
    const written = intersect(bodyArea(table), area);
    if (written !== null) {
      for (let column = written.left; column <= written.right; column += 1) {
        adoptFormula(session, table, column, written);
      }
    }
  }
}

function adoptFormula(session: Session, table: Table, column: number, written: Area): void {
  const body = bodyArea(table);
  const definition = table.model.columns[column - body.left];
  if (definition === undefined) {
    return;
  }
  const before = definition.calculatedColumnFormula;
  let lowest: string | null = null;
  for (let row = body.top; row <= body.bottom; row += 1) {
    const cell = table.worksheet.findCell(row, column);
    if (!cell || cell.value === null || cell.value === "") {
      continue;
    }
    const own = baseFormula(cell, body.top);
    const fresh = row >= written.top && row <= written.bottom;
    if (own === null || (!fresh && own !== before && !follows(own, table, column, written))) {
      return;
    }
    lowest = fresh ? own : lowest;
  }
  if (lowest !== null) {
    definition.calculatedColumnFormula = lowest;
    fillColumn(session, table, column - body.left, body);
  }
}

/** Whether a cell that was there before holds the same formula as the lowest one just written. */
function follows(own: string, table: Table, column: number, written: Area): boolean {
  return own === baseFormula(table.worksheet.getCell(written.bottom, column), bodyArea(table).top);
}

/** The cell's formula as it would read in the first data row. */
function baseFormula(cell: Cell, firstRow: number): string | null {
  const formula = cell.formula;
  return formula === undefined || formula === ""
    ? null
    : relocateFormula(formula, firstRow - cell.row, 0);
}
