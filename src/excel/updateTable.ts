import type { CellContent, TableBlueprint } from "../sheets/blueprint";
import { comparisonKey } from "../text/keys";
import { GENERAL_FORMAT, holds, storedValue } from "./cells";
import type { CellChange } from "./changes";
import type { ExistingTable } from "./existing";
import { ExcelProblem } from "./problem";

/** What has to happen to an existing table so that it holds a blueprint's rows. Rows keep their place, none goes away. */
export interface TableUpdate {
  readonly blueprint: TableBlueprint;
  readonly existing: ExistingTable;
  readonly changes: readonly CellChange[];
  /** Rows to go below the last one. */
  readonly added: readonly (readonly CellContent[])[];
}

/** `kept`: a user may have typed over a formula, which stays; `written`: every row gets its formulas. */
export type CalculatedColumns = "kept" | "written";

/**
 * Compares a table with its blueprint, row by row as the key column says. The blank row with which an empty table is born
 * has no key and is not asked for again.
 * @param formulas what to do about calculated columns in rows that are there
 * @throws ExcelProblem `columnMissing` where the key column is gone; `filtered` where rows that are to change may be hidden
 */
export function planTableUpdate(
  blueprint: TableBlueprint,
  existing: ExistingTable,
  formulas: CalculatedColumns = "kept"
): TableUpdate {
  const key = existing.headers.indexOf(blueprint.keyColumn);
  if (key < 0) {
    const column = `${blueprint.name}[${blueprint.keyColumn}]`;
    throw new ExcelProblem("columnMissing", "ColumnMissing", column);
  }
  const rowOf = rowFinder(blueprint, existing, key);
  const changes: CellChange[] = [];
  const added: (readonly CellContent[])[] = [];
  blueprint.rows.forEach((row, index) => {
    const at = rowOf(row, index);
    if (at === "none") {
      return;
    }
    if (at === undefined) {
      added.push(row);
    } else if (blueprint.onRebuild === "update") {
      changes.push(...rowChanges(blueprint, existing, row, at, formulas));
    }
  });
  if (existing.state.filtered && changes.length + added.length > 0) {
    throw new ExcelProblem("filtered", "Filtered", existing.state.name);
  }
  return { blueprint, existing, changes, added };
}

/**
 * Tells which body row a blueprint's row stands for, spellings of one name taken as equal: undefined for a new one, "none" for the
 * blank row of an empty table.
 */
function rowFinder(
  blueprint: TableBlueprint,
  existing: ExistingTable,
  key: number
): (row: readonly CellContent[], index: number) => number | undefined | "none" {
  const column = blueprint.columns.findIndex(({ header }) => header === blueprint.keyColumn);
  const rowByKey = new Map(
    existing.rows.map((row, index) => [comparisonKey(String(row[key])), index])
  );
  const { positions } = blueprint;
  return (row, index) => {
    const rowKey = String(storedValue(row[column] ?? null));
    if (rowKey === "") {
      return "none";
    }
    return positions ? positions[index] : rowByKey.get(comparisonKey(rowKey));
  };
}

function rowChanges(
  blueprint: TableBlueprint,
  existing: ExistingTable,
  row: readonly CellContent[],
  at: number,
  formulas: CalculatedColumns
): CellChange[] {
  const present = existing.rows[at]!;
  return blueprint.columns.flatMap((column, index) => {
    const place = existing.place.columns.get(column.header);
    const { formula } = column;
    const content = formula === undefined ? (row[index] ?? null) : { formula };
    if (place === undefined || (formula !== undefined && formulas === "kept")) {
      return [];
    }
    if (holds(present[place - existing.state.area.column], content)) {
      return [];
    }
    return [
      {
        sheet: existing.state.sheet,
        row: existing.place.firstRow + at,
        column: place,
        content,
        numberFormat: column.format.numberFormat ?? GENERAL_FORMAT,
        mode: "entry" as const,
      },
    ];
  });
}
