import type { RecordedResult } from "../plan/followedTask";
import type { CellContent } from "../sheets/blueprint";
import { resultContent } from "../sheets/resultContent";
import { DATE_FORMAT } from "../sheets/styles";
import type { PlacedEdit } from "../sheets/taskEdits";
import { RESULTS_TABLE, resultsHeaderOf, type ResultsColumnId } from "../tables/resultsColumns";
import { headerOf, TRACKING_TABLE } from "../tables/trackingColumns";
import { GENERAL_FORMAT, isDay } from "./cells";
import type { CellChange } from "./changes";
import type { ExistingContent, ExistingTable } from "./existing";
import { ExcelProblem } from "./problem";

/**
 * What is entered into a cell of a table.
 * @param row body row, 0 is the first
 * @throws ExcelProblem `columnMissing` where the table has lost the column
 */
export function cellEntry(
  { state, place }: ExistingTable,
  header: string,
  row: number,
  content: CellContent,
  numberFormat: string = isDay(content) ? DATE_FORMAT : GENERAL_FORMAT
): CellChange {
  const column = place.columns.get(header);
  if (column === undefined) {
    throw new ExcelProblem("columnMissing", "ColumnMissing", `${state.name}[${header}]`);
  }
  const at = { sheet: state.sheet, row: place.firstRow + row, column };
  return { ...at, content, numberFormat, mode: "entry" };
}

/**
 * The cells of `PhuLuc` that edits change.
 * @throws ExcelProblem `columnMissing` where the table has lost a field's column
 */
export function taskEntries(
  edits: readonly PlacedEdit[],
  { tables }: ExistingContent
): readonly CellChange[] {
  const table = tables.get(TRACKING_TABLE.toLowerCase())!;
  return edits.map(({ field, row, to }) => cellEntry(table, headerOf(field), row, to));
}

/**
 * The cells of `KetQua` that are to say what lines say.
 * @throws ExcelProblem `columnMissing` where the table has lost one of the columns
 */
export function resultEntries(
  cells: readonly {
    /** Body row, 0 is the first. */
    readonly row: number;
    readonly id: ResultsColumnId;
    readonly to: RecordedResult;
  }[],
  { tables }: ExistingContent
): readonly CellChange[] {
  return cells.map(({ row, id, to }) => {
    const table = tables.get(RESULTS_TABLE.toLowerCase())!;
    return cellEntry(table, resultsHeaderOf(id), row, resultContent(to, id));
  });
}
