import { toVietnamese } from "../../plan/day";
import type { Grid, GridValue } from "../grid";

const BLANK: GridValue = { kind: "blank" };

/** The value of a grid cell by indexes into `Grid.cells`; blank outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): GridValue {
  return grid.cells[row]?.[column] ?? BLANK;
}

/**
 * What a cell says as text, not cleaned: numbers without noise of binary fractions, dates as Decree 30/2020 writes them
 * (a date shown without its day, as Excel makes of "10/2026", as month and year). Blank cells give "".
 */
export function cellText(value: GridValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return value.text;
    case "number":
      return numberText(value.value, value.format);
    case "date":
      return showsDay(value.format)
        ? toVietnamese(value.day)
        : toVietnamese(value.day).replace(/^\d+\//, "");
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "error":
      return value.code;
  }
}

/** Whether a date format shows the day of the month ("dd/mm/yyyy", but not "mmm-yy"). */
export function showsDay(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /d/i.test(codes) || !/[my]/i.test(codes);
}

function numberText(value: number, format: string): string {
  const percent = format.includes("%");
  const shown = Number((percent ? value * 100 : value).toPrecision(15));
  return percent ? `${shown}%` : String(shown);
}
