import { wrapText, type TextFont } from "../../sheets/metrics";
import type { DocumentColumn, DocumentRow, DocumentTable } from "./documentTable";
import { CELL_MARGIN_ABOVE, PAGE_HEIGHT, TEXT_WIDTH } from "./measures";

/** A single line of Times New Roman in Word, as a share of the letters' size. */
const LINE = 1.15;

/** Tables up to this share of a page are not worth a cut. */
const SHORT = 0.5;

/** Whether a row is higher than the page below the table's header; only then may a page cut it. */
export function isOverHigh(row: DocumentRow, { columns }: DocumentTable, size: number): boolean {
  return rowHeight(row, columns, size) > PAGE_HEIGHT - headerHeight(columns, size);
}

/**
 * Whether the page of a row must be that of the next row too: everywhere in a short table, and in a long one where else the
 * totals would stand alone, from two rows before the first of them on. The last row says nothing of it.
 */
export function rowsKept(table: DocumentTable, size: number): readonly boolean[] {
  const { columns, rows } = table;
  const heights = rows.map((row) => rowHeight(row, columns, size));
  const height = heights.reduce((sum, each) => sum + each, headerHeight(columns, size));
  const total = rows.findIndex(({ kind }) => kind === "total");
  const from = height <= PAGE_HEIGHT * SHORT ? 0 : total < 0 ? rows.length : total - 2;
  return rows.map((_, index) => index >= from && index < rows.length - 1);
}

function headerHeight(columns: readonly DocumentColumn[], size: number): number {
  const headers = columns.map(({ header }) => header);
  return heightOf(headers, columns, { face: "bold", size });
}

function rowHeight(row: DocumentRow, columns: readonly DocumentColumn[], size: number): number {
  if ("cells" in row) {
    const face = row.kind === "total" ? "bold" : "regular";
    return heightOf(row.cells, columns, { face, size });
  }
  const face = row.kind === "heading" ? "bold" : "regular";
  return heightOf([row.text], [{ share: 1 }], { face, size });
}

function heightOf(
  texts: readonly string[],
  columns: readonly Pick<DocumentColumn, "share">[],
  font: TextFont
): number {
  const lines = columns.map(
    ({ share }, index) => wrapText(texts[index] ?? "", font, share * TEXT_WIDTH).length
  );
  return Math.max(...lines) * LINE * font.size + 2 * CELL_MARGIN_ABOVE;
}
