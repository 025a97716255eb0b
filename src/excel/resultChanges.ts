import type { RecordedResult } from "../plan/followedTask";
import { resultContent } from "../sheets/resultContent";
import { RESULTS_TABLE, resultsHeaderOf, type ResultsColumnId } from "../tables/resultsColumns";
import { DATE_FORMAT } from "../sheets/styles";
import { GENERAL_FORMAT, isDay } from "./cells";
import type { CellChange } from "./changes";
import type { ExistingContent } from "./existing";
import { ExcelProblem } from "./problem";

/**
 * The cells of `KetQua` that are to say what lines say.
 * @param cells by body row, 0 is the first
 * @throws ExcelProblem `columnMissing` where the table has lost one of the columns
 */
export function resultChanges(
  cells: readonly {
    readonly row: number;
    readonly id: ResultsColumnId;
    readonly to: RecordedResult;
  }[],
  { tables }: ExistingContent
): readonly CellChange[] {
  return cells.map(({ row, id, to }) => {
    const { state, place } = tables.get(RESULTS_TABLE.toLowerCase())!;
    const header = resultsHeaderOf(id);
    const column = place.columns.get(header);
    if (column === undefined) {
      throw new ExcelProblem("columnMissing", "ColumnMissing", `${RESULTS_TABLE}[${header}]`);
    }
    const content = resultContent(to, id);
    return {
      ...{ sheet: state.sheet, row: place.firstRow + row, column, content },
      numberFormat: isDay(content) ? DATE_FORMAT : GENERAL_FORMAT,
      mode: "entry" as const,
    };
  });
}
