import type { AreaFormat, CellContent, CellFormat, SheetArea, SheetLayout } from "../blueprint";
import { cellText } from "../cellText";
import { rowHeight, wrapText, type TextFont } from "../metrics";
import { BODY, COLORS, DATE_FORMAT, HEADER, area } from "../styles";
import type { ReportColumn, ReportTable, ReportTableRow } from "./reportTable";

/** Part of a sheet that holds a table of a report. */
export interface TableOnGrid {
  /** Title, header, rows, note; every row as wide as the grid. */
  readonly content: readonly (readonly CellContent[])[];
  readonly formats: readonly AreaFormat[];
  readonly merges: SheetLayout["merges"];
  readonly rowHeights: SheetLayout["rowHeights"];
}

/** The grid columns that a column of the table takes. */
interface Span {
  readonly first: number;
  readonly columns: number;
  /** Points. */
  readonly width: number;
}

const SIZE = 11;

/** Points: Excel shows a day that does not fit as "####". */
const DAY_WIDTH = 63;

const TITLE: CellFormat = {
  ...BODY,
  vertical: "Center",
  borders: "none",
  bold: true,
  fontSize: 12,
};
const NOTE: CellFormat = { ...BODY, borders: "none", italic: true, fontColor: COLORS.quiet };

/**
 * Puts a table on a sheet whose columns it shares with other tables: each of its columns takes the grid columns that come
 * nearest to its share of the width.
 * @param firstRow 1-based row of the table's title
 * @param grid widths of the sheet's columns in points, from the first on; no fewer than any table has
 */
export function tableOnGrid(
  table: ReportTable,
  firstRow: number,
  grid: readonly number[]
): TableOnGrid {
  const spans = spansOf(table.columns, grid);
  const { rows, columns, title, note } = table;
  const whole = (text: string): readonly CellContent[] =>
    grid.map((_, at) => (at === 0 && text !== "" ? text : null));
  const headers = columns.map(({ header }) => header);
  const headerRow = firstRow + 1;
  const firstBody = headerRow + 1;
  const noteRow = firstBody + rows.length;
  return {
    content: [
      whole(title),
      onGrid(headers, spans, grid.length),
      ...rows.map(({ kind, cells }) =>
        kind === "empty" ? whole(cellText(cells[0]!)) : onGrid(cells, spans, grid.length)
      ),
      whole(note),
    ],
    formats: [
      { area: area(firstRow, 1, 1, grid.length), format: TITLE },
      { area: area(headerRow, 1, 1, grid.length), format: HEADER },
      ...bodyFormats(table, spans, firstBody, grid.length),
      { area: area(noteRow, 1, 1, grid.length), format: NOTE },
    ],
    merges: [
      area(firstRow, 1, 1, grid.length),
      ...mergedSpans(spans, headerRow, 1),
      ...(rows[0]?.kind === "empty"
        ? [area(firstBody, 1, 1, grid.length)]
        : mergedSpans(spans, firstBody, rows.length)),
      area(noteRow, 1, 1, grid.length),
    ],
    rowHeights: heights(table, spans, firstRow, sum(grid)),
  };
}

/** Rows that a table takes: title, header, rows, note. */
export function gridRows({ rows }: ReportTable): number {
  return rows.length + 3;
}

function spansOf(columns: readonly ReportColumn[], grid: readonly number[]): readonly Span[] {
  const width = sum(grid);
  let first = 0;
  let share = 0;
  return columns.map((column, index) => {
    share += column.share;
    const isLast = index === columns.length - 1;
    const most = grid.length - (columns.length - 1 - index);
    const needed = column.numberFormat === DATE_FORMAT ? DAY_WIDTH : 0;
    const least = Math.min(most, edgeAfter(grid, first, needed));
    const end = isLast ? grid.length : nearestEdge(grid, share * width, least, most);
    const span = { first, columns: end - first, width: sum(grid.slice(first, end)) };
    first = end;
    return span;
  });
}

/** The end of the first grid columns from `first` on, at least one, that are so wide together. */
function edgeAfter(grid: readonly number[], first: number, width: number): number {
  let end = first + 1;
  while (end < grid.length && sum(grid.slice(first, end)) < width) {
    end += 1;
  }
  return end;
}

/** How many grid columns come nearest to a width, of `least` to `most`. */
function nearestEdge(grid: readonly number[], width: number, least: number, most: number): number {
  let best = least;
  for (let end = least; end <= most; end += 1) {
    const distance = (columns: number) => Math.abs(sum(grid.slice(0, columns)) - width);
    best = distance(end) < distance(best) ? end : best;
  }
  return best;
}

function onGrid(
  cells: readonly CellContent[],
  spans: readonly Span[],
  columns: number
): readonly CellContent[] {
  const row = new Array<CellContent>(columns).fill(null);
  spans.forEach(({ first }, index) => (row[first] = cells[index] ?? null));
  return row;
}

function mergedSpans(spans: readonly Span[], row: number, rows: number): readonly SheetArea[] {
  return spans
    .filter(({ columns }) => columns > 1)
    .map(({ first, columns }) => area(row, first + 1, rows, columns));
}

function bodyFormats(
  { rows, columns }: ReportTable,
  spans: readonly Span[],
  firstBody: number,
  width: number
): readonly AreaFormat[] {
  const ofColumns = spans.map(({ first, columns: count }, index) => {
    const { align, numberFormat } = columns[index]!;
    const horizontal = align === "center" ? ("Center" as const) : ("Left" as const);
    const format: CellFormat = { horizontal, numberFormat };
    return { area: area(firstBody, first + 1, rows.length, count), format };
  });
  const ofRows = rows.flatMap(({ kind }, index) => {
    const format = ROW_FORMATS[kind];
    return format ? [{ area: area(firstBody + index, 1, 1, width), format }] : [];
  });
  const body: CellFormat = { ...BODY, vertical: "Center" };
  return [{ area: area(firstBody, 1, rows.length, width), format: body }, ...ofColumns, ...ofRows];
}

const ROW_FORMATS: Readonly<Partial<Record<ReportTableRow["kind"], CellFormat>>> = {
  outside: { italic: true },
  total: { bold: true, fill: COLORS.totalFill },
  empty: { italic: true, horizontal: "Left" },
};

function heights(
  { title: _title, columns, rows, note }: ReportTable,
  spans: readonly Span[],
  firstRow: number,
  width: number
): SheetLayout["rowHeights"] {
  const widths = spans.map((span) => span.width);
  const regular: TextFont = { face: "regular", size: SIZE };
  const bold: TextFont = { face: "bold", size: SIZE };
  const texts = (row: ReportTableRow) =>
    row.cells.map((cell, at) => shownText(cell, columns[at]!.numberFormat));
  const lines = [
    1,
    mostLines(
      columns.map(({ header }) => header),
      widths,
      bold
    ),
    ...rows.map((row) =>
      row.kind === "empty"
        ? 1
        : mostLines(texts(row), widths, row.kind === "total" ? bold : regular)
    ),
    mostLines([note], [width], { face: "italic", size: SIZE }),
  ];
  return lines.map((count, index) => ({ row: firstRow + index, height: rowHeight(count, SIZE) }));
}

function mostLines(texts: readonly string[], widths: readonly number[], font: TextFont): number {
  return Math.max(1, ...texts.map((text, at) => wrapText(text, font, widths[at]!).length));
}

function shownText(content: CellContent, numberFormat: string): string {
  return typeof content === "number" && numberFormat.includes("%") ? "100,0%" : cellText(content);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
