import { ValueType, type Cell, type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { contains, oneCell, sameArea } from "../area";
import { localFormulaText } from "../cells/formulaText";
import { formulaOf } from "../cells/content";
import { NotModelled } from "../errors";
import { resolveArea } from "../structure/resolve";
import { bodyArea, tableAround } from "../structure/tableModel";

const CALL = /\bFORMULATEXT\(((?:'(?:[^']|'')*'|[^'()])*)\)/giu;
const LONGEST = 8192;

/** A table's formula reads alike in every row of its body; spelling it once is enough. */
const shown = new Map<string, string>();
const MAX_SHOWN = 1000;

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
  const formula = formulaOf(cell);
  const table = tableAround(place.sheet, place.area);
  const inBody = table !== null && contains(bodyArea(table), place.area);
  const key = formula !== null && inBody ? `${table.name}\n${formula}` : null;
  const known = key === null ? undefined : shown.get(key);
  const text = known ?? (formula && String(localFormulaText(place.sheet, cell, top, left)));
  if (key !== null && text !== null && shown.size < MAX_SHOWN) {
    shown.set(key, text);
  }
  return text !== null && text.length <= LONGEST ? text : null;
}

function literal(text: string | null): string {
  return text === null ? "NA()" : `"${text.replace(/"/g, '""')}"`;
}
