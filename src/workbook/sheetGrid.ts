import type {
  Cell,
  CellRichTextValue,
  CellValue,
  RichText,
  Worksheet,
} from "@cj-tech-master/excelts";
import { MOST_GRID_CELLS, type Grid, type GridMerge, type GridValue } from "../intake/grid";
import { gridValue } from "../intake/gridValue";
import type { CellArea } from "./sheetXml";

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: GridValue;
  readonly font: string;
}

const MS_PER_DAY = 86_400_000;
/** The library makes moments of what looks like a date; 1/1/1970, from which they count, has this serial. */
const SERIAL_OF_1970 = 25_569;

const GENERAL_FORMAT = "General";
const BLANK: GridValue = { kind: "blank" };

/**
 * A sheet of a file as the open workbook would give it: the cells with content, formulas by the result that was saved
 * with them, days by the file's own count.
 * @param name what the grid is called: the sheet's name
 * @param merged in rows and columns of the sheet; what a program left under a merge is not seen and not read
 * @param normalFont the font of cells that name none
 * @returns null for a sheet without content, "tooLarge" for one that reaches further than any list
 */
export function sheetGrid(
  sheet: Worksheet,
  name: string,
  merged: readonly CellArea[],
  normalFont: string
): Grid | "tooLarge" | null {
  const cells = cellsOf(sheet, normalFont);
  const used = usedArea(cells);
  if (used === null) {
    return null;
  }
  const { top, left, bottom, right } = used;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > MOST_GRID_CELLS) {
    return "tooLarge";
  }
  const values = matrix(rows, columns, BLANK);
  const fonts = matrix(rows, columns, normalFont);
  for (const { row, column, value, font } of cells) {
    values[row - top]![column - left] = value;
    fonts[row - top]![column - left] = font;
  }
  const merges = merged.flatMap((area) => mergeWithin(area, used));
  merges.forEach((merge) => clearUnder(merge, values));
  return { name, firstRow: top, firstColumn: left, cells: values, merges, fonts };
}

function cellsOf(sheet: Worksheet, normalFont: string): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  sheet.eachRow((line, row) =>
    line.eachCell((cell, column) => {
      const value = gridValue(storedValue(cell), formatOf(cell));
      if (value.kind !== "blank") {
        cells.push({ row, column, value, font: fontOf(cell, normalFont) });
      }
    })
  );
  return cells;
}

function usedArea(cells: readonly PlacedCell[]): CellArea | null {
  const [first] = cells;
  return first
    ? cells.reduce<CellArea>(
        (area, { row, column }) => ({
          top: Math.min(area.top, row),
          left: Math.min(area.left, column),
          bottom: Math.max(area.bottom, row),
          right: Math.max(area.right, column),
        }),
        { top: first.row, left: first.column, bottom: first.row, right: first.column }
      )
    : null;
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** The part of a merge inside an area, in indexes from the area's first cell; nothing for one beside it. */
function mergeWithin(merge: CellArea, area: CellArea): readonly GridMerge[] {
  const top = Math.max(merge.top, area.top);
  const left = Math.max(merge.left, area.left);
  const bottom = Math.min(merge.bottom, area.bottom);
  const right = Math.min(merge.right, area.right);
  return top > bottom || left > right || (top === bottom && left === right)
    ? []
    : [
        {
          top: top - area.top,
          left: left - area.left,
          bottom: bottom - area.top,
          right: right - area.left,
        },
      ];
}

function clearUnder({ top, left, bottom, right }: GridMerge, values: GridValue[][]): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (row !== top || column !== left) {
        values[row]![column] = BLANK;
      }
    }
  }
}

function formatOf({ numFmt }: Cell): string {
  return (typeof numFmt === "object" ? numFmt.formatCode : numFmt) ?? GENERAL_FORMAT;
}

/** What a cell says, as Excel's `values` has it; of a formula the result that was saved with it. */
export function storedValue(cell: Cell): string | number | boolean {
  return plainValue(cell.formula === undefined ? cell.value : cell.result);
}

/** As Excel's `values` has it: days as serials of the 1900 system, errors as their code, "" for nothing. */
function plainValue(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) {
    return "";
  }
  if (typeof value !== "object") {
    return value;
  }
  if (value instanceof Date) {
    return value.getTime() / MS_PER_DAY + SERIAL_OF_1970;
  }
  if ("error" in value) {
    return value.error;
  }
  if ("richText" in value) {
    return textParts(value)
      .map(({ text }) => text)
      .join("");
  }
  return "text" in value ? String(value.text) : "";
}

function textParts({ richText }: Partial<CellRichTextValue>): readonly RichText[] {
  return richText ?? [];
}

/** The font of a cell; "" for text in several. A part of rich text that names no font has the cell's. */
function fontOf(cell: Cell, normalFont: string): string {
  const own = cell.font?.name ?? normalFont;
  const { value } = cell;
  const isRich = typeof value === "object" && value !== null && "richText" in value;
  const parts = isRich ? textParts(value) : [];
  const names = new Set(parts.map(({ font }) => font?.name ?? own));
  const [only = own, ...others] = names;
  return others.length === 0 ? only : "";
}
