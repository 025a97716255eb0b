import type { CellContent } from "../sheets/blueprint";
import { ExcelProblem } from "./problem";
import type { RowTable } from "./rows/rowEdits";
import { isIn } from "./snapshots/rowsTouched";
import type { TableState, WorkbookState } from "./state";
import type { Edits } from "./writeEdits";

/** Half of the work cannot be taken back where Excel refuses that too. @throws ExcelProblem `protected` */
export function refuseProtected(edits: Edits, state: WorkbookState): void {
  const { changes, growing, shrinking } = edits;
  const written = new Set([
    ...rowTables(edits).flatMap((table) => state.tables.get(table.toLowerCase())?.sheet ?? []),
    ...changes.map(({ sheet }) => sheet),
    ...growing.map(({ existing }) => existing.state.sheet),
    ...shrinking.map(({ sheet }) => sheet),
  ]);
  const refusing = state.sheets.find(({ name, isProtected }) => isProtected && written.has(name));
  if (refusing) {
    throw new ExcelProblem("protected", "SheetProtected", refusing.name);
  }
}

/**
 * Rows of a filtered table neither come nor go as asked, and a formula would be filled into others; values go row by row,
 * so that none lands in the wrong one.
 * @throws ExcelProblem `filtered`
 */
export function refuseFiltered(edits: Edits, state: WorkbookState): void {
  const formulas = edits.changes.filter(({ content }) => isFormula(content));
  const resized = resizedTables(edits);
  const isWritten = (table: TableState): boolean =>
    resized.has(table.name) || formulas.some((change) => isIn(change, table));
  const refusing = [...state.tables.values()].find((table) => table.filtered && isWritten(table));
  if (refusing) {
    throw new ExcelProblem("filtered", "Filtered", refusing.name);
  }
}

/** The tables that get or lose rows, by name. */
export function resizedTables(edits: Edits): ReadonlySet<string> {
  return new Set([
    ...rowTables(edits),
    ...edits.growing.map(({ existing }) => existing.state.name),
    ...edits.shrinking.map(({ table }) => table),
  ]);
}

function isFormula(content: CellContent): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

function rowTables({ inserts = [], removals = [] }: Edits): readonly RowTable[] {
  return [...inserts, ...removals].map(({ table }) => table);
}
