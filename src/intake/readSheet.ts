import type { Steps } from "../pace/steps";
import { chosenKind, chosenRole, type Choices } from "./choices";
import { cellText } from "./cellText";
import { cleaningRepairs } from "./cellRepairs";
import { alignLists } from "./furtherLists";
import type { Grid } from "./grid";
import { findHeader, headerAt, type ListColumn, type ListHeader } from "./header";
import { findColumnsByContent } from "./headerless";
import { readHeading, type ListHeading } from "./heading";
import { withHeadingAbove } from "./headingAbove";
import { decodeLegacyInSteps, decodingRepairs } from "./legacy";
import { readList, type ListSection } from "./list";
import { columnsOf, rowsOf } from "./listRow";
import type { ReadingProblem, ReadRow, Repair, SourceMap } from "./reading";
import { cleanText } from "../text/unicode";

/** The list of one sheet: its rows sorted into sections and tasks, before anything in them is understood. */
export interface SheetList {
  /** The sheet with its legacy text decoded. */
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
  const { grid, decoded } = yield* decodeLegacyInSteps(source);
  if (grid.cells.every((row) => row.every((value) => value.kind === "blank"))) {
    return { kind: "empty", sheet: grid.name };
  }
  const found = chosenHeader(grid, choices) ?? findHeader(grid) ?? findColumnsByContent(grid);
  if (!found) {
    return { kind: "noHeader", sheet: grid.name };
  }
  const header = withChosenColumns(grid, found, choices);
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
      ...(yield* cleaningRepairs(rows)),
    ],
  };
}

/** The row that the user says is the header, with the columns that its words and the user's choices name. */
function chosenHeader(grid: Grid, choices: Choices): ListHeader | null {
  const top = grid.cells.findIndex((row) => {
    const texts = row.map((value) => cleanText(cellText(value))).filter((text) => text !== "");
    return texts.length > 0 && chosenKind(choices, texts.join(" | ")) === "header";
  });
  return top < 0 ? null : (headerAt(grid, top) ?? plainHeader(grid, top));
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
  const roleOf = ({ header, column }: Pick<ListColumn, "header" | "column">) =>
    chosenRole(choices, header, grid.firstColumn + column);
  const width = grid.cells[0]?.length ?? 0;
  const unnamed = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !found.columns.some((known) => known.column === column)
  );
  const added = unnamed.flatMap((column): readonly ListColumn[] => {
    const role = roleOf({ header: "", column });
    return role === undefined ? [] : [{ role, column, header: "" }];
  });
  const all = [...found.columns, ...added].sort((a, b) => a.column - b.column);
  const taken = new Set(all.map((column) => roleOf(column)));
  const columns = all.map((column): ListColumn => {
    const chosen = roleOf(column);
    const ousted = chosen === undefined && taken.has(column.role);
    return { ...column, role: chosen ?? (ousted ? "carried" : column.role) };
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
