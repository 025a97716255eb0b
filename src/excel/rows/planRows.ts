import { areaAddress, rowsAddress } from "../../sheets/address";
import type { CellContent, TableBlueprint } from "../../sheets/blueprint";
import type { TablePlace } from "../../sheets/tablePlace";
import type { ExistingTable } from "../existing";
import { ExcelProblem } from "../problem";
import { runsOf } from "../runs";
import type { TableState, WorkbookState } from "../state";
import type { TableUpdate } from "../updateTable";
import { readDrawnHighlights } from "./drawnHighlights";
import { readOwnFormats } from "./ownFormats";
import {
  ROW_TABLES,
  rowBlueprint,
  withOwnFormats,
  type RowInsert,
  type RowRemoval,
  type RowTable,
} from "./rowEdits";
import type { RowContents } from "./standingRows";
import { bodyRow, bodyRows, readLines, type TableLines } from "./tableLines";

/** Rows that come in at one place. */
export interface InsertionRun {
  readonly at: number;
  /** In the order of the blueprint's columns. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Number formats of users' own columns, by header. */
  readonly formats: ReadonlyMap<string, string>;
}

/** A row that goes away. */
export interface RemovedRow {
  readonly row: number;
  readonly held: RowContents;
}

/** What is to happen to the rows of one table. */
export interface RowWork {
  readonly table: TableState;
  readonly blueprint: TableBlueprint;
  readonly place: TablePlace;
  /** From the top; none at the end. */
  readonly runs: readonly InsertionRun[];
  /** Rows that go below the last one. */
  readonly growth: TableUpdate | null;
  /** From the top. */
  readonly removed: readonly RemovedRow[];
}

/** Rows that come and go, of all tables. */
export interface RowEdits {
  readonly inserts: readonly RowInsert[];
  readonly removals: readonly RowRemoval[];
}

/**
 * Reads what rows that come and go are journaled and drawn by. A table never loses its last row: where all go, a blank one
 * comes in; and the blank one of an empty table goes when the first row comes.
 * @throws ExcelProblem `changed` where a row that is to go is not there as it was seen; `columnMissing` where a row brings content
 * for a column that is gone; `besideTable` where something
 * outside the table would go with a row, or another table would be torn
 */
export async function planRows(
  context: Excel.RequestContext,
  edits: RowEdits,
  state: WorkbookState
): Promise<readonly RowWork[]> {
  const parts = ROW_TABLES.flatMap((name) => partOf(name, edits, state));
  if (parts.length === 0) {
    return [];
  }
  const wanted = parts.map(({ table, looked }) => ({ table, rows: looked }));
  const lines = await readLines(context, state, wanted);
  const works: RowWork[] = [];
  for (const [index, part] of parts.entries()) {
    works.push(await workOf(context, part, lines[index]!, state));
  }
  return works;
}

interface TablePart {
  readonly name: RowTable;
  readonly table: TableState;
  readonly inserts: readonly RowInsert[];
  readonly removals: readonly RowRemoval[];
  /** The rows to be read. */
  readonly looked: readonly number[];
}

function partOf(name: RowTable, edits: RowEdits, { tables }: WorkbookState): readonly TablePart[] {
  const inserts = edits.inserts.filter(({ table }) => table === name);
  const removals = edits.removals.filter(({ table }) => table === name);
  if (inserts.length + removals.length === 0) {
    return [];
  }
  const table = tables.get(name.toLowerCase());
  if (!table) {
    throw new ExcelProblem("columnMissing", "TableMissing", name);
  }
  const rows = bodyRows(table);
  const going = removals.map(({ row }) => row);
  refuseUnless(isInside(inserts, going, rows), table);
  const looked = rows === 1 && inserts.length > 0 ? [...going, 0] : going;
  return [{ name, table, inserts, removals, looked: inOrder(looked) }];
}

function isInside(
  inserts: readonly RowInsert[],
  removals: readonly number[],
  rows: number
): boolean {
  return (
    inserts.every(({ at }) => at >= 0 && at <= rows) &&
    removals.every((row) => row >= 0 && row < rows)
  );
}

function inOrder(rows: readonly number[]): readonly number[] {
  return [...new Set(rows)].sort((one, other) => one - other);
}

/** Whether the rows that are to go stand there as they were seen; what was calculated does not count. */
function areAsSeen(removals: readonly RowRemoval[], { headers, lines }: TableLines): boolean {
  return removals.every(({ row, seen }) => {
    const { cells } = lines.get(row)!;
    return [...(seen ?? [])].every(([header, value]) => {
      const present = cells[headers.indexOf(header)];
      return present === value || isFormula(present);
    });
  });
}

function refuseUnless(isAsRead: boolean, { sheet }: TableState): void {
  if (!isAsRead) {
    throw new ExcelProblem("changed", "ChangedMeanwhile", sheet);
  }
}

async function workOf(
  context: Excel.RequestContext,
  part: TablePart,
  present: TableLines,
  state: WorkbookState
): Promise<RowWork> {
  const { name, table } = part;
  const { headers, lines } = present;
  refuseUnless(areAsSeen(part.removals, present), table);
  const count = bodyRows(table);
  const { inserts, goes } = withBlankRow(part, present);
  const place = placeOf(table, headers);
  const rowsAt = (at: number) =>
    inserts.filter((insert) => insert.at === at).map(({ cells }) => rowOf(table, headers, cells));
  const places = [...new Set(inserts.map(({ at }) => at))].sort((one, other) => one - other);
  const removed = goes.map((row) => ({ row, held: heldBy(lines.get(row)!.cells, headers) }));
  const own = rowBlueprint(name, headers, table.area);
  const formats = await readOwnFormats(context, table, own, inserts);
  const runs = places
    .filter((at) => at < count)
    .map((at) => ({ at, rows: rowsAt(at), formats: formats.get(at)! }));
  refuseBeside(table, runs, removed, lines, state);
  const isRedrawn = own.highlights.length > 0 && (places[0] === 0 || places.at(-1) === count);
  const blueprint = isRedrawn
    ? { ...own, highlights: await readDrawnHighlights(context, table.sheet, own, place) }
    : own;
  const added = rowsAt(count);
  const ending = added.length > 0 ? withOwnFormats(blueprint, formats.get(count)!) : null;
  const growth = ending && growthOf(table, headers, place, ending, added);
  return { table, blueprint, place, runs, growth, removed };
}

/** The rows that come and go, with the blank one that an empty table has. Before it a row comes without room below. */
function withBlankRow(
  { name, table, inserts, removals }: TablePart,
  { lines }: TableLines
): { readonly inserts: readonly RowInsert[]; readonly goes: readonly number[] } {
  const count = bodyRows(table);
  const isEmpty = count === 1 && inserts.length > 0 && lines.get(0)!.cells.every(isBlankOrFormula);
  if (isEmpty) {
    return { inserts: inserts.map((insert) => ({ ...insert, at: 0 })), goes: [0] };
  }
  const goes = inOrder(removals.map(({ row }) => row));
  const blank: RowInsert = { table: name, at: 0, cells: new Map() };
  return { inserts: goes.length === count && inserts.length === 0 ? [blank] : inserts, goes };
}

function isBlankOrFormula(content: unknown): boolean {
  return content === "" || isFormula(content);
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function placeOf(table: TableState, headers: readonly string[]): TablePlace {
  return {
    firstRow: bodyRow(table, 0),
    lastRow: bodyRow(table, bodyRows(table) - 1),
    columns: new Map(headers.map((header, index) => [header, table.area.column + index])),
  };
}

function rowOf(
  { name }: TableState,
  headers: readonly string[],
  cells: ReadonlyMap<string, CellContent>
): readonly CellContent[] {
  for (const [header, content] of cells) {
    if (content !== null && !headers.includes(header)) {
      throw new ExcelProblem("columnMissing", "ColumnMissing", `${name}[${header}]`);
    }
  }
  return headers.map((header) => cells.get(header) ?? null);
}

function growthOf(
  state: TableState,
  headers: readonly string[],
  place: TablePlace,
  blueprint: TableBlueprint,
  added: TableUpdate["added"]
): TableUpdate {
  const existing: ExistingTable = { state, headers, rows: [], place };
  return { blueprint, existing, changes: [], added };
}

function heldBy(cells: readonly unknown[], headers: readonly string[]): RowContents {
  return Object.fromEntries(headers.map((header, column) => [header, cells[column]]));
}

/** Whole rows of the sheet come and go, so that heights and what stands beside a row move along with it. */
function refuseBeside(
  table: TableState,
  runs: readonly InsertionRun[],
  removed: readonly RemovedRow[],
  lines: TableLines["lines"],
  { tables }: WorkbookState
): void {
  const refuse = (detail: string): never => {
    throw new ExcelProblem("besideTable", "BesideTable", detail);
  };
  for (const { first, count } of runsOf(removed.map(({ row }) => row))) {
    const rows = Array.from({ length: count }, (_, index) => first + index);
    const beside = rows.find((row) => lines.get(row)!.hasBeside);
    if (beside !== undefined) {
      const row = bodyRow(table, beside);
      refuse(`${rowsAddress(row, row)} (${table.sheet})`);
    }
  }
  const cuts = [...runs.map(({ at }) => at), ...removed.map(({ row }) => row)];
  const torn = [...tables.values()].find(
    (other) =>
      other.sheet === table.sheet &&
      other.name !== table.name &&
      cuts.some((cut) => covers(other, bodyRow(table, cut)))
  );
  if (torn) {
    refuse(`${torn.name} ${areaAddress(torn.area)}`);
  }
}

function covers({ area, totals }: TableState, row: number): boolean {
  return row >= area.row && row < area.row + area.rows + (totals ? 1 : 0);
}
