import { FONT_NAME, COLORS } from "../styles";
import type { CellContent, CellFormat, SheetLayout } from "../blueprint";
import { cellText } from "../cellText";
import { textsHeight } from "../metrics";
import type { FieldValue } from "../../plan/taskField";

const SLIP_FONT_SIZE = 11;

/** Cells that a unit fills in: a fill that prints as near white, and stays apart from the locked ones. */
export const ENTRY_FILL = COLORS.inputFill;

const LINE: CellFormat = { fontName: FONT_NAME, fontSize: SLIP_FONT_SIZE, fontColor: COLORS.black };

/** The lines above the table. */
export const HEAD_FORMATS = {
  authority: { ...LINE, bold: true, vertical: "Center" },
  title: { ...LINE, fontSize: 14, bold: true, horizontal: "Center", vertical: "Center" },
  agency: { ...LINE, fontSize: 12, bold: true, horizontal: "Center", vertical: "Center" },
  code: { ...LINE, italic: true, horizontal: "Center", vertical: "Center" },
  back: { ...LINE, bold: true, vertical: "Center", wrap: true },
  howTo: { ...LINE, vertical: "Center", wrap: true },
} as const satisfies Readonly<Record<string, CellFormat>>;

/** A text as a cell; one of blanks alone is a blank. */
export function unlessBlank(text: string): CellContent {
  return text.trim() === "" ? null : text;
}

/** What somebody reported, as it stands in the appendix. */
export function valueCell(value: FieldValue): CellContent {
  return typeof value === "string" ? unlessBlank(value) : value;
}

/** The height that rows of a list need for their texts, in points. */
export function rowsHeights(
  rows: readonly (readonly CellContent[])[],
  firstRow: number,
  widths: readonly number[]
): SheetLayout["rowHeights"] {
  return rows.map((cells, index) => ({
    row: firstRow + index,
    height: linesHeight(cells.map(cellText), widths),
  }));
}

/** The height of a row by its tallest text, in points. */
export function linesHeight(
  texts: readonly string[],
  widths: readonly number[],
  face: "regular" | "bold" = "regular"
): number {
  return textsHeight(texts, widths, { face, size: SLIP_FONT_SIZE });
}
