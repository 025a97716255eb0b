import { forEachInSteps, type Steps } from "../../pace/steps";
import { searchKey } from "../../text/keys";
import { cleanText } from "../../text/unicode";
import { cellText } from "../cells/cellText";
import type { Grid, GridMerge, GridValue } from "../grid";
import { headerAt, isKnownHeaderRow, type ListColumn, type ListHeader } from "./header";
import type { Repair } from "../reading";

const BLANK: GridValue = { kind: "blank" };
/** A grid whose lists all have the columns of the first; each further header row is blank and told as a repair. */
export interface AlignedGrid {
  readonly grid: Grid;
  /** The first list's header, with the columns that only further lists have to the right of the grid. */
  readonly header: ListHeader;
  readonly repairs: readonly Repair[];
}

/**
 * Brings the lists below the first into its columns. A sheet may hold several lists, one below the other, whose columns
 * stand in another order or bear other names; a column that the first list lacks is added, so that nothing is lost.
 */
export function* alignLists(grid: Grid, first: ListHeader): Steps<AlignedGrid> {
  const further = yield* furtherHeaders(grid, first);
  if (further.length === 0) {
    return { grid, header: first, repairs: [] };
  }
  const columns = new SharedColumns(first.columns, grid.cells[0]?.length ?? 0);
  const bands = further.map((header, index) => ({
    header,
    end: further[index + 1]?.top ?? grid.cells.length,
    target: columns.targetsOf(header, grid.cells[0]?.length ?? 0),
  }));
  const bandOf = (row: number): (typeof bands)[number] | undefined =>
    bands.findLast(({ header }) => header.top <= row);
  return {
    grid: {
      ...grid,
      cells: grid.cells.map((row, index) => {
        const band = bandOf(index);
        const values = band && index <= band.header.bottom ? row.map(() => BLANK) : row;
        return moved(values, band?.target, columns.width);
      }),
      merges: grid.merges.map((merge) => movedMerge(merge, bandOf(merge.top)?.target)),
    },
    header: { ...first, columns: columns.all },
    repairs: bands.flatMap(({ header }) => headerRepairs(grid, header)),
  };
}

function* furtherHeaders(grid: Grid, first: ListHeader): Steps<readonly ListHeader[]> {
  const found: ListHeader[] = [];
  let above = first.bottom;
  yield* forEachInSteps(grid.cells, (cells, row) => {
    const header = row > above && isKnownHeaderRow(cells) ? headerAt(grid, row) : null;
    if (header) {
      found.push(header);
      above = header.bottom;
    }
  });
  return found;
}

/** The columns of all lists of a sheet: those of the first, then those that the others add. */
class SharedColumns {
  readonly all: ListColumn[];
  width: number;

  constructor(first: readonly ListColumn[], width: number) {
    this.all = [...first];
    this.width = width;
  }

  /** For each column of a further list its place among the shared ones. */
  targetsOf({ columns }: ListHeader, width: number): readonly number[] {
    const used = new Set<number>();
    return Array.from({ length: width }, (_, index) => {
      const own = columns.find(({ column }) => column === index);
      const shared = own && this.all.find((c) => isSame(c, own) && !used.has(c.column));
      const target = shared?.column ?? this.added(own);
      used.add(target);
      return target;
    });
  }

  private added(own: ListColumn | undefined): number {
    const column = this.width;
    this.width += 1;
    if (own) {
      this.all.push({ ...own, column });
    }
    return column;
  }
}

function isSame(a: ListColumn, b: ListColumn): boolean {
  const sameWords = searchKey(a.header) === searchKey(b.header);
  return a.role === "carried" ? b.role === "carried" && sameWords : a.role === b.role;
}

function moved(
  row: readonly GridValue[],
  target: readonly number[] | undefined,
  width: number
): readonly GridValue[] {
  const values = Array.from({ length: width }, () => BLANK);
  row.forEach((value, column) => {
    values[target?.[column] ?? column] = value;
  });
  return values;
}

function movedMerge(merge: GridMerge, target: readonly number[] | undefined): GridMerge {
  const places = (target ?? []).slice(merge.left, merge.right + 1);
  return places.length === 0
    ? merge
    : { ...merge, left: Math.min(...places), right: Math.max(...places) };
}

function headerRepairs(grid: Grid, { top, bottom }: ListHeader): readonly Repair[] {
  return grid.cells.slice(top, bottom + 1).flatMap((row, offset): readonly Repair[] => {
    const number = grid.firstRow + top + offset;
    const texts = row.map((value) => cleanText(cellText(value))).filter((text) => text !== "");
    const rows = { first: number, last: number };
    return texts.length === 0
      ? []
      : [{ kind: "rowDropped", rows, before: texts.join(" | "), after: "" }];
  });
}
