import type { CellContent } from "../blueprint";
import { resultsHeaderOf } from "../../tables/resultsColumns";
import { headerOf } from "../../tables/trackingColumns";
import { isBlankRow, type KeptTable, type KeptTableName } from "./snapshot";

/** Two rows with the same key are one; null: the row has none. */
type KeyOf = (cell: (header: string) => CellContent, index: number) => string | null;

const ID = headerOf("id");

const byEverything =
  (headers: readonly string[]): KeyOf =>
  (cell) =>
    keyOf(headers.filter((header) => header !== ID).map(cell));

const byCells =
  (...headers: readonly string[]): KeyOf =>
  (cell) => {
    const contents = headers.map(cell);
    return contents.every((content) => content === null) ? null : keyOf(contents);
  };

/** Ways to know a row again, the surest first. */
function waysOf(table: KeptTableName, headers: readonly string[]): readonly KeyOf[] {
  const everything = byEverything(headers);
  switch (table) {
    case "PhuLuc":
      return [byCells(ID), everything, byCells(headerOf("text"))];
    case "KetQua": {
      const task = [ID, resultsHeaderOf("number")];
      const what = [resultsHeaderOf("period"), resultsHeaderOf("deliverable")];
      return [everything, byCells(...task, ...what), byCells(...task)];
    }
    case "DonVi":
      return [everything, byCells("Tên"), (_, index) => String(index)];
    case "LinhVuc":
      return [everything, byCells("Lĩnh vực"), (_, index) => String(index)];
  }
}

/**
 * Which row of a table each row of a snapshot is by now, null where it is gone. Tasks go by their permanent id; by their
 * words only where one of the two has none yet. Blank rows are nobody's.
 */
export function matchRows(
  table: KeptTableName,
  kept: KeptTable,
  present: KeptTable
): readonly (number | null)[] {
  const headers = kept.headers.filter((header) => present.headers.includes(header));
  const matches = new Array<number | null>(kept.rows.length).fill(null);
  const taken = new Set<number>();
  for (const keyOfRow of waysOf(table, headers)) {
    const free = new Map<string, number[]>();
    present.rows.forEach((row, index) => {
      const key = isBlankRow(row) ? null : keyOfRow(cellsOf(present, row), index);
      if (key !== null && !taken.has(index)) {
        const among = free.get(key);
        if (among) {
          among.push(index);
        } else {
          free.set(key, [index]);
        }
      }
    });
    kept.rows.forEach((row, index) => {
      if (matches[index] !== null || isBlankRow(row)) {
        return;
      }
      const key = keyOfRow(cellsOf(kept, row), index);
      const among = key === null ? undefined : free.get(key);
      const at = among?.findIndex((each) =>
        mayBeOne(table, cellsOf(kept, row), cellsOf(present, present.rows[each]!))
      );
      if (among && at !== undefined && at >= 0) {
        const [match] = among.splice(at, 1);
        matches[index] = match!;
        taken.add(match!);
      }
    });
  }
  return matches;
}

type Cells = (header: string) => CellContent;

/** Two tasks with two ids are two, whatever they say. */
function mayBeOne(table: KeptTableName, one: Cells, other: Cells): boolean {
  return table !== "PhuLuc" || one(ID) === null || other(ID) === null || one(ID) === other(ID);
}

/** The cells of a row by their header. */
export function cellsOf({ headers }: KeptTable, row: readonly CellContent[]): Cells {
  return (header) => row[headers.indexOf(header)] ?? null;
}

function keyOf(contents: readonly CellContent[]): string {
  return JSON.stringify(contents);
}
