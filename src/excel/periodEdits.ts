import type { PeriodEntry, PeriodField } from "../plan/report/periodChange";
import type { CellContent } from "../sheets/blueprint";
import { PERIOD_TABLE, periodHeaderOf, type PeriodColumnId } from "../tables/periodColumns";
import { reportPeriodTable } from "../sheets/settingsTables";
import { comparisonKey } from "../text/keys";
import { DATE_FORMAT } from "../sheets/styles";
import { cellEntry } from "./cellEntries";
import { GENERAL_FORMAT, TEXT_FORMAT } from "./cells";
import type { ExistingContent, ExistingTable } from "./existing";
import { ExcelProblem } from "./problem";
import { chosenPeriodCell } from "./readReportPeriods";
import { NO_EDITS, type Edits } from "./writeEdits";

/**
 * The fields of a row of `KyBaoCao` that change, as cells.
 * @param row body row, 0 is the first
 * @throws ExcelProblem `columnMissing` where one has no column any more
 */
export function periodEdits(
  existing: ExistingContent,
  row: number,
  entry: PeriodEntry,
  fields: readonly PeriodField[]
): Edits {
  const table = periodTable(existing, fields);
  const changes = fields.map((field) => {
    const numberFormat = field === "name" ? TEXT_FORMAT : DATE_FORMAT;
    return cellEntry(table, periodHeaderOf(field), row, contentOf(entry, field), numberFormat);
  });
  return { ...NO_EDITS, changes };
}

/** The cell of `Tổng hợp` that names the chosen period, where that is the one that gets another name: else its lists go blank. */
export function chosenPeriodEdits(
  existing: ExistingContent,
  names: ReadonlyMap<string, string>,
  from: string,
  to: string
): Edits {
  const cell = chosenPeriodCell(existing, names);
  if (!cell || comparisonKey(cell.chosen) !== comparisonKey(from)) {
    return NO_EDITS;
  }
  const { sheet, row, column } = cell;
  const content = to.trim();
  const change = { sheet, row, column, content, numberFormat: GENERAL_FORMAT };
  return { ...NO_EDITS, changes: [{ ...change, mode: "entry" }] };
}

/**
 * A new row at the end of `KyBaoCao`.
 * @throws ExcelProblem `columnMissing` where a field has no column any more
 */
export function newPeriodEdits(
  existing: ExistingContent,
  entry: PeriodEntry,
  fields: readonly PeriodField[]
): Edits {
  const table = periodTable(existing, fields);
  const whole = reportPeriodTable({ planYear: 2000, beforeMeansExclusive: true }, []);
  const contents = new Map(fields.map((field) => [periodHeaderOf(field), contentOf(entry, field)]));
  const added = whole.columns.map(({ header }) => contents.get(header) ?? null);
  const { row, column } = table.state.area;
  const blueprint = { ...whole, row, column };
  return { ...NO_EDITS, growing: [{ blueprint, existing: table, changes: [], added: [added] }] };
}

/**
 * `KyBaoCao` with all columns that are to be written.
 * @throws ExcelProblem `columnMissing` where one is gone
 */
export function periodTable(
  { tables }: ExistingContent,
  fields: readonly PeriodColumnId[]
): ExistingTable {
  const table = tables.get(PERIOD_TABLE.toLowerCase());
  const missing = fields.map(periodHeaderOf).find((header) => !table?.headers.includes(header));
  if (!table || missing !== undefined) {
    const column = `${PERIOD_TABLE}[${missing ?? periodHeaderOf("name")}]`;
    throw new ExcelProblem("columnMissing", "ColumnMissing", column);
  }
  return table;
}

function contentOf(entry: PeriodEntry, field: PeriodField): CellContent {
  if (field === "name") {
    return entry.name.trim();
  }
  const day = entry[field];
  return day === null ? null : { day };
}
