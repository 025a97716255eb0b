import type { Area } from "../area";
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "../area";
import { scanFormula, type AreaReference, type Piece } from "./scanFormula";

/**
 * The formula with some references replaced: `replace` gives the new text of a piece, or null to leave it.
 * A formula without change comes back as the same string.
 */
export function rewriteFormula(formula: string, replace: (piece: Piece) => string | null): string {
  let changed = false;
  const texts = scanFormula(formula).map((piece) => {
    const text = replace(piece);
    changed ||= text !== null && text !== piece.text;
    return text ?? piece.text;
  });
  return changed ? texts.join("") : formula;
}

/** The reference moved to another area, written with its own prefix and dollars; null becomes #REF!. */
export function writeReference(reference: AreaReference, area: Area | null): string {
  if (area === null) {
    return `${reference.prefix}#REF!`;
  }
  const { top, left, bottom, right } = reference.anchors;
  const column = (fixed: boolean, n: number): string => (fixed ? "$" : "") + columnLetters(n);
  const row = (fixed: boolean, n: number): string => (fixed ? "$" : "") + String(n);
  switch (reference.shape) {
    case "columns":
      return `${reference.prefix}${column(left, area.left)}:${column(right, area.right)}`;
    case "rows":
      return `${reference.prefix}${row(top, area.top)}:${row(bottom, area.bottom)}`;
    case "cell":
      return reference.prefix + column(left, area.left) + row(top, area.top);
    case "cells":
      return `${reference.prefix}${column(left, area.left)}${row(top, area.top)}:${column(right, area.right)}${row(bottom, area.bottom)}`;
  }
}

/** The formula as it reads `rows` further down and `columns` further right: what has no "$" moves along, off the grid is #REF!. */
export function relocateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) {
    return formula;
  }
  return rewriteFormula(formula, (piece) =>
    piece.kind === "area" ? writeReference(piece, relocate(piece, rows, columns)) : null
  );
}

/** True where the formula refers to a table by brackets: not allowed in rules of validation and conditional formats. */
export function hasStructuredReference(formula: string): boolean {
  return scanFormula(formula).some((piece) => piece.kind === "structured");
}

function relocate(reference: AreaReference, rows: number, columns: number): Area | null {
  const { area, anchors, shape } = reference;
  const moveRow = (n: number, fixed: boolean): number =>
    fixed || shape === "columns" ? n : n + rows;
  const moveColumn = (n: number, fixed: boolean): number =>
    fixed || shape === "rows" ? n : n + columns;
  const moved = {
    top: moveRow(area.top, anchors.top),
    left: moveColumn(area.left, anchors.left),
    bottom: moveRow(area.bottom, anchors.bottom),
    right: moveColumn(area.right, anchors.right),
  };
  const inside =
    Math.min(moved.top, moved.bottom) >= 1 &&
    Math.min(moved.left, moved.right) >= 1 &&
    Math.max(moved.top, moved.bottom) <= MAX_ROWS &&
    Math.max(moved.left, moved.right) <= MAX_COLUMNS;
  return inside ? moved : null;
}
