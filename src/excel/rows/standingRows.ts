import { TRACKING_TABLE } from "../../tables/trackingColumns";
import { ID_HEADER } from "./rowEdits";
import type { TableLine, TableLines } from "./tableLines";

/** What a row held or was given, by header, as `Range.formulas` gives it. */
export type RowContents = Readonly<Record<string, unknown>>;

/** Rows that came or go together. */
export interface StepRun {
  /** Body row, from 0. */
  readonly at: number;
  readonly rows: readonly RowContents[];
}

/**
 * Which of the rows that were to come into a table stand there and hold nothing but what was written: the last ones were
 * inserted first. A row in which somebody has worked since is none of them.
 * @param runs from the top, placed as the table stood before
 * @returns body rows, in order
 */
export function insertedRows(
  runs: readonly StepRun[],
  rowsBefore: number,
  present: TableLines
): readonly number[] {
  const from = firstDone(runs, present.lines.size - rowsBefore);
  let above = 0;
  const sought = runs.flatMap(({ at, rows }, run) => {
    const isPlaced = from !== null && run >= from;
    const first = at + above;
    above += isPlaced ? rows.length : 0;
    return rows.map((row, index) => ({ row, at: isPlaced ? first + index : null }));
  });
  return found(sought, present, (line, row) => holdsAtMost(line, row, present.headers));
}

/**
 * Which of the rows that were to go away are still there, as they were: the last ones go first.
 * @param runs from the top, placed as the table stood when the first went
 * @returns body rows, in order
 */
export function remainingRows(
  runs: readonly StepRun[],
  rowsBefore: number,
  present: TableLines
): readonly number[] {
  const from = firstDone(runs, rowsBefore - present.lines.size);
  const sought = runs.flatMap(({ at, rows }, run) => {
    const isPlaced = from !== null && run < from;
    return rows.map((row, index) => ({ row, at: isPlaced ? at + index : null }));
  });
  return found(sought, present, (line, row) => holdsJust(line, row, present.headers));
}

/** Whether a line is what a row held when it was read. */
export function holdsJust(
  { cells, hasBeside }: TableLine,
  row: RowContents,
  headers: readonly string[]
): boolean {
  return !hasBeside && headers.every((header, column) => isSame(cells[column], row[header] ?? ""));
}

/** Formulas that go by their row read differently in another one. */
function isSame(present: unknown, held: unknown): boolean {
  return present === held || (isFormula(present) && isFormula(held));
}

/** Whether a line holds what was written into a row, or part of it; formulas fill themselves in and do not count. */
function holdsAtMost(
  { cells, hasBeside }: TableLine,
  row: RowContents,
  headers: readonly string[]
): boolean {
  return (
    !hasBeside &&
    headers.every((header, column) => {
      const present = cells[column];
      const written = row[header];
      return present === "" || present === written || (written === undefined && isFormula(present));
    })
  );
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** From which run on it is done, when so many rows came or went; null where that is the number of no runs. */
function firstDone(runs: readonly StepRun[], count: number): number | null {
  let rows = 0;
  for (let from = runs.length; from >= 0; from -= 1) {
    if (rows === count) {
      return from;
    }
    rows += runs[from - 1]?.rows.length ?? 0;
  }
  return null;
}

interface SoughtRow {
  readonly row: RowContents;
  /** Body row where it should stand; null where that cannot be told. */
  readonly at: number | null;
}

/** By place; by its id, where somebody inserted or deleted rows since. */
function found(
  sought: readonly SoughtRow[],
  { table, headers, lines }: TableLines,
  isIt: (line: TableLine, row: RowContents) => boolean
): readonly number[] {
  const column = table.name === TRACKING_TABLE ? headers.indexOf(ID_HEADER) : -1;
  const byId = new Map([...lines].map(([at, { cells }]) => [cells[column], at]));
  const rows = sought.flatMap(({ row, at }): readonly number[] => {
    const id = column < 0 ? undefined : row[ID_HEADER];
    const places = [at, id ? byId.get(id) : undefined].filter((place) => place != null);
    const place = places.find((each) => lines.has(each) && isIt(lines.get(each)!, row));
    return place === undefined ? [] : [place];
  });
  return [...new Set(rows)].sort((one, other) => one - other);
}
