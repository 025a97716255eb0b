import { ValueType, type Cell, type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { sameArea, oneCell } from "../area";
import { localFormulaText } from "../cells/formulaText";
import { formulaOf } from "../cells/content";
import { NotModelled } from "../errors";
import { resolveArea } from "../structure/resolve";

const CALL = /\bFORMULATEXT\(((?:'(?:[^']|'')*'|[^'()])*)\)/giu;
const LONGEST = 8192;

/**
 * The cell as the engine should read it: `FORMULATEXT(B2)` becomes the formula of B2 as the formula bar shows it, for the
 * engine hands values to functions and no references. #N/A where the cell holds none, or one of more than 8,192 letters.
 * Source: Microsoft Support, "FORMULATEXT function".
 */
export function withFormulaTexts(cell: Cell, sheet: Worksheet, file: Workbook): Cell {
  const formula = cell.type === ValueType.Formula ? cell.formula : undefined;
  if (formula === undefined || !/\bFORMULATEXT\(/iu.test(formula)) {
    return cell;
  }
  const written = formula.replace(CALL, (_call, reference: string) =>
    literal(textOf(reference, sheet, file))
  );
  return Object.create(cell, { formula: { value: written } }) as Cell;
}

function textOf(reference: string, home: Worksheet, file: Workbook): string | null {
  const place = resolveArea(file, reference, home);
  if (place === null || !sameArea(place.area, oneCell(place.area.top, place.area.left))) {
    throw new NotModelled(`FORMULATEXT of anything but one cell: ${reference}`);
  }
  const { top, left } = place.area;
  const cell = place.sheet.findRow(top)?.findCell(left);
  const text = formulaOf(cell) === null ? null : localFormulaText(place.sheet, cell, top, left);
  return typeof text === "string" && text.length <= LONGEST ? text : null;
}

function literal(text: string | null): string {
  return text === null ? "NA()" : `"${text.replace(/"/g, '""')}"`;
}
