import type { TableHealth, WorkTable } from "../plan/checks/tableHealth";
import { ownTables } from "../sheets/ownTables";
import type { Palette } from "../sheets/palette";
import { SLIPS_TABLE } from "../tables/registerColumns";
import { RESULTS_TABLE } from "../tables/resultsColumns";
import { TARGETS_TABLE } from "../tables/targetsColumns";
import { TRACKING_TABLE } from "../tables/trackingColumns";
import type { ExistingContent } from "./existing";
import { inspectTables, type InspectedTable } from "./inspectTables";

const LISTS: Readonly<Record<string, WorkTable>> = {
  [TRACKING_TABLE]: "tasks",
  [RESULTS_TABLE]: "results",
  [SLIPS_TABLE]: "slips",
  [TARGETS_TABLE]: "targets",
};

/**
 * Reads how the tables stand in which staff work, in the requests of `inspectTables`.
 * @param existing the tables as they were read
 * @param palette the colours that are chosen for rows
 */
export async function readTableHealth(
  context: Excel.RequestContext,
  existing: ExistingContent,
  palette: Palette
): Promise<TableHealth> {
  return healthOf(await inspectTables(context, ownTables(palette), existing));
}

/** What an inspection came to, in the words of the plan. */
function healthOf(tables: readonly InspectedTable[]): TableHealth {
  return {
    highlights: tables.every(({ highlights }) => highlights.areRight) ? "right" : "damaged",
    validation: tables.flatMap((table) =>
      table.validation.map(({ header }) => ({ list: listOf(table), column: header }))
    ),
    formulas: tables.flatMap((table) =>
      table.formulas.map(({ column, rows }) => ({
        list: listOf(table),
        column: column.header,
        rows,
      }))
    ),
    dateFormats: tables.flatMap((table) =>
      table.dateFormats.map(({ column, rows }) => ({
        list: listOf(table),
        column: column.header,
        rows,
      }))
    ),
  };
}

function listOf({ blueprint }: InspectedTable): WorkTable {
  return LISTS[blueprint.name]!;
}
