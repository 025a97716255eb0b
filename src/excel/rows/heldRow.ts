import type { CellContent } from "../../sheets/blueprint";
import { isPortable } from "../../sheets/snapshot/difference";
import type { RowCells } from "../../sheets/taskRows";
import { CALCULATED, contentOf, DAYS, isFormula } from "../contents";
import type { TableRow } from "../tableRow";

/** All that a row of `PhuLuc` or `KetQua` holds, users' own columns among it, by header. */
export interface HeldRow {
  readonly cells: RowCells;
  /** Number formats. */
  readonly formats: ReadonlyMap<string, string>;
}

/** What a row holds, for it to come back to its place: calculated columns only where somebody typed over the formula. */
export function heldRow(row: TableRow): HeldRow {
  return held(row, contentOf);
}

/** What a row holds, for another one to be like it: a formula that would mean other cells there is its result. */
export function copiedRow(row: TableRow): HeldRow {
  return held(row, (formula, value, isDay) => {
    const content = contentOf(formula, value, isDay);
    return isPortable(content) ? content : contentOf(value, value, isDay);
  });
}

function held({ headers, before }: TableRow, content: typeof contentOf): HeldRow {
  const { values, formulas, formats } = before;
  const cells = headers.flatMap((header, index): readonly (readonly [string, CellContent])[] => {
    const [formula, value] = [formulas[0]![index], values[0]![index]];
    const fillsItself = CALCULATED.has(header) && isFormula(formula, value);
    return fillsItself ? [] : [[header, content(formula, value, DAYS.has(header))]];
  });
  return {
    cells: new Map(cells),
    formats: new Map(headers.map((header, index) => [header, formats[0]![index]!])),
  };
}
