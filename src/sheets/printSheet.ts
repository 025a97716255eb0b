import { sheetTexts } from "../messages/sheets";
import { fixedAddress } from "./address";
import type {
  AreaFormat,
  CellContent,
  CellFormat,
  PageSetup,
  SheetArea,
  SheetBlueprint,
} from "./blueprint";
import { balanceLines, rowHeight, textsHeight, wrapText } from "./metrics";
import { breakPages } from "./pageBreaks";
import { LANDSCAPE_MM, PAGE_NUMBER, POINTS_PER_MM } from "./pages";
import { PRINT_WIDTH, middleColumn, type PrintColumn } from "./printColumns";
import { printHead, type PrintHead, type PrintHeadInput } from "./printHead";
import { agreementCells } from "./printNote";
import {
  PRINT_FONT_SIZE,
  type PrintInput,
  type PrintRow,
  printColumns,
  printRows,
} from "./printRows";
import type { PrintOptions } from "./printOptions";
import { signatureBlock, type SignatureBlock } from "./printSignature";
import { COLORS, FONT_NAME, SHOW_NOTHING, TEXT_FORMAT, area } from "./styles";

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

/** The cell of the title. */
export const PRINTED_TITLE = { row: TITLE_ROW, column: 1 } as const;

const RULE_HEIGHT = 6;
const GAP_HEIGHT = 12;

/** Closes the appendix (Decree 30/2020, samples 2.1 and 2.2). */
export const CLOSING_SIGN = "./.";

/** Points: beside the page, a gap and the column of the note that says whether the print is current. */
const NOTE_WIDTHS = { gap: 12, note: 210 } as const;

export interface PrintSheetInput extends PrintInput, PrintHeadInput {
  readonly options: PrintOptions;
}

/**
 * The sheet `Bản in phụ lục`: the appendix as Decree 30/2020 wants it, printed at 100 % on A4 lying down, every row as
 * high as its text needs, areas never parted from their first task. Beside the page, never printed, it says whether it is
 * older than the table.
 */
export function printSheet(input: PrintSheetInput): SheetBlueprint {
  const columns = printColumns(input);
  const rows = printRows(input);
  const head = balanced(printHead(input));
  const heights = topHeights(head, columns);
  const closingRow = FIRST_ROW + rows.length;
  const signature = signatureBlock(input.options.signature, columns, closingRow + 1, LINE);
  const noteColumn = columns.length + 2;
  const note = agreementCells(input, (beside) => fixedAddress(TITLE_ROW, noteColumn + beside));
  return {
    role: "print",
    name: sheetTexts.vi.print.sheet,
    cells: [
      { row: HEADING_ROW, column: 1, content: topCells(input, head, columns) },
      { row: HEADER_ROW, column: 1, content: [columns.map(({ header }) => header)] },
      {
        row: FIRST_ROW,
        column: 1,
        content: [
          ...rows.map((row) => rowCells(row, columns)),
          filled([CLOSING_SIGN], columns),
          ...signature.content,
        ],
      },
      { row: TITLE_ROW, column: noteColumn, content: [note] },
    ],
    onRebuild: "redraw",
    tables: [],
    layout: {
      columnWidths: [
        ...columns.map(({ width }, index) => ({ column: index + 1, width })),
        { column: noteColumn - 1, width: NOTE_WIDTHS.gap },
        { column: noteColumn, width: NOTE_WIDTHS.note },
      ],
      rowHeights: [
        ...heights.map((height, index) => ({ row: index + 1, height })),
        ...rows.map(({ height }, index) => ({ row: FIRST_ROW + index, height })),
        { row: closingRow, height: rowHeight(1, TITLE_SIZE) },
        ...signature.heights.map((height, index) => ({ row: closingRow + 1 + index, height })),
      ],
      formats: [
        ...formats(rows, closingRow, columns),
        ...signature.formats,
        { area: area(TITLE_ROW, noteColumn, 1, 1), format: NOTE },
        {
          area: area(TITLE_ROW, noteColumn + 1, 1, note.length - 1),
          format: { numberFormat: SHOW_NOTHING },
        },
      ],
      merges: [...merges(rows, closingRow, columns), ...signature.merges],
      validations: [],
      frozen: { rows: HEADER_ROW, columns: 0 },
      gridlines: false,
      tabColor: "#548235",
      page: page(rows, heights, signature, columns),
    },
  };
}

/** Title and reference with line breaks where they make their lines about equally long. */
function balanced(head: PrintHead): PrintHead {
  const bold = { face: "bold", size: TITLE_SIZE } as const;
  const italic = { face: "italic", size: TITLE_SIZE } as const;
  return {
    ...head,
    title: balanceLines(head.title, bold, PRINT_WIDTH),
    reference: balanceLines(head.reference, italic, PRINT_WIDTH),
  };
}

/** The reference of the document's own appendix follows the settings by a formula. */
function topCells(
  { work }: PrintSheetInput,
  { heading, title, reference }: PrintHead,
  columns: readonly PrintColumn[]
): readonly (readonly CellContent[])[] {
  const live = { formula: '="(Kèm theo "&VanBanKemTheo&")"' };
  return [heading, title, work ? reference : live].map((content) => filled([content], columns));
}

function rowCells(row: PrintRow, columns: readonly PrintColumn[]): readonly CellContent[] {
  const cells = row.kind === "area" ? [row.text] : row.cells;
  return filled(
    cells.map((text) => (text === "" ? null : text)),
    columns
  );
}

function filled(
  cells: readonly CellContent[],
  columns: readonly PrintColumn[]
): readonly CellContent[] {
  return columns.map((_, index) => cells[index] ?? null);
}

/** Heights of the rows down to the header, in order. */
function topHeights(
  { title, reference }: PrintHead,
  columns: readonly PrintColumn[]
): readonly number[] {
  const italic = { face: "italic", size: TITLE_SIZE } as const;
  const bold = { face: "bold", size: PRINT_FONT_SIZE } as const;
  return [
    rowHeight(1, TITLE_SIZE),
    rowHeight(title.split("\n").length, TITLE_SIZE),
    rowHeight(wrapText(reference, italic, PRINT_WIDTH).length, TITLE_SIZE),
    RULE_HEIGHT,
    GAP_HEIGHT,
    textsHeight(
      columns.map(({ header }) => header),
      columns.map(({ width }) => width),
      bold
    ),
  ];
}

const LINE: CellFormat = {
  fontName: FONT_NAME,
  fontColor: COLORS.black,
  wrap: true,
  vertical: "Center",
};

const NOTE: CellFormat = { ...LINE, fontSize: 11, italic: true, horizontal: "Left" };

function formats(
  rows: readonly PrintRow[],
  closingRow: number,
  columns: readonly PrintColumn[]
): readonly AreaFormat[] {
  const middle: CellFormat = { ...LINE, fontSize: TITLE_SIZE, horizontal: "Center" };
  const body: CellFormat = {
    ...LINE,
    fontSize: PRINT_FONT_SIZE,
    numberFormat: TEXT_FORMAT,
    borders: "all",
    borderColor: COLORS.black,
  };
  const acrossPage = (row: number, format: CellFormat): AreaFormat => ({
    area: area(row, 1, 1, columns.length),
    format,
  });
  return [
    acrossPage(HEADING_ROW, { ...middle, bold: true, numberFormat: TEXT_FORMAT }),
    acrossPage(TITLE_ROW, { ...middle, bold: true, numberFormat: TEXT_FORMAT }),
    acrossPage(REFERENCE_ROW, { ...middle, italic: true }),
    // The other version has its rule elsewhere.
    acrossPage(RULE_ROW, { borders: "none" }),
    {
      // The rule under the title stands in the middle.
      area: area(RULE_ROW, middleColumn(columns) - 1, 1, 2),
      format: { borders: "bottom", borderColor: COLORS.black },
    },
    acrossPage(HEADER_ROW, { ...body, bold: true, horizontal: "Center", fill: "#F2F2F2" }),
    ...columns.map(({ horizontal }, index) => ({
      area: area(FIRST_ROW, index + 1, Math.max(rows.length, 1), 1),
      format: { ...body, horizontal },
    })),
    ...areaRows(rows).map((row) => acrossPage(row, { ...body, bold: true, horizontal: "Left" })),
    acrossPage(closingRow, {
      ...LINE,
      fontSize: TITLE_SIZE,
      horizontal: "Right",
      borders: "none",
      numberFormat: TEXT_FORMAT,
    }),
  ];
}

function merges(
  rows: readonly PrintRow[],
  closingRow: number,
  columns: readonly PrintColumn[]
): readonly SheetArea[] {
  return [HEADING_ROW, TITLE_ROW, REFERENCE_ROW, ...areaRows(rows), closingRow].map((row) =>
    area(row, 1, 1, columns.length)
  );
}

/** Sheet rows of the area headings. */
function areaRows(rows: readonly PrintRow[]): readonly number[] {
  return rows.flatMap((row, index) => (row.kind === "area" ? [FIRST_ROW + index] : []));
}

/** The last task, the closing sign and the signature stay on one page. */
function page(
  rows: readonly PrintRow[],
  topRowHeights: readonly number[],
  signature: SignatureBlock,
  columns: readonly PrintColumn[]
): PageSetup {
  const top = topRowHeights.reduce((sum, height) => sum + height, 0);
  const header = topRowHeights[HEADER_ROW - 1]!;
  const end = [rowHeight(1, TITLE_SIZE), ...signature.heights];
  const pageRows = [
    ...rows.map(({ kind, height }, index) => ({
      height,
      keepWithNext: kind === "area" || index === rows.length - 1,
    })),
    ...end.map((height, index) => ({ height, keepWithNext: index < end.length - 1 })),
  ];
  return {
    orientation: "landscape",
    marginsMm: MARGINS,
    scale: "actual",
    printArea: area(1, 1, HEADER_ROW + pageRows.length, columns.length),
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    centerHorizontally: true,
    centerHeader: PAGE_NUMBER,
    firstPageBlank: true,
    breaksBefore: breakPages(pageRows, PAGE_HEIGHT - top, PAGE_HEIGHT - header).map(
      (index) => FIRST_ROW + index
    ),
  };
}
