import type { AreaFormat, CellFormat, SheetArea } from "../../sheets/blueprint";
import { broadcast } from "./broadcast";
import { cellsAt } from "../cellsAt";

/** Bytes that one formatted area costs in a request, roughly. */
export const FORMAT_BYTES = 2_500;

/** Queues the formats of areas on a sheet, in order. */
export function drawFormats(sheet: Excel.Worksheet, formats: readonly AreaFormat[]): void {
  for (const { area, format } of formats) {
    drawFormat(cellsAt(sheet, area), area, format);
  }
}

/** Queues the format of one range; only what the format names is set. */
export function drawFormat(range: Excel.Range, area: SheetArea, format: CellFormat): void {
  if (format.numberFormat !== undefined) {
    range.numberFormat = broadcast(format.numberFormat);
  }
  drawFont(range.format.font, format);
  if (format.fill !== undefined) {
    range.format.fill.color = format.fill;
  }
  drawAlignment(range.format, format);
  drawBorders(range.format.borders, area, format);
}

function drawFont(font: Excel.RangeFont, format: CellFormat): void {
  if (format.fontName !== undefined) {
    font.name = format.fontName;
  }
  if (format.fontSize !== undefined) {
    font.size = format.fontSize;
  }
  if (format.bold !== undefined) {
    font.bold = format.bold;
  }
  if (format.italic !== undefined) {
    font.italic = format.italic;
  }
  if (format.fontColor !== undefined) {
    font.color = format.fontColor;
  }
}

function drawAlignment(target: Excel.RangeFormat, format: CellFormat): void {
  if (format.horizontal !== undefined) {
    target.horizontalAlignment = format.horizontal;
  }
  if (format.vertical !== undefined) {
    target.verticalAlignment = format.vertical;
  }
  if (format.wrap !== undefined) {
    target.wrapText = format.wrap;
  }
  if (format.indent !== undefined) {
    target.indentLevel = format.indent;
  }
}

type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function drawBorders(
  borders: Excel.RangeBorderCollection,
  area: SheetArea,
  format: CellFormat
): void {
  if (format.borders === undefined) {
    return;
  }
  for (const side of sidesOf(area, format.borders)) {
    const border = borders.getItem(side);
    border.style = format.borders === "none" ? "None" : "Continuous";
    if (format.borders !== "none" && format.borderColor !== undefined) {
      border.color = format.borderColor;
    }
  }
}

function sidesOf(area: SheetArea, borders: "all" | "bottom" | "none"): readonly Side[] {
  if (borders === "bottom") {
    return ["EdgeBottom"];
  }
  const sides: Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (area.rows > 1) {
    sides.push("InsideHorizontal");
  }
  if (area.columns > 1) {
    sides.push("InsideVertical");
  }
  return sides;
}
