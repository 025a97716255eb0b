import { toVietnamese, type CalendarDay } from "../../plan/day";
import type { Grid, GridValue } from "../grid";

const BLANK: GridValue = { kind: "blank" };

/** The value of a grid cell by indexes into `Grid.cells`; blank outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): GridValue {
  return grid.cells[row]?.[column] ?? BLANK;
}

/**
 * What a cell says as text, not cleaned: numbers without noise of binary fractions, dates as Decree 30/2020 writes them
 * (a date shown without its day, as Excel makes of "10/2026", as month and year; one shown as a year, as that year). Blank
 * cells give "".
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
      return dateText(value.day, value.format);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "error":
      return value.code;
  }
}

/** The smallest part of a date that its format shows: "day" of "dd/mm/yyyy", "month" of "mmm-yy", "year" of "yyyy". */
export function shownPart(format: string): "day" | "month" | "year" {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/d/i.test(codes) || !/[my]/i.test(codes)) {
    return "day";
  }
  return /m/i.test(codes) ? "month" : "year";
}

const PARTS_LEFT_OUT = { day: 0, month: 1, year: 2 } as const;

function dateText(day: CalendarDay, format: string): string {
  return toVietnamese(day).split("/").slice(PARTS_LEFT_OUT[shownPart(format)]).join("/");
}

function numberText(value: number, format: string): string {
  const percent = format.includes("%");
  const shown = Number((percent ? value * 100 : value).toPrecision(15));
  return percent ? `${shown}%` : String(shown);
}
