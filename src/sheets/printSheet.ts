import { sheetTexts } from "../messages/sheets";
import type {
  AreaFormat,
  CellContent,
  CellFormat,
  PageSetup,
  SheetArea,
  SheetBlueprint,
} from "./blueprint";
import { balanceLines, rowHeight, wrapText } from "./metrics";
import { breakPages } from "./pageBreaks";
import { LANDSCAPE_MM, PAGE_NUMBER, POINTS_PER_MM } from "./pages";
import {
  PRINT_COLUMNS,
  PRINT_FONT_SIZE,
  PRINT_WIDTH,
  type PrintInput,
  type PrintRow,
  printRows,
} from "./printRows";
import { COLORS, FONT_NAME, TEXT_FORMAT, area } from "./styles";

/** Millimetres. Margins of Decree 30/2020 (Annex I): top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20. */
export const MARGINS = {
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  header: 10,
  footer: 10,
} as const;

/** Points of a page between its margins, 2 % left to the printer. */
const PAGE_HEIGHT = (LANDSCAPE_MM.height - MARGINS.top - MARGINS.bottom) * POINTS_PER_MM * 0.98;

/** Points: heading, title and the line below it. */
export const TITLE_SIZE = 14;
const HEADING_ROW = 1;
const TITLE_ROW = 2;
const REFERENCE_ROW = 3;
const RULE_ROW = 4;
const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;
const COLUMN_COUNT = PRINT_COLUMNS.length;

/** The cell of the title. */
export const PRINTED_TITLE = { row: TITLE_ROW, column: 1 } as const;

/** The rule under the title stands in the middle: below the third and fourth column. */
const RULE_COLUMN = 3;
const RULE_HEIGHT = 6;
const GAP_HEIGHT = 12;

/** Closes the appendix (Decree 30/2020, samples 2.1 and 2.2). */
export const CLOSING_SIGN = "./.";

export interface PrintSheetInput extends PrintInput {
  /** On one line; line breaks are put in where they make the lines about equally long. */
  readonly title: string;
  /** The words that `VanBanKemTheo` holds now: the height of the line that repeats them depends on it. */
  readonly accompanying: string;
}

/**
 * The sheet `Bản in phụ lục`: the appendix as Decree 30/2020 wants it, printed at 100 % on A4 lying down, every row as
 * high as its text needs, areas never parted from their first task.
 */
export function printSheet(input: PrintSheetInput): SheetBlueprint {
  const rows = printRows(input);
  const title = balanceLines(
    input.title.toUpperCase(),
    { face: "bold", size: TITLE_SIZE },
    PRINT_WIDTH
  );
  const heights = topHeights(title, input.accompanying);
  const closingRow = FIRST_ROW + rows.length;
  return {
    role: "print",
    name: sheetTexts.vi.print.sheet,
    cells: [
      { row: HEADING_ROW, column: 1, content: topCells(title) },
      { row: HEADER_ROW, column: 1, content: [PRINT_COLUMNS.map(({ header }) => header)] },
      { row: FIRST_ROW, column: 1, content: [...rows.map(rowCells), filled([CLOSING_SIGN])] },
    ],
    onRebuild: "redraw",
    tables: [],
    layout: {
      columnWidths: PRINT_COLUMNS.map(({ width }, index) => ({ column: index + 1, width })),
      rowHeights: [
        ...heights.map((height, index) => ({ row: index + 1, height })),
        ...rows.map(({ height }, index) => ({ row: FIRST_ROW + index, height })),
        { row: closingRow, height: rowHeight(1, TITLE_SIZE) },
      ],
      formats: formats(rows, closingRow),
      merges: merges(rows, closingRow),
      validations: [],
      frozen: { rows: HEADER_ROW, columns: 0 },
      gridlines: false,
      tabColor: "#548235",
      page: page(rows, heights, closingRow),
    },
  };
}

function topCells(title: string): readonly (readonly CellContent[])[] {
  const reference = { formula: '="(Kèm theo "&VanBanKemTheo&")"' };
  return [filled([sheetTexts.vi.print.heading]), filled([title]), filled([reference])];
}

function rowCells(row: PrintRow): readonly CellContent[] {
  return filled(
    row.kind === "area" ? [row.text] : row.cells.map((text) => (text === "" ? null : text))
  );
}

function filled(cells: readonly CellContent[]): readonly CellContent[] {
  return Array.from({ length: COLUMN_COUNT }, (_, index) => cells[index] ?? null);
}

/** Heights of the rows down to the header, in order. */
function topHeights(title: string, accompanying: string): readonly number[] {
  const titleLines = title.split("\n").length;
  const reference = `(Kèm theo ${accompanying})`;
  const italic = { face: "italic", size: TITLE_SIZE } as const;
  const bold = { face: "bold", size: PRINT_FONT_SIZE } as const;
  const headerLines = PRINT_COLUMNS.map(
    ({ header, width }) => wrapText(header, bold, width).length
  );
  return [
    rowHeight(1, TITLE_SIZE),
    rowHeight(titleLines, TITLE_SIZE),
    rowHeight(wrapText(reference, italic, PRINT_WIDTH).length, TITLE_SIZE),
    RULE_HEIGHT,
    GAP_HEIGHT,
    rowHeight(Math.max(...headerLines), PRINT_FONT_SIZE),
  ];
}

function formats(rows: readonly PrintRow[], closingRow: number): readonly AreaFormat[] {
  const line: CellFormat = {
    fontName: FONT_NAME,
    fontColor: COLORS.black,
    wrap: true,
    vertical: "Center",
  };
  const middle: CellFormat = { ...line, fontSize: TITLE_SIZE, horizontal: "Center" };
  const body: CellFormat = {
    ...line,
    fontSize: PRINT_FONT_SIZE,
    numberFormat: TEXT_FORMAT,
    borders: "all",
    borderColor: COLORS.black,
  };
  const acrossPage = (row: number, format: CellFormat): AreaFormat => ({
    area: area(row, 1, 1, COLUMN_COUNT),
    format,
  });
  return [
    acrossPage(HEADING_ROW, { ...middle, bold: true, numberFormat: TEXT_FORMAT }),
    acrossPage(TITLE_ROW, { ...middle, bold: true, numberFormat: TEXT_FORMAT }),
    acrossPage(REFERENCE_ROW, { ...middle, italic: true }),
    {
      area: area(RULE_ROW, RULE_COLUMN, 1, 2),
      format: { borders: "bottom", borderColor: COLORS.black },
    },
    acrossPage(HEADER_ROW, { ...body, bold: true, horizontal: "Center", fill: "#F2F2F2" }),
    ...PRINT_COLUMNS.map(({ horizontal }, index) => ({
      area: area(FIRST_ROW, index + 1, Math.max(rows.length, 1), 1),
      format: { ...body, horizontal },
    })),
    ...areaRows(rows).map((row) => acrossPage(row, { ...body, bold: true, horizontal: "Left" })),
    acrossPage(closingRow, {
      ...line,
      fontSize: TITLE_SIZE,
      horizontal: "Right",
      borders: "none",
      numberFormat: TEXT_FORMAT,
    }),
  ];
}

function merges(rows: readonly PrintRow[], closingRow: number): readonly SheetArea[] {
  return [HEADING_ROW, TITLE_ROW, REFERENCE_ROW, ...areaRows(rows), closingRow].map((row) =>
    area(row, 1, 1, COLUMN_COUNT)
  );
}

/** Sheet rows of the area headings. */
function areaRows(rows: readonly PrintRow[]): readonly number[] {
  return rows.flatMap((row, index) => (row.kind === "area" ? [FIRST_ROW + index] : []));
}

function page(
  rows: readonly PrintRow[],
  topRowHeights: readonly number[],
  closingRow: number
): PageSetup {
  const top = topRowHeights.reduce((sum, height) => sum + height, 0);
  const header = topRowHeights[HEADER_ROW - 1]!;
  const pageRows = [
    ...rows.map(({ kind, height }, index) => ({
      height,
      keepWithNext: kind === "area" || index === rows.length - 1,
    })),
    { height: rowHeight(1, TITLE_SIZE), keepWithNext: false },
  ];
  return {
    orientation: "landscape",
    marginsMm: MARGINS,
    scale: "actual",
    printArea: area(1, 1, closingRow, COLUMN_COUNT),
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    centerHorizontally: true,
    centerHeader: PAGE_NUMBER,
    firstPageBlank: true,
    breaksBefore: breakPages(pageRows, PAGE_HEIGHT - top, PAGE_HEIGHT - header).map(
      (index) => FIRST_ROW + index
    ),
  };
}
