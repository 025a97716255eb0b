import { ValueType, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { columnsOf, rowsOf, type Area } from "../area";
import { NotModelled } from "../errors";
import { relocateFormula } from "../structure/references";
import { formulaOf, scalarOf } from "./content";

/**
 * Copies cells to the first cell of the target on (Excel.RangeCopyType): All, Formulas, Values or Formats. Relative
 * references move along. Returns the area written.
 */
export function copyCells(
  from: Worksheet,
  source: Area,
  to: Worksheet,
  target: Area,
  copyType: string
): Area {
  if (!["All", "Formulas", "Values", "Formats"].includes(copyType)) {
    throw new NotModelled(`Range.copyFrom(…, "${copyType}")`);
  }
  const [rows, columns] = [rowsOf(source), columnsOf(source)];
  const written = {
    ...target,
    bottom: Math.max(target.bottom, target.top + rows - 1),
    right: Math.max(target.right, target.left + columns - 1),
  };
  // Read everything first: source and target may overlap.
  const copies = Array.from({ length: rows }, (_unused, row) =>
    Array.from({ length: columns }, (_none, column) =>
      copyOf(from.getCell(source.top + row, source.left + column), copyType)
    )
  );
  for (let row = written.top; row <= written.bottom; row++) {
    for (let column = written.left; column <= written.right; column++) {
      const [down, across] = [(row - written.top) % rows, (column - written.left) % columns];
      const [dy, dx] = [row - source.top - down, column - source.left - across];
      copies[down]?.[across]?.(to.getCell(row, column), dy, dx);
    }
  }
  return written;
}

type Paste = (cell: Cell, down: number, across: number) => void;

function copyOf(source: Cell, copyType: string): Paste {
  const formula = formulaOf(source);
  const value = scalarOf(source);
  const { style } = source;
  return (cell, down, across) => {
    if (copyType === "All" || copyType === "Formats") {
      cell.style = { ...style };
    }
    if (copyType === "Formats" || cell.type === ValueType.Merge) {
      return;
    }
    const asFormula = formula !== null && copyType !== "Values";
    cell.value = asFormula
      ? { formula: relocateFormula(formula, down, across) }
      : value === ""
        ? null
        : value;
  };
}
