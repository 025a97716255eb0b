import { cleanText } from "../text/unicode";
import { searchKey } from "../text/keys";
import { cellText, valueAt } from "./cellText";
import { rolesOf, type RoleFit } from "./headerWords";
import type { Grid } from "./grid";
import type { ColumnRole } from "./reading";

/** The header stands among the first rows; what is further down is content. */
const SEARCHED_ROWS = 40;

/** A column of the list; `column` is an index into the rows of `Grid.cells`. */
export interface ListColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly header: string;
}

/** The header of a list; `top` and `bottom` are indexes into `Grid.cells`. */
export interface ListHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ListColumn[];
}

interface Candidate extends ListHeader {
  readonly score: number;
}

/**
 * Finds the header row among the first rows of a grid and says what each column holds. A header names the task column
 * and at least one more; of several candidates the one that names most wins, the upper one where they are equal.
 * Columns with a header that is not known become `carried`. Null where there is no header.
 */
export function findHeader(grid: Grid): ListHeader | null {
  let best: Candidate | null = null;
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.cells.length); row += 1) {
    const candidate = readHeader(grid, row);
    if (candidate && candidate.score > (best?.score ?? 0)) {
      best = candidate;
    }
  }
  return best && { top: best.top, bottom: best.bottom, columns: best.columns };
}

function readHeader(grid: Grid, top: number): Candidate | null {
  const bottom = bandBottom(grid, top);
  const headers = (grid.cells[top] ?? []).map((_, column) => headerText(grid, top, bottom, column));
  const chosen = assignRoles(headers.map((header) => rolesOf(searchKey(header))));
  if (![...chosen.values()].some((fit) => fit.role === "task") || chosen.size < 2) {
    return null;
  }
  const columns = headers.flatMap((header, column): readonly ListColumn[] => {
    const role = chosen.get(column)?.role ?? "carried";
    return header === "" ? [] : [{ role, column, header }];
  });
  const score = [...chosen.values()].reduce((sum, fit) => sum + fit.weight, 0);
  return { top, bottom, columns, score };
}

/** A header spans several rows where one of its cells is merged downwards. */
function bandBottom(grid: Grid, top: number): number {
  const starting = grid.merges.filter((merge) => merge.top === top && merge.bottom - top <= 2);
  return Math.max(top, ...starting.map((merge) => merge.bottom));
}

/** The words above a column: a cell merged across several columns counts for each, from the second row on. */
function headerText(grid: Grid, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const source = bottom > top ? mergeOrigin(grid, row, column) : column;
    const text = cleanText(cellText(valueAt(grid, row, source))).replace(/\n/g, " ");
    if (text !== "" && !parts.includes(text)) {
      parts.push(text);
    }
  }
  return parts.join(" ");
}

function mergeOrigin(grid: Grid, row: number, column: number): number {
  const merge = grid.merges.find((m) => m.top === row && m.left <= column && column <= m.right);
  return merge?.left ?? column;
}

/** Gives every role to the column that fits it best, and every column at most one role. */
function assignRoles(fits: readonly (readonly RoleFit[])[]): ReadonlyMap<number, RoleFit> {
  const offers = fits.flatMap((list, column) => list.map((fit) => ({ ...fit, column })));
  const chosen = new Map<number, RoleFit>();
  const taken = new Set<ColumnRole>();
  for (const { role, weight, column } of offers.sort((a, b) => b.weight - a.weight)) {
    if (!taken.has(role) && !chosen.has(column)) {
      taken.add(role);
      chosen.set(column, { role, weight });
    }
  }
  return chosen;
}
