import type { SheetBlueprint, SheetLayout, TableBlueprint } from "./blueprint";
import { WORKING_PAGE } from "./pages";
import { area, GUIDANCE, HEADER, SHEET_TITLE } from "./styles";

/** How a sheet that staff work in is laid out: a title and guidance above a list that is as wide as it needs. */
export interface WorkingLayout {
  /** The title, then guidance, a row each. */
  readonly lines: readonly string[];
  /** 1-based, where these stand; the first unless it is hidden. */
  readonly linesColumn?: number;
  /** The row of the list's header, which stays in sight and repeats on every page. */
  readonly headerRow: number;
  /** Points. */
  readonly headerHeight: number;
  /** How many columns stay in sight. */
  readonly frozenColumns: number;
  readonly tabColor: string;
}

/** A sheet that staff keep; its first table is its list, which stays as it is when the appendix is built again. */
export interface WorkingSheet extends Omit<WorkingLayout, "headerRow"> {
  readonly role: SheetBlueprint["role"];
  readonly name: string;
  readonly tables: readonly [TableBlueprint, ...TableBlueprint[]];
}

/** The blueprint of a sheet that staff keep. */
export function workingSheet({ role, name, tables, ...layout }: WorkingSheet): SheetBlueprint {
  return {
    role,
    name,
    cells: [workingLines(layout)],
    onRebuild: "keep",
    tables,
    layout: workingLayout({ ...layout, headerRow: tables[0].row }),
  };
}

/** The title and guidance as cells. */
export function workingLines({
  lines,
  linesColumn = 1,
}: Pick<WorkingLayout, "lines" | "linesColumn">): SheetBlueprint["cells"][number] {
  return { row: 1, column: linesColumn, content: lines.map((line) => [line]) };
}

/** Heights, formats, panes and page of the title, the guidance and the list's header. */
export function workingLayout(of: WorkingLayout): SheetLayout {
  const { lines, linesColumn = 1, headerRow, headerHeight, frozenColumns, tabColor } = of;
  return {
    columnWidths: [],
    rowHeights: [
      ...lines.map((_, index) => ({ row: index + 1, height: index === 0 ? 24 : 18 })),
      { row: headerRow, height: headerHeight },
    ],
    formats: [
      { area: area(1, linesColumn, 1, 1), format: SHEET_TITLE },
      { area: area(2, linesColumn, lines.length - 1, 1), format: GUIDANCE },
    ],
    merges: [],
    validations: [],
    frozen: { rows: headerRow, columns: frozenColumns },
    gridlines: false,
    tabColor,
    page: { ...WORKING_PAGE, titleRows: { first: headerRow, last: headerRow } },
  };
}

/** What a table says that staff append to: the rest is alike in all. */
export type AppendedTable = Pick<
  TableBlueprint,
  "name" | "row" | "columns" | "rows" | "keyColumn"
> &
  Partial<Pick<TableBlueprint, "column" | "showFilter" | "highlights">>;

/** A table that staff append to; without rows it has a blank one. */
export function appendedTable(table: AppendedTable): TableBlueprint {
  const { columns, rows } = table;
  return {
    column: 1,
    onRebuild: "append",
    headerFormat: HEADER,
    style: "TableStyleLight1",
    showFilter: true,
    highlights: [],
    ...table,
    rows: rows.length > 0 ? rows : [columns.map(() => null)],
  };
}
