import type { Steps } from "../pace/steps";
import type { Choices } from "./choices";
import { cleaningRepairs } from "./cells/cellRepairs";
import { alignLists } from "./columns/furtherLists";
import type { Grid } from "./grid";
import { chosenHeader, firstRows, withChosenColumns } from "./columns/chosenHeader";
import { findHeader, type ListColumn, type ListHeader } from "./columns/header";
import { findColumnsByContent } from "./columns/headerless";
import { readHeading, type ListHeading } from "./heading/heading";
import { withHeadingAbove } from "./heading/headingAbove";
import { decodeLegacyInSteps, decodingRepairs } from "./cells/legacy";
import { mendPdfDamageInSteps } from "./cells/pdfDamage";
import { readList, type ListSection } from "./rows/list";
import { columnsOf, rowsOf } from "./rows/listRow";
import type { ReadingProblem, ReadRow, Repair, SourceMap } from "./reading";

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
  const width = grid.cells[0]?.length ?? 0;
  const ofSheet = columns.filter(({ column }) => column < width);
  return {
    grid,
    source: sourceMap(grid, { ...header, columns: ofSheet }),
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
