import { cleanText } from "../../text/unicode";
import { searchKey } from "../../text/keys";
import { cellText, valueAt } from "../cells/cellText";
import { assignRoles } from "./assignRoles";
import { isKnownHeader, rolesOf, type RoleFit } from "./headerWords";
import { periodOf } from "./periodColumns";
import type { Grid, GridValue } from "../grid";
import type { ColumnRole } from "../reading";

/** So many known headers in a row are a header wherever they stand. */
const FEWEST_HEADERS = 3;
const LONGEST_KNOWN = 60;

/** The header stands among the first rows; what is further down is content. */
const SEARCHED_ROWS = 40;

/** A column of the list; `column` is an index into the rows of `Grid.cells`. */
export interface ListColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly header: string;
  /** Another column's words claim the same role as well, and nothing says which of the two is meant. */
  readonly contested?: true;
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
 * and at least one more; of several candidates the first
 * that is one word for word wins (a better one further down begins another list), else the one that names most.
 * Columns with a header that is not known become `carried`. Null where there is no header.
 */
export function findHeader(grid: Grid): ListHeader | null {
  let best: Candidate | null = null;
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.cells.length); row += 1) {
    const candidate = readHeader(grid, row);
    if (candidate && candidate.score > (best?.score ?? 0)) {
      best = candidate;
    }
    if (candidate && isKnownHeaderRow(grid.cells[row] ?? [])) {
      best = candidate;
      break;
    }
  }
  return best && { top: best.top, bottom: best.bottom, columns: best.columns };
}

/** The header that begins at a row (an index into `Grid.cells`); null where the row is none. */
export function headerAt(grid: Grid, top: number): ListHeader | null {
  const candidate = readHeader(grid, top);
  return candidate && { top: candidate.top, bottom: candidate.bottom, columns: candidate.columns };
}

function readHeader(grid: Grid, top: number): Candidate | null {
  const bottom = bandBottom(grid, top);
  const headers = (grid.cells[top] ?? []).map((_, column) => {
    const text = headerText(grid, top, bottom, column);
    return text !== "" && isBlankFrom(grid, top, column) ? "" : text;
  });
  const fits = headers.map((header, column) =>
    rolesUnder(header, leafText(grid, top, bottom, column))
  );
  const chosen = withTask(fits);
  if (![...chosen.values()].some((fit) => fit.role === "task") || chosen.size < 2) {
    return null;
  }
  const columns = headers.flatMap((header, column): readonly ListColumn[] => {
    const fit = chosen.get(column);
    const role = fit?.role ?? "carried";
    const contested = fit && isContested(fit, fits, chosen) ? ({ contested: true } as const) : {};
    return header === "" ? [] : [{ role, column, header, ...contested }];
  });
  const score = [...chosen.values()].reduce((sum, fit) => sum + fit.weight, 0);
  return { top, bottom, columns, score };
}

/**
 * In a header of several rows the lowest words tell more than those above: "Đơn vị thực hiện" stands over both agencies. A quarter
 * or month is a column of a time chart, which holds marks; "Tiến độ (%)" holds shares.
 */
function rolesUnder(header: string, leaf: string): readonly RoleFit[] {
  if (periodOf(leaf) !== null || header.includes("%")) {
    return [];
  }
  const own = rolesOf(searchKey(leaf));
  return own.length > 0 ? own : rolesOf(searchKey(header));
}

/** The lowest words above a column. */
function leafText(grid: Grid, top: number, bottom: number, column: number): string {
  for (let row = bottom; row > top; row -= 1) {
    const text = cleanText(cellText(valueAt(grid, row, column)));
    if (text !== "") {
      return text;
    }
  }
  return "";
}

/** Whether most of what a header needs stands in a row word for word. */
export function isKnownHeaderRow(row: readonly GridValue[]): boolean {
  return row.filter(isKnownCell).length >= FEWEST_HEADERS;
}

function isKnownCell(value: GridValue): boolean {
  const short = value.kind === "text" && value.text.length <= LONGEST_KNOWN;
  return short && isKnownHeader(searchKey(value.text));
}

/** A header spans several rows where one of its cells is merged downwards, or where more headers follow without a task. */
function bandBottom(grid: Grid, top: number): number {
  const starting = grid.merges.filter((merge) => merge.top === top && merge.bottom - top <= 2);
  const merged = Math.max(top, ...starting.map((merge) => merge.bottom));
  return merged === top && splitsHeader(grid, top + 1) ? top + 1 : merged;
}

/** "Chủ trì | Phối hợp | Bắt đầu | Kết thúc" below a header whose merges were lost: at least one column has no header above. */
function splitsHeader(grid: Grid, row: number): boolean {
  const above = grid.cells[row - 1] ?? [];
  const filled = (grid.cells[row] ?? []).flatMap((value, column) =>
    value.kind === "blank" ? [] : [{ value, column }]
  );
  const parted = filled.some(({ column }) => above[column]?.kind === "blank");
  const joint = filled.some(({ column }) => above[column]?.kind !== "blank");
  return parted && joint && filled.every(({ value }) => isKnownCell(value));
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

/** A column that somebody put in under a merged header and left blank is none of the list's. */
function isBlankFrom(grid: Grid, top: number, column: number): boolean {
  return grid.cells.slice(top).every((row) => (row[column]?.kind ?? "blank") === "blank");
}

function mergeOrigin(grid: Grid, row: number, column: number): number {
  const merge = grid.merges.find((m) => m.top === row && m.left <= column && column <= m.right);
  return merge?.left ?? column;
}

/** "Lĩnh vực/Nhiệm vụ" holds areas and tasks; it is the task column where there is no other. */
function withTask(fits: readonly (readonly RoleFit[])[]): ReadonlyMap<number, RoleFit> {
  const chosen = assignRoles(fits);
  const named = [...chosen.values()].some(({ role }) => role === "task");
  return named
    ? chosen
    : assignRoles(fits.map((list) => list.filter(({ role }) => role !== "area")));
}

/** Whether a column that got no role fits this one as well: "Thời hạn" over "Đợt 1 | Đợt 2". */
function isContested(
  { role, weight }: RoleFit,
  fits: readonly (readonly RoleFit[])[],
  chosen: ReadonlyMap<number, RoleFit>
): boolean {
  return fits.some(
    (list, column) =>
      !chosen.has(column) && list.some((fit) => fit.role === role && fit.weight === weight)
  );
}
