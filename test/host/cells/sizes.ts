import type { Column, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../errors";
import { defaultFont } from "./styles";

/** The widest digit in pixels (96 dpi) of the fonts a workbook may have as its normal style. */
const DIGIT_PIXELS: Readonly<Record<string, number>> = {
  "Calibri 10": 6,
  "Calibri 11": 7,
  "Calibri 12": 8,
  "Aptos Narrow 11": 7,
  "Arial 10": 7,
  "Arial 11": 8,
  "Arial 12": 9,
  "Times New Roman 10": 7,
  "Times New Roman 11": 8,
  "Times New Roman 12": 8,
  "Times New Roman 13": 9,
  "Times New Roman 14": 9,
};

/** Excel's limits: a row of 409 points, a column of 255 characters. */
const MAX_ROW_POINTS = 409;
const MAX_COLUMN_CHARACTERS = 255;
const DEFAULT_ROW_POINTS = 15;
/** A new sheet's columns are 64 pixels wide: 8 characters, the cell's margins, rounded up to 8 pixels. */
const DEFAULT_COLUMN_PIXELS = 64;

/**
 * A column to be styled, hidden or grouped. It is given the width it has already: the library would write its own
 * default into the file instead.
 */
export function settledColumn(sheet: Worksheet, column: number): Column {
  const held = sheet.getColumn(column);
  held.width ??=
    Math.round((columnPixels(sheet, undefined) / digitPixels(sheet.workbook)) * 256) / 256;
  return held;
}

/** Column width in points (the unit of Office.js) as Excel gives it: whole pixels. 0 when hidden. */
export function columnPoints(sheet: Worksheet, column: number): number {
  return sheet.columns?.[column - 1]?.hidden ? 0 : unhiddenPoints(sheet, column);
}

/** Column width in points, of a hidden column the one that it has when it is shown again. */
export function unhiddenPoints(sheet: Worksheet, column: number): number {
  return pixelsToPoints(columnPixels(sheet, sheet.columns?.[column - 1]?.width));
}

/**
 * Sets a column's width in points; the file keeps it in widths of the normal font's widest digit.
 * @throws HostError InvalidArgument beyond 255 characters
 */
export function setColumnPoints(sheet: Worksheet, column: number, points: number): void {
  const pixels = pointsToPixels(points);
  const width = pixels / digitPixels(sheet.workbook);
  if (points < 0 || width > MAX_COLUMN_CHARACTERS + 1) {
    throw new HostError("InvalidArgument", "A column is between 0 and 255 characters wide.");
  }
  const held = sheet.getColumn(column);
  held.hidden = pixels === 0;
  if (pixels > 0) {
    held.width = Math.round(width * 256) / 256;
  }
}

/** Whether a column has no width of its own. */
export function isStandardWidth(sheet: Worksheet, column: number): boolean {
  const held = sheet.columns?.[column - 1];
  return !held?.hidden && held?.width === undefined;
}

/** Takes a column's own width away. */
export function setStandardWidth(sheet: Worksheet, column: number): void {
  const held = sheet.getColumn(column);
  held.hidden = false;
  held.width = undefined;
}

/** Row height in points, 0 when hidden. */
export function rowPoints(sheet: Worksheet, row: number): number {
  const held = sheet.findRow(row);
  return held?.hidden
    ? 0
    : (held?.height ?? sheet.properties.defaultRowHeight ?? DEFAULT_ROW_POINTS);
}

/** @throws HostError InvalidArgument beyond 409 points */
export function setRowPoints(sheet: Worksheet, row: number, points: number): void {
  if (points < 0 || points > MAX_ROW_POINTS) {
    throw new HostError("InvalidArgument", "A row is between 0 and 409 points high.");
  }
  const held = sheet.getRow(row);
  held.hidden = points === 0;
  if (points > 0) {
    held.height = pixelsToPoints(pointsToPixels(points));
    held.customHeight = true;
  }
}

/** The default width of the sheet's columns in characters, as `standardWidth` tells it. */
export function standardCharacters(sheet: Worksheet): number {
  const digit = digitPixels(sheet.workbook);
  return Math.round(((columnPixels(sheet, undefined) - 5) / digit) * 100) / 100;
}

export function setStandardCharacters(sheet: Worksheet, characters: number): void {
  const digit = digitPixels(sheet.workbook);
  sheet.properties.defaultColWidth = Math.round(((characters * digit + 5) / digit) * 256) / 256;
}

function columnPixels(sheet: Worksheet, width: number | undefined): number {
  const characters = width ?? sheet.properties.defaultColWidth;
  return characters === undefined
    ? DEFAULT_COLUMN_PIXELS
    : Math.round(characters * digitPixels(sheet.workbook));
}

function digitPixels(file: Workbook): number {
  const { name, size } = defaultFont(file);
  return DIGIT_PIXELS[`${name} ${size}`] ?? 7;
}

function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
