import type { TableHealth, WordField } from "../plan/checks/tableHealth";
import { KIND_WORDS, RHYTHM_WORDS, STATUS_WORDS } from "../plan/vocabulary";
import { ownTables } from "../sheets/ownTables";
import type { Palette } from "../sheets/palette";
import { headerOf } from "../sheets/trackingColumns";
import type { ExistingContent, ExistingTable } from "./existing";
import { inspectTables, isOfTasks, type InspectedTable } from "./inspectTables";

const WORDS: Readonly<Record<WordField, readonly string[]>> = {
  status: Object.values(STATUS_WORDS),
  kind: Object.values(KIND_WORDS),
  rhythm: Object.values(RHYTHM_WORDS),
};

const FIELDS = ["status", "kind", "rhythm"] as const satisfies readonly WordField[];

/**
 * Reads how `PhuLuc` and `KetQua` stand, in three requests where the calculated columns fit into one.
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
  const tasks = tables.find(isOfTasks);
  return {
    highlights: tables.every(({ highlights }) => highlights.areRight) ? "right" : "damaged",
    validation: tables.flatMap((table) =>
      table.validation.map(({ header }) => ({ list: listOf(table), column: header }))
    ),
    foreignWords: tasks ? foreignWords(tasks.existing) : [],
    formulas: tables.flatMap(({ formulas }) =>
      formulas.map(({ field, rows }) => ({ field, rows }))
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

function listOf(table: InspectedTable): "tasks" | "results" {
  return isOfTasks(table) ? "tasks" : "results";
}

/** Formulas compare whole words, so a word counts as known only where Excel's own comparison takes it. */
function foreignWords({ headers, rows }: ExistingTable): TableHealth["foreignWords"] {
  return FIELDS.flatMap((field) => {
    const column = headers.indexOf(headerOf(field));
    const known = new Set(["", ...WORDS[field].map(comparable)]);
    const foreign = rows.flatMap((row, index) =>
      column < 0 || known.has(comparable(row[column])) ? [] : [index]
    );
    return foreign.length > 0 ? [{ field, rows: foreign }] : [];
  });
}

/** As TRIM and the sign of equality take a cell: case and outer or doubled spaces mean nothing. */
function comparable(value: unknown): string {
  return String(value ?? "")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase();
}
