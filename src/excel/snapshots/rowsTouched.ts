import { RESULTS_TABLE } from "../../tables/resultsColumns";
import { TRACKING_TABLE } from "../../tables/trackingColumns";
import type { CellChange } from "../changes";
import type { RowInsert, RowRemoval } from "../rows/rowEdits";
import type { TableState, WorkbookState } from "../state";
import type { TableUpdate } from "../updateTable";

/** What of a work counts for whether a snapshot is taken before it. */
export interface Touching {
  readonly changes: readonly CellChange[];
  readonly growing: readonly TableUpdate[];
  readonly inserts?: readonly RowInsert[];
  readonly removals?: readonly RowRemoval[];
}

/** How many rows of `PhuLuc` and `KetQua` change, come or go. */
export function rowsTouched(
  { changes, growing, inserts = [], removals = [] }: Touching,
  { tables }: WorkbookState
): number {
  const own = [TRACKING_TABLE, RESULTS_TABLE].flatMap(
    (name) => tables.get(name.toLowerCase()) ?? []
  );
  const changed = new Set(
    changes
      .filter((change) => own.some((table) => isIn(change, table)))
      .map(({ sheet, row }) => `${sheet} ${row}`)
  );
  const grown = growing
    .filter(({ existing }) => own.some(({ name }) => name === existing.state.name))
    .reduce((sum, { added }) => sum + added.length, 0);
  const rows = [...inserts, ...removals].filter(({ table }) =>
    own.some(({ name }) => name.toLowerCase() === table.toLowerCase())
  );
  return changed.size + grown + rows.length;
}

/** Whether a cell lies in a table's body or header. */
export function isIn({ sheet, row, column }: CellChange, table: TableState): boolean {
  const { area } = table;
  return (
    table.sheet === sheet &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
