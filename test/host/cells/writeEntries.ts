import { ValueType, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { spillOf } from "../calc/spills";
import type { Session } from "../session";
import { fillCalculatedColumns } from "../structure/calculatedColumns";
import { relocateFormula } from "../structure/references";
import { settleHeaders } from "../structure/tableHeaders";
import type { Culture } from "./culture";
import { enter } from "./entry";
import { writeGrid } from "./grid";
import { refuseMixedFormulas } from "./mixedFormulas";
import { withNumberFormat } from "./numberFormat";
import { restyle } from "./restyle";
import { sharing } from "./sharedStyles";
import type { CellStyle } from "./styles";

/**
 * Writes a grid of entries (or one entry for all cells). Cells under a merge take nothing. Tables then do what they do
 * after every entry: headers stay unique text, calculated columns fill.
 */
export function writeEntries(
  session: Session,
  sheet: Worksheet,
  area: Area,
  input: unknown,
  culture: Culture
): void {
  endSpills(session, sheet, area, input);
  writeGrid(sheet, area, input, (cell, value) => {
    if (cell.type !== ValueType.Merge) {
      enter(session, cell, filledFrom(area, input, cell, value), culture);
    }
  });
  session.cellsChanged(sheet, area);
  refuseMixedFormulas(session, sheet, area);
  settleHeaders(session, sheet, area);
  fillCalculatedColumns(session, sheet, area);
  session.entriesWritten?.(sheet, area);
}

/**
 * One formula for a whole range moves along from its first cell, as when it is filled: with "=B1" for A1:A10 A2 gets "=B2".
 * Source: Microsoft Tech Community, idea 4211172, tried there in Script Lab.
 */
function filledFrom(area: Area, input: unknown, cell: Cell, value: unknown): unknown {
  return typeof input === "string" && input.startsWith("=")
    ? relocateFormula(input, +cell.row - area.top, +cell.col - area.left)
    : value;
}

/**
 * A spill ends when its formula is written over, and leaves its cells free for what is written into them. The engine
 * must see that first: a value equal to the spilled one would pass for a rest of the spill and be cleared.
 */
function endSpills(session: Session, sheet: Worksheet, area: Area, input: unknown): void {
  let ended = false;
  writeGrid(sheet, area, input, (cell) => {
    if (spillOf(cell)) {
      cell.value = null;
      ended = true;
    }
  });
  if (ended) {
    session.cellsChanged(sheet, area);
    session.calculate(sheet, area);
  }
}

/** Gives cells their number formats, from a grid or one for all. What was calculated or entered before stays as it is. */
export function writeNumberFormats(sheet: Worksheet, area: Area, input: unknown): void {
  if (typeof input === "string") {
    restyle(sheet, [area], (style) => withNumberFormat(style, input));
    return;
  }
  const changes = new Map<string, (style: CellStyle) => CellStyle>();
  writeGrid(sheet, area, input, (cell, format) => {
    const numberFormat = String(format);
    const change =
      changes.get(numberFormat) ?? sharing((style) => withNumberFormat(style, numberFormat));
    changes.set(numberFormat, change);
    cell.style = change(cell.style);
  });
}
