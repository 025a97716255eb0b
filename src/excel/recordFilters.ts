import { CHANGE_LOG_TABLE } from "../tables/changeLogColumns";
import { SLIPS_TABLE } from "../tables/registerColumns";
import type { SettledWorkbook } from "./recover";
import { resizedTables } from "./refusals";
import type { WorkbookState } from "./state";
import type { Edits } from "./writeEdits";

/** The tables in which the add-in records what happened: people filter them to look things up, and leave them so. */
const RECORDS = [CHANGE_LOG_TABLE, SLIPS_TABLE];

/**
 * Queues taking the filter off records that get or lose rows, which Excel does not do as asked to filtered tables: a filter that
 * was left there is no reason to refuse the work of other sheets. Protected sheets stay as they are, to be refused.
 * @returns the workbook as it is then
 */
export function withoutRecordFilters(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  edits: Edits
): SettledWorkbook {
  const { state } = settled;
  const resized = resizedTables(edits);
  const filtered = [...state.tables].filter(
    ([, { name, filtered: isFiltered, sheet }]) =>
      isFiltered &&
      RECORDS.some((record) => record === name) &&
      resized.has(name) &&
      !isProtected(state, sheet)
  );
  filtered.forEach(([, { name }]) => context.workbook.tables.getItem(name).clearFilters());
  const cleared = filtered.map(([key, table]) => [key, { ...table, filtered: false }] as const);
  return filtered.length === 0
    ? settled
    : { ...settled, state: { ...state, tables: new Map([...state.tables, ...cleared]) } };
}

function isProtected({ sheets }: WorkbookState, sheet: string): boolean {
  return sheets.some(({ name, isProtected: refuses }) => name === sheet && refuses);
}
