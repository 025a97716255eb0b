import type { CellContent, TableBlueprint, TableColumn } from "../sheets/blueprint";
import { GENERAL_FORMAT, holds } from "./cells";
import type { CellChange } from "./changes";
import type { ExistingTable } from "./existing";
import { ExcelProblem } from "./problem";
import { shrinkage, type ShrinkageStep } from "./tableShrinkage";
import type { TableUpdate } from "./updateTable";

/** A list of `Thiết lập` as it stands. */
export interface ListTable {
  readonly existing: ExistingTable;
  /** The body as `Range.formulas` gives it. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** A row that the list is to hold. */
export interface ListBodyRow {
  /** The body row that it stands in now; null for a new one. */
  readonly from: number | null;
  /** What to write, by header; the row brings its other cells along. */
  readonly cells: ReadonlyMap<string, CellContent>;
}

export interface ListUpdate {
  readonly changes: readonly CellChange[];
  readonly growing: TableUpdate | null;
  readonly shrinking: ShrinkageStep | null;
}

/** The cell stays as it is. */
const AS_IS = undefined;

/**
 * What is to be written so that a list holds these rows in this order. A row that moves brings along what users typed into
 * columns of their own; formulas stay, for they go by the row they stand in. Only cells that differ are written.
 * @param blueprint the list's own columns
 * @throws ExcelProblem `columnMissing` where there is no column for what is to be written; `totalsRow` where the list must
 * become smaller and a totals row stands below it
 */
export function planListUpdate(
  blueprint: TableBlueprint,
  table: ListTable,
  rows: readonly ListBodyRow[]
): ListUpdate {
  const { existing } = table;
  requireColumns(existing, rows);
  const count = existing.rows.length;
  const whole = { ...blueprint, columns: wholeColumns(blueprint, existing) };
  const contents = rows.map((row, at) =>
    whole.columns.map(({ header }, column) => cellOf(table, row, at, header, column))
  );
  const blank = whole.columns.map((_, column) => (isOwnFormula(table, column) ? AS_IS : null));
  const emptied = Array.from({ length: Math.max(0, count - rows.length) }, () => blank);
  const changes = [...contents.slice(0, count), ...emptied].flatMap((row, at) =>
    changesOf(whole, existing, row, at)
  );
  const added = contents.slice(count).map((row) => row.map((content) => content ?? null));
  const surplus = count - Math.max(1, rows.length);
  return {
    changes,
    growing: added.length > 0 ? { blueprint: whole, existing, changes: [], added } : null,
    shrinking: surplus > 0 ? shrinkage(existing.state, surplus) : null,
  };
}

function requireColumns({ headers, state }: ExistingTable, rows: readonly ListBodyRow[]): void {
  for (const [header, content] of rows.flatMap(({ cells }) => [...cells])) {
    if (content !== null && !headers.includes(header)) {
      throw new ExcelProblem("columnMissing", "ColumnMissing", `${state.name}[${header}]`);
    }
  }
}

/** The columns of the table as they stand, users' own ones among them. */
function wholeColumns(
  { columns }: TableBlueprint,
  { headers }: ExistingTable
): readonly TableColumn[] {
  return headers.map(
    (header) => columns.find((column) => column.header === header) ?? { header, format: {} }
  );
}

function cellOf(
  table: ListTable,
  { from, cells }: ListBodyRow,
  at: number,
  header: string,
  column: number
): CellContent | typeof AS_IS {
  const content = cells.get(header);
  if (content !== undefined || from === at) {
    return content;
  }
  if (isOwnFormula(table, column)) {
    return AS_IS;
  }
  return from === null ? null : contentOf(table.existing.rows[from]![column]);
}

/** Whether a column calculates: it does so in its first row. */
function isOwnFormula({ existing, formulas }: ListTable, column: number): boolean {
  const formula = formulas[0]?.[column];
  return (
    typeof formula === "string" && formula.startsWith("=") && formula !== existing.rows[0]?.[column]
  );
}

/** Contents know no booleans. */
function contentOf(value: unknown): CellContent {
  if (typeof value === "boolean") {
    return { formula: value ? "=TRUE" : "=FALSE" };
  }
  return typeof value === "number" ? value : value === "" ? null : String(value);
}

function changesOf(
  { columns }: TableBlueprint,
  existing: ExistingTable,
  row: readonly (CellContent | typeof AS_IS)[],
  at: number
): readonly CellChange[] {
  const { state, place } = existing;
  return row.flatMap((content, column) => {
    if (content === AS_IS || holds(existing.rows[at]![column], content)) {
      return [];
    }
    return [
      {
        sheet: state.sheet,
        row: place.firstRow + at,
        column: state.area.column + column,
        content,
        numberFormat: columns[column]!.format.numberFormat ?? GENERAL_FORMAT,
        mode: "entry" as const,
      },
    ];
  });
}
