import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { textWidth } from "../../sheets/metrics";
import type { FontFace } from "../../sheets/timesMetrics";
import { PRINT_FONT_SIZE } from "../../sheets/printRows";
import { tableLetters, type CellStyle, type StyleId, type TableStyle } from "./documentStyles";
import type { DocumentColumn, DocumentRow, DocumentTable } from "./documentTable";
import { wordLines } from "./lines";
import { CELL_MARGIN, CELL_MARGIN_ABOVE, TEXT_TWIPS, TEXT_WIDTH, twips } from "./measures";
import { isOverHigh, rowsKept } from "./rowHeights";

/** Black and white print keeps it. */
const HEADER_FILL = "F2F2F2";

/** The styles of a table by the column's alignment. */
const BODY_STYLE = { left: "Trai", center: "Giua", justify: "HaiLe" } as const;
const TOTAL_STYLE = { left: "TongTrai", center: "TongGiua", justify: "TongTrai" } as const;

interface TableOptions {
  /** The last row stays on the page of what comes after the table. */
  readonly keepsWithNext: boolean;
}

/**
 * A real Word table over the whole width: its header repeated on every page, rows whole on one page unless they are higher
 * than a page, headings on the page of the row after them, totals on that of rows which they count.
 */
export function wordTable(table: DocumentTable, { keepsWithNext }: TableOptions): Table {
  const { columns, rows } = table;
  const prefix: TableStyle = columns.every((_, index) => holdsItsWords(table, index))
    ? "Bang"
    : "BangHep";
  const style = (cell: CellStyle): StyleId => `${prefix}${cell}`;
  const size = tableLetters(prefix);
  const kept = rowsKept(table, size);
  const [beside, above] = [CELL_MARGIN, CELL_MARGIN_ABOVE].map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_TWIPS, type: WidthType.DXA },
    columnWidths: columnWidths(columns),
    margins: {
      marginUnitType: WidthType.DXA,
      left: beside,
      right: beside,
      top: above,
      bottom: above,
    },
    rows: [
      headerRow(columns, style("TieuDe")),
      ...rows.map((row, index) => {
        // Where nothing is said the style says it.
        const isLast = index === rows.length - 1;
        const keepNext = kept[index] || (keepsWithNext && isLast) || undefined;
        return "cells" in row
          ? cellsRow(row, columns, {
              cantSplit: isOverHigh(row, table, size) ? undefined : true,
              format: (cell) => ({ style: style(cell), keepNext }),
            })
          : acrossRow(row.text, columns.length, {
              style: style(row.kind === "heading" ? "Nhom" : "Giua"),
              keepNext,
            });
      }),
    ],
  });
}

/**
 * Whether no word of a column's header is broken in it and, where it is centred, none of its cells: those are days and
 * numbers, which nobody could read in two parts. Where one would be, the whole table takes smaller letters.
 */
function holdsItsWords({ columns, rows }: DocumentTable, index: number): boolean {
  const { header, share, align } = columns[index]!;
  const room = share * TEXT_WIDTH - 2 * CELL_MARGIN;
  const fits = (text: string, face: FontFace): boolean =>
    text.split(/\s+/).every((word) => textWidth(word, { face, size: PRINT_FONT_SIZE }) <= room);
  return (
    fits(header, "bold") &&
    (align !== "center" ||
      rows.every(
        (row) =>
          !("cells" in row) ||
          fits(row.cells[index] ?? "", row.kind === "total" ? "bold" : "regular")
      ))
  );
}

/** Twentieths of a point; their sum is the whole width to the last one. */
function columnWidths(columns: readonly DocumentColumn[]): readonly number[] {
  let before = 0;
  let sum = 0;
  return columns.map(({ share }) => {
    sum += share;
    const end = Math.round(sum * TEXT_TWIPS);
    const width = end - before;
    before = end;
    return width;
  });
}

interface CellFormat {
  readonly style: StyleId;
  readonly keepNext: true | undefined;
}

function headerRow(columns: readonly DocumentColumn[], style: StyleId): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ header }) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          shading: { type: ShadingType.CLEAR, color: "auto", fill: HEADER_FILL },
          children: paragraphs(header, { style, keepNext: undefined }),
        })
    ),
  });
}

function acrossRow(text: string, columnSpan: number, format: CellFormat): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan,
        verticalAlign: VerticalAlignTable.CENTER,
        children: paragraphs(text, format),
      }),
    ],
  });
}

function cellsRow(
  { kind, cells }: Extract<DocumentRow, { cells: unknown }>,
  columns: readonly DocumentColumn[],
  {
    cantSplit,
    format,
  }: {
    readonly cantSplit: true | undefined;
    readonly format: (cell: CellStyle) => CellFormat;
  }
): TableRow {
  const styles = kind === "total" ? TOTAL_STYLE : BODY_STYLE;
  return new TableRow({
    cantSplit,
    children: columns.map(
      ({ align }, index) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          children: paragraphs(cells[index] ?? "", format(styles[align])),
        })
    ),
  });
}

/** A paragraph for each line, so that justified lines are not drawn out where a line was ended. */
function paragraphs(text: string, { style, keepNext }: CellFormat): readonly Paragraph[] {
  return wordLines(text).map((line) => new Paragraph({ style, keepNext, text: line }));
}
