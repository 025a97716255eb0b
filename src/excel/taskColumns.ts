import { headerOf, TRACKING_TABLE, type TrackingColumnId } from "../tables/trackingColumns";
import { ExcelProblem } from "./problem";

/** A few columns of `PhuLuc`, by body row, as text. */
export interface TaskColumns {
  readonly sheet: string;
  /** 1-based row of the sheet in which the body begins. */
  readonly firstRow: number;
  /** 1-based. */
  readonly firstColumn: number;
  readonly ids: readonly string[];
  readonly numbers: readonly string[];
  readonly areas: readonly string[];
  readonly texts: readonly string[];
  readonly statuses: readonly string[];
  readonly progress: readonly string[];
  /** Whether a filter or somebody hides a body row. */
  readonly hidden: (row: number) => boolean;
}

/**
 * Reads what finding a task takes, in two requests: the first tells where the columns stand.
 * @throws ExcelProblem `columnMissing`
 */
export async function readTaskColumns(context: Excel.RequestContext): Promise<TaskColumns> {
  const table = context.workbook.tables.getItem(TRACKING_TABLE).load("worksheet/name");
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange();
  body.load("rowIndex,columnIndex");
  await context.sync();
  const column = (id: TrackingColumnId): Excel.Range => {
    const index = header.values[0]!.map(String).indexOf(headerOf(id));
    if (index < 0) {
      const missing = `${TRACKING_TABLE}[${headerOf(id)}]`;
      throw new ExcelProblem("columnMissing", "ColumnMissing", missing);
    }
    return body.getColumn(index).load("values");
  };
  const ids = column("id");
  const numbers = column("number");
  const areas = column("area");
  const texts = column("text");
  const statuses = column("status");
  const progress = column("progress");
  const answer = { ofRows: body.getRowProperties({ rowHidden: true }) };
  await context.sync();
  const textsOf = (range: Excel.Range) => range.values.map(([value]) => String(value));
  return {
    sheet: table.worksheet.name,
    firstRow: body.rowIndex + 1,
    firstColumn: body.columnIndex + 1,
    ids: textsOf(ids),
    numbers: textsOf(numbers),
    areas: textsOf(areas),
    texts: textsOf(texts),
    statuses: textsOf(statuses),
    progress: textsOf(progress),
    hidden: (row) => answer.ofRows.value[row]?.rowHidden === true,
  };
}
