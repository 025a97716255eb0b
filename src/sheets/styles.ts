import type { CellFormat, SheetArea } from "./blueprint";

export const FONT_NAME = "Times New Roman";

/** Excel's code for dates as the country writes them; the same letters in every language of the file. */
export const DATE_FORMAT = "dd/mm/yyyy";

/** Marks free text, so that nothing typed there turns into a date or a number. */
export const TEXT_FORMAT = "@";

/** A dark header on which white letters stand out (contrast 9:1), and calm lines. */
export const COLORS = {
  headerFill: "#1F4E79",
  headerText: "#FFFFFF",
  paleFill: "#DDEBF7",
  totalFill: "#EDEDED",
  inputFill: "#FFFBE6",
  line: "#BFBFBF",
  black: "#000000",
  quiet: "#595959",
} as const;

/** Left, top aligned, wrapped text in the sheets that staff work in. */
export const BODY: CellFormat = {
  fontName: FONT_NAME,
  fontSize: 11,
  fontColor: COLORS.black,
  vertical: "Top",
  horizontal: "Left",
  wrap: true,
  borders: "all",
  borderColor: COLORS.line,
};

export const HEADER: CellFormat = {
  numberFormat: TEXT_FORMAT,
  fontName: FONT_NAME,
  fontSize: 11,
  bold: true,
  fontColor: COLORS.headerText,
  fill: COLORS.headerFill,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
  borders: "all",
  borderColor: COLORS.line,
};

export const SHEET_TITLE: CellFormat = {
  fontName: FONT_NAME,
  fontSize: 14,
  bold: true,
  fontColor: COLORS.headerFill,
  vertical: "Center",
};

export const GUIDANCE: CellFormat = {
  fontName: FONT_NAME,
  fontSize: 11,
  italic: true,
  fontColor: COLORS.quiet,
  vertical: "Center",
};

/** A rectangle by its first cell and size. */
export function area(row: number, column: number, rows: number, columns: number): SheetArea {
  return { row, column, rows, columns };
}

/** The number format of cells that only other cells look at. */
export const SHOW_NOTHING = ";;;";
