import type { PlacedEdit } from "../sheets/taskEdits";
import { DATE_FORMAT } from "../sheets/styles";
import { headerOf, TRACKING_TABLE } from "../tables/trackingColumns";
import { GENERAL_FORMAT, isDay } from "./cells";
import type { CellChange } from "./changes";
import type { ExistingContent } from "./existing";
import { ExcelProblem } from "./problem";

/**
 * The cells of `PhuLuc` that edits change.
 * @throws ExcelProblem `columnMissing` where the table has lost a field's column
 */
export function taskChanges(
  edits: readonly PlacedEdit[],
  { tables }: ExistingContent
): readonly CellChange[] {
  const { state, place } = tables.get(TRACKING_TABLE.toLowerCase())!;
  return edits.map(({ field, row, to }) => {
    const column = place.columns.get(headerOf(field));
    if (column === undefined) {
      const missing = `${TRACKING_TABLE}[${headerOf(field)}]`;
      throw new ExcelProblem("columnMissing", "ColumnMissing", missing);
    }
    const numberFormat = isDay(to) ? DATE_FORMAT : GENERAL_FORMAT;
    const { sheet } = state;
    return {
      sheet,
      row: place.firstRow + row,
      column,
      content: to,
      numberFormat,
      mode: "entry" as const,
    };
  });
}
