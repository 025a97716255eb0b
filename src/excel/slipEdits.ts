import type { RegisteredSlip } from "../plan/slips/registeredSlip";
import { registerTable, slipContent } from "../sheets/slips/registerSheet";
import { SLIPS_COLUMNS, SLIPS_TABLE } from "../tables/registerColumns";
import { sameContent } from "../sheets/taskCells";
import { GENERAL_FORMAT } from "./cells";
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
  { state, place }: ExistingTable,
  row: number,
  present: RegisteredSlip,
  slip: RegisteredSlip
): readonly CellChange[] {
  const formats = registerTable().columns.map(({ format }) => format.numberFormat);
  return SLIPS_COLUMNS.flatMap(({ id, header }, index) => {
    const content = slipContent(slip, id);
    if (sameContent(content, slipContent(present, id))) {
      return [];
    }
    const column = place.columns.get(header);
    if (column === undefined) {
      throw new ExcelProblem("columnMissing", "ColumnMissing", `${SLIPS_TABLE}[${header}]`);
    }
    const numberFormat = formats[index] ?? GENERAL_FORMAT;
    const cell = { sheet: state.sheet, row: place.firstRow + row, column };
    return [{ ...cell, content, numberFormat, mode: "entry" as const }];
  });
}
