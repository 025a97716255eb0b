import { ValueType, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { contains, parseArea, type Area } from "../area";

interface TableArea {
  readonly name: string;
  readonly area: Area;
}

const STRINGS = /("(?:[^"]|"")*")/;
const THIS_ROW =
  /([\p{L}_][\p{L}\p{N}_.]*)\[(?:\[#This Row\],\s*(\[(?:[^[\]']|'.)+\])|@(?:(\[(?:[^[\]']|'.)+\])|((?:[^[\]'@]|'.)+)))\]/giu;

/** A table's formula stands in every row; working it out once is enough. */
const shortened = new Map<string, string>();
const MAX_SHORTENED = 1000;

/**
 * The cell as the engine should read it: `PhuLuc[[#This Row],[Hạn]]` inside PhuLuc itself becomes `[@[Hạn]]`. The engine
 * takes the long form as depending on the whole column, which costs a square of the rows, and takes two columns that
 * read each other row by row for a circle.
 */
export function withShortRowReferences(cell: Cell, tables: readonly TableArea[]): Cell {
  if (cell.type !== ValueType.Formula) {
    return cell;
  }
  const formula = cell.formula;
  const place = { top: +cell.row, bottom: +cell.row, left: +cell.col, right: +cell.col };
  const own = formula?.includes("[") ? tables.find(({ area }) => contains(area, place)) : undefined;
  if (formula === undefined || own === undefined) {
    return cell;
  }
  return Object.create(cell, { formula: { value: shorten(formula, own.name) } }) as Cell;
}

/** Name and body, headers included, of every table on the sheet. */
export function tableAreas(sheet: Worksheet): TableArea[] {
  return sheet.getTables().flatMap((table) => {
    const area = parseArea(table.model.tableRef ?? "");
    return area ? [{ name: table.name.toLowerCase(), area }] : [];
  });
}

function shorten(formula: string, table: string): string {
  const key = `${table}\n${formula}`;
  const known = shortened.get(key);
  if (known !== undefined) {
    return known;
  }
  const short = formula
    .split(STRINGS)
    .map((part, index) => (index % 2 === 1 ? part : shortenCode(part, table)))
    .join("");
  if (shortened.size >= MAX_SHORTENED) {
    shortened.clear();
  }
  shortened.set(key, short);
  return short;
}

function shortenCode(code: string, table: string): string {
  return code.replace(
    THIS_ROW,
    (whole, name: string, long?: string, bracketed?: string, bare?: string) =>
      name.toLowerCase() === table ? `[@${long ?? bracketed ?? `[${bare ?? ""}]`}]` : whole
  );
}
