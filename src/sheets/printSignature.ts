import type { AreaFormat, CellContent, CellFormat, SheetArea } from "./blueprint";
import { rowHeight, wrapText } from "./metrics";
import { type PrintColumn, middleColumn } from "./printColumns";
import type { PrintSignature } from "./printOptions";
import { area } from "./styles";

/** Points: authority, office and name have 13 to 14, bold (Decree 30/2020, Annex I, item 7). */
const SIZE = 14;
const GAP_HEIGHT = 12;
/** Room for signature and seal, in points: about 30 mm. */
const ROOM_HEIGHT = 84;

/** The block of the person who signs, in the right half below the closing sign. */
export interface SignatureBlock {
  /** A line for each row, all columns long. */
  readonly content: readonly (readonly CellContent[])[];
  /** Points. */
  readonly heights: readonly number[];
  readonly formats: readonly AreaFormat[];
  readonly merges: readonly SheetArea[];
}

const NO_BLOCK: SignatureBlock = { content: [], heights: [], formats: [], merges: [] };

/**
 * The rows of the signature: a gap, authority and office in capitals as they are given, the room, the name.
 * @param firstRow of the sheet
 * @param line what all letters of the sheet have in common
 */
export function signatureBlock(
  signature: PrintSignature | null,
  columns: readonly PrintColumn[],
  firstRow: number,
  line: CellFormat
): SignatureBlock {
  if (signature === null) {
    return NO_BLOCK;
  }
  const first = middleColumn(columns);
  const span = columns.length - first + 1;
  const width = columns.slice(first - 1).reduce((sum, column) => sum + column.width, 0);
  const lines = [null, ...signature.title, null, signature.name.trim() || null];
  const room = lines.length - 2;
  const heightOf = (text: string | null) =>
    rowHeight(wrapText(text ?? "", { face: "bold", size: SIZE }, width).length, SIZE);
  const places = lines.map((_, index) => area(firstRow + index, first, 1, span));
  return {
    content: lines.map((text) => columns.map((_, index) => (index === first - 1 ? text : null))),
    heights: lines.map((text, index) =>
      index === 0 ? GAP_HEIGHT : index === room ? ROOM_HEIGHT : heightOf(text)
    ),
    formats: places.map((place) => ({
      area: place,
      format: { ...line, fontSize: SIZE, bold: true, horizontal: "Center", numberFormat: "@" },
    })),
    merges: places,
  };
}
