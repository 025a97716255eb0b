import type { RegisteredSlip } from "../plan/slips/registeredSlip";
import { slipContent } from "../sheets/slips/registerSheet";
import { SLIPS_COLUMNS, SLIPS_TABLE } from "../tables/registerColumns";
import { columnFormat } from "../sheets/tableColumns";
import { sameContent } from "../sheets/taskCells";
import { cellEntry } from "./cellEntries";
import type { CellChange } from "./changes";
import type { ExistingContent, ExistingTable } from "./existing";
import { ExcelProblem } from "./problem";
import type { RowInsert } from "./rows/rowEdits";

/**
 * What is to be written into `PhieuGui` so that it says the register.
 * @param after slips as the table has them, some of which say something else by now, then new ones
 * @throws ExcelProblem `columnMissing` where the table or a column of it is gone
 */
export function slipEdits(
  { tables }: ExistingContent,
  before: readonly RegisteredSlip[],
  after: readonly RegisteredSlip[]
): { readonly changes: readonly CellChange[]; readonly inserts: readonly RowInsert[] } {
  const changed = after.filter((slip) => !before.includes(slip));
  if (changed.length === 0) {
    return { changes: [], inserts: [] };
  }
  const table = tables.get(SLIPS_TABLE.toLowerCase());
  if (!table) {
    throw new ExcelProblem("columnMissing", "TableMissing", SLIPS_TABLE);
  }
  return {
    changes: changed.flatMap((slip) => {
      const present = before.find(({ row }) => row === slip.row);
      return slip.row === null || !present ? [] : cellChanges(table, slip.row, present, slip);
    }),
    inserts: changed
      .filter(({ row }) => row === null)
      .map((slip) => ({ table: SLIPS_TABLE, at: table.rows.length, cells: cellsOf(slip) })),
  };
}

function cellsOf(slip: RegisteredSlip): RowInsert["cells"] {
  return new Map(SLIPS_COLUMNS.map(({ id, header }) => [header, slipContent(slip, id)]));
}

function cellChanges(
  table: ExistingTable,
  row: number,
  present: RegisteredSlip,
  slip: RegisteredSlip
): readonly CellChange[] {
  return SLIPS_COLUMNS.flatMap((column) => {
    const content = slipContent(slip, column.id);
    const { numberFormat } = columnFormat(column);
    return sameContent(content, slipContent(present, column.id))
      ? []
      : [cellEntry(table, column.header, row, content, numberFormat)];
  });
}
