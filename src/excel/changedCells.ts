import type { SheetBlueprint } from "../sheets/blueprint";
import type { Work } from "./planWork";

/** How many cells hold something else once the work is done; a sheet that is only formatted anew counts for nothing. */
export function changedCells({ changes, derived, growing, newSheets }: Work): number {
  const redrawn = derived.reduce((sum, sheet) => sum + sheet.changes.length - sheet.differing, 0);
  const added = growing.reduce((sum, table) => sum + filled(table.added), 0);
  return (
    changes.length - redrawn + added + newSheets.reduce((sum, sheet) => sum + onSheet(sheet), 0)
  );
}

function onSheet({ cells, tables }: SheetBlueprint): number {
  const blocks = [...cells.map(({ content }) => content), ...tables.map(({ rows }) => rows)];
  return blocks.reduce((sum, block) => sum + filled(block), 0);
}

function filled(rows: readonly (readonly unknown[])[]): number {
  return rows.flat().filter((content) => content !== null).length;
}
