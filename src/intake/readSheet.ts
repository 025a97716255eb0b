import type { Steps } from "../pace/steps";
import { chosenKinds, chosenRoles, type Choices } from "./choices";
import { cellText } from "./cellText";
import { cleaningRepairs } from "./cellRepairs";
import { alignLists } from "./furtherLists";
import type { Grid, GridValue } from "./grid";
import { findHeader, headerAt, type ListColumn, type ListHeader } from "./header";
import { findColumnsByContent } from "./headerless";
import { readHeading, type ListHeading } from "./heading";
import { withHeadingAbove } from "./headingAbove";
import { decodeLegacyInSteps, decodingRepairs } from "./legacy";
import { mendPdfDamageInSteps } from "./pdfDamage";
import { readList, type ListSection } from "./list";
import { columnsOf, rowsOf } from "./listRow";
import type { ReadingProblem, ReadRow, Repair, SourceMap } from "./reading";
import { cleanText } from "../text/unicode";

/** So many of a sheet's first rows are offered to be its header. */
const ROWS_TO_POINT_AT = 20;

/** The list of one sheet: its rows sorted into sections and tasks, before anything in them is understood. */
export interface SheetList {
  /** The sheet with its legacy text decoded and its words mended. */
  readonly grid: Grid;
  readonly source: SourceMap;
  readonly columns: readonly ListColumn[];
  readonly heading: ListHeading;
  readonly sections: readonly ListSection[];
  readonly rows: readonly ReadRow[];
  readonly repairs: readonly Repair[];
}

/** Finds the list of a sheet: its header, the lines above, the areas and the rows of each task. */
export function* readSheet(source: Grid, choices: Choices): Steps<SheetList | ReadingProblem> {
  const { grid: inUnicode, decoded } = yield* decodeLegacyInSteps(source);
  const { grid, repairs: mendings } = yield* mendPdfDamageInSteps(inUnicode);
  if (grid.cells.every((row) => row.every((value) => value.kind === "blank"))) {
    return { kind: "empty", sheet: grid.name };
  }
  const found = chosenHeader(grid, choices) ?? findHeader(grid) ?? findColumnsByContent(grid);
  if (!found) {
    return { kind: "noHeader", sheet: grid.name, rows: firstRows(grid) };
  }
  const header = withChosenColumns(grid, found, choices);
  if (header.columns.every(({ role }) => role !== "task")) {
    const { columns } = sourceMap(grid, header);
    return { kind: "noTaskColumn", sheet: grid.name, columns };
  }
  const aligned = yield* alignLists(grid, header);
  const columns = columnsOf(aligned.grid, aligned.header);
  const rows = yield* rowsOf(aligned.grid, aligned.header, columns);
  const list = yield* readList(rows, columns, choices);
  if (list.sections.every((section) => section.tasks.length === 0)) {
    return { kind: "noTasks", sheet: grid.name };
  }
  const headed = withHeadingAbove(list.sections, grid, header.top);
  return {
    grid,
    source: sourceMap(grid, header),
    columns,
    heading: readHeading(grid, headed.taken ? header.top - 1 : header.top),
    sections: headed.sections,
    rows: list.rows,
    repairs: [
      ...aligned.repairs,
      ...list.repairs,
      ...decodingRepairs(decoded),
      ...mendings,
      ...(yield* cleaningRepairs(rows)),
    ],
  };
}

/** The row that the user says is the header, with the columns that its words and the user's choices name. */
function chosenHeader(grid: Grid, choices: Choices): ListHeader | null {
  const chosenFor = chosenKinds(choices);
  const top = grid.cells.findIndex((row) => chosenFor(rowText(row)) === "header");
  return top < 0 ? null : (headerAt(grid, top) ?? plainHeader(grid, top));
}

/** Everything a row of a sheet says, as `wholeText` words it for a row of a list. */
function rowText(row: readonly GridValue[]): string {
  const texts = row.map((value) => cleanText(cellText(value)));
  return texts.filter((text) => text !== "").join(" | ");
}

/** A header names several columns, and stands near the top. */
function firstRows(grid: Grid): readonly Pick<ReadRow, "rows" | "text">[] {
  return grid.cells
    .flatMap((row, index) => {
      const number = grid.firstRow + index;
      const filled = row.filter((value) => value.kind !== "blank").length;
      return filled < 2 ? [] : [{ rows: { first: number, last: number }, text: rowText(row) }];
    })
    .slice(0, ROWS_TO_POINT_AT);
}

/** A header whose words say nothing: every column is carried until the user says what it holds. */
function plainHeader(grid: Grid, top: number): ListHeader {
  const columns = (grid.cells[top] ?? []).flatMap((value, column): readonly ListColumn[] => {
    const header = cleanText(cellText(value)).replace(/\n/g, " ");
    return header === "" ? [] : [{ role: "carried", column, header }];
  });
  return { top, bottom: top, columns };
}

/** Gives columns the roles that the user chose; whatever had such a role before is carried along. */
function withChosenColumns(grid: Grid, found: ListHeader, choices: Choices): ListHeader {
  const placeOf = (column: number): number => grid.firstColumn + column;
  const width = grid.cells[0]?.length ?? 0;
  const known = new Map(found.columns.map((column) => [column.column, column]));
  const all = Array.from({ length: width }, (_, column): ListColumn => {
    return known.get(column) ?? { role: "carried", column, header: "" };
  });
  const chosen = chosenRoles(
    choices,
    all.map(({ header, column }) => ({ header, column: placeOf(column) }))
  );
  const taken = new Set(chosen.values());
  const columns = all.flatMap((column): readonly ListColumn[] => {
    const role = chosen.get(placeOf(column.column));
    const isOusted = role === undefined && taken.has(column.role);
    const isListed = role !== undefined || known.has(column.column);
    return isListed ? [{ ...column, role: role ?? (isOusted ? "carried" : column.role) }] : [];
  });
  return { ...found, columns };
}

function sourceMap(grid: Grid, header: ListHeader): SourceMap {
  return {
    sheet: grid.name,
    headerRow: header.bottom < header.top ? 0 : grid.firstRow + header.bottom,
    columns: header.columns.map(({ role, column, header: text }) => ({
      role,
      column: grid.firstColumn + column,
      header: text,
    })),
  };
}
