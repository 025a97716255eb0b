import type { Area } from "../area";
import { contains, intersect, MAX_COLUMNS, MAX_ROWS } from "../area";
import { rewriteFormula, writeReference } from "./references";

/**
 * An insertion (`count` > 0) or deletion (`count` < 0) of cells on one sheet: from line `at` of the axis on, everything
 * between `first` and `last` of the other axis moves.
 */
export interface Shift {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** The cells that a shift can move: from its first line to the end of the sheet. */
export function shiftedBand(shift: Shift): Area {
  return shift.axis === "rows"
    ? { top: shift.at, left: shift.first, bottom: MAX_ROWS, right: shift.last }
    : { top: shift.first, left: shift.at, bottom: shift.last, right: MAX_COLUMNS };
}

/**
 * Where a referenced area ends up: grows when cells are inserted inside it, shrinks when some are deleted, null when all are.
 * An area that sticks out sideways of the moved cells stays (Excel moves a reference only as a whole).
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { lo, hi, max } = span(area, shift);
  const across = { ...area, ...lines(shift, 1, max) };
  const band = { ...shiftedBand(shift), ...lines(shift, 1, max) };
  if ((lo === 1 && hi === max) || !contains(band, across)) {
    return area;
  }
  const moved = shift.count > 0 ? inserted(lo, hi, max, shift) : deleted(lo, hi, shift);
  return moved === null ? null : { ...area, ...lines(shift, moved.lo, moved.hi) };
}

/**
 * Where the cells of an area end up when formats and rules travel with the cells: the part within the moved band shifts,
 * what sticks out sideways stays.
 */
export function shiftCells(area: Area, shift: Shift): readonly Area[] {
  const max = shift.axis === "rows" ? MAX_ROWS : MAX_COLUMNS;
  const band = { ...shiftedBand(shift), ...lines(shift, 1, max) };
  const inside = intersect(area, band);
  if (inside === null) {
    return [area];
  }
  const moved = shiftArea(inside, shift);
  return [...subtract(area, inside), ...(moved ? [moved] : [])];
}

/** The rectangles of `area` outside `hole`: above, below, left and right of it. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (cut === null) {
    return [area];
  }
  const parts: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** The formula after a shift; `home` is the sheet on which it stands. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  return rewriteFormula(formula, (piece) => {
    if (piece.kind !== "area" || !sameName(piece.sheet ?? home, shift.sheet)) {
      return null;
    }
    const moved = shiftArea(piece.area, shift);
    return moved === piece.area ? null : writeReference(piece, moved);
  });
}

/** Sheet, table and defined names are compared without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toLocaleUpperCase("vi") === b.toLocaleUpperCase("vi");
}

function span(area: Area, shift: Shift): { lo: number; hi: number; max: number } {
  return shift.axis === "rows"
    ? { lo: area.top, hi: area.bottom, max: MAX_ROWS }
    : { lo: area.left, hi: area.right, max: MAX_COLUMNS };
}

function lines(shift: Shift, lo: number, hi: number): Partial<Area> {
  return shift.axis === "rows" ? { top: lo, bottom: hi } : { left: lo, right: hi };
}

function inserted(
  lo: number,
  hi: number,
  max: number,
  shift: Shift
): { lo: number; hi: number } | null {
  const move = (n: number): number => (n >= shift.at ? n + shift.count : n);
  return move(lo) > max ? null : { lo: move(lo), hi: Math.min(move(hi), max) };
}

function deleted(lo: number, hi: number, shift: Shift): { lo: number; hi: number } | null {
  const gone = -shift.count;
  const end = shift.at + gone - 1;
  const newLo = lo > end ? lo - gone : Math.min(lo, shift.at);
  const newHi = hi > end ? hi - gone : Math.min(hi, shift.at - 1);
  return newLo > newHi ? null : { lo: newLo, hi: newHi };
}
