import type { Grid, GridMerge, GridValue } from "../../src/intake/grid";

/** What a test types into a cell: text, a number, or a whole value; "" is blank. */
export type Typed = string | number | GridValue;

/** A grid from rows of cells, padded to one width; merges are [top, left, bottom, right], 1-based sheet rows and columns. */
export function gridOf(
  rows: readonly (readonly Typed[])[],
  merges: readonly (readonly [number, number, number, number])[] = [],
  name = "Danh mục"
): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name,
    firstRow: 1,
    firstColumn: 1,
    cells: rows.map((row) => Array.from({ length: width }, (_, i) => valueOf(row[i] ?? ""))),
    merges: merges.map(([top, left, bottom, right]) => indexes(top, left, bottom, right)),
  };
}

function valueOf(typed: Typed): GridValue {
  if (typeof typed === "number") {
    return { kind: "number", value: typed, format: "General" };
  }
  if (typeof typed === "string") {
    return typed === "" ? { kind: "blank" } : { kind: "text", text: typed };
  }
  return typed;
}

function indexes(top: number, left: number, bottom: number, right: number): GridMerge {
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}
