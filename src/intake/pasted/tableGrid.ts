import { cleanText } from "../../text/unicode";
import type { Grid, GridMerge, GridValue } from "../grid";
import type { Line } from "./lines";
import type { PastedCell, PastedRow } from "./page";
import { placeCells } from "./placeCells";

/**
 * A pasted table as a grid. The lines above it come first and have rows below 1, so that row 1 is the table's own first;
 * those below it follow. Each stands in a row of its own, merged across the table.
 * @throws UnreadablePaste `tooLarge`
 */
export function tableGrid(
  rows: readonly PastedRow[],
  above: readonly Line[],
  below: readonly Line[],
  name: string
): Grid {
  const { width, height, cells } = placeCells(rows);
  const top = above.length;
  const total = top + height + below.length;
  const values = matrix<GridValue>(total, width, { kind: "blank" });
  const fonts = matrix(total, width, "");
  const merges: GridMerge[] = [];
  const put = (value: GridValue, font: string, place: GridMerge): void => {
    values[place.top]![place.left] = value;
    fonts[place.top]![place.left] = font;
    if (place.top !== place.bottom || place.left !== place.right) {
      merges.push(place);
    }
  };
  const putLine = (line: Line, row: number): void =>
    put(textValue(line.text), line.font, { top: row, left: 0, bottom: row, right: width - 1 });
  above.forEach(putLine);
  for (const { cell, left, right, ...rowsOf } of cells) {
    const place = { left, right, top: rowsOf.top + top, bottom: rowsOf.bottom + top };
    put(cellValue(cell), cell.font, place);
  }
  below.forEach((line, index) => putLine(line, top + height + index));
  const told = fonts.some((row) => row.some((font) => font !== ""));
  const grid = { name, firstRow: 1 - top, firstColumn: 1, cells: values, merges };
  return told ? { ...grid, fonts } : grid;
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function cellValue({ text, date }: PastedCell): GridValue {
  return date === null ? textValue(text) : { kind: "date", ...date };
}

/** A cell of nothing but blanks (Word fills empty ones with a no-break blank) is blank. */
function textValue(text: string): GridValue {
  return cleanText(text) === "" ? { kind: "blank" } : { kind: "text", text };
}
