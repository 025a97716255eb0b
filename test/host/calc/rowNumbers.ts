import { ValueType, type Cell, type Workbook } from "@cj-tech-master/excelts";
import { parseArea } from "../area";

const ROWS_OF_COLUMN = /\bROW\(([\p{L}_][\p{L}\p{N}_.]*)\[((?:[^[\]'#]|'.)+)\]\)/giu;

/**
 * The cell as the engine should read it: inside SUMPRODUCT Excel's `ROW(PhuLuc[STT])` gives the numbers of all rows of the
 * column, the engine's that of the first.
 */
export function withRowNumbers(cell: Cell, file: Workbook): Cell {
  const formula = cell.type === ValueType.Formula ? cell.formula : undefined;
  if (formula === undefined || !/SUMPRODUCT\(.*ROW\(/i.test(formula)) {
    return cell;
  }
  const written = formula.replace(ROWS_OF_COLUMN, (whole, table: string) => {
    const numbers = bodyRows(file, table);
    return numbers.length > 0 ? `{${numbers.join(";")}}` : whole;
  });
  return Object.create(cell, { formula: { value: written } }) as Cell;
}

function bodyRows(file: Workbook, name: string): readonly number[] {
  const table = file.worksheets
    .flatMap((sheet) => sheet.getTables())
    .find((each) => each.name.toLowerCase() === name.toLowerCase());
  const area = parseArea(table?.model.tableRef ?? "");
  return area
    ? Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index)
    : [];
}
