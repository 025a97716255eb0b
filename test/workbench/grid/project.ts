import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Border, Style } from "@odoo/o-spreadsheet/dist/types/types/misc";
import type { SheetData, WorkbookData } from "@odoo/o-spreadsheet/dist/types/types/workbook_data";
import { columnLetters, formatArea, parseArea, type Area } from "../../host/area";
import { displayText } from "../../host/cells/displayText";
import { columnPoints, rowPoints, unhiddenPoints } from "../../host/cells/sizes";
import { defaultFont, styleAt } from "../../host/cells/styles";
import { mergesIn } from "../../host/model/rangeGeometry";
import { hasHeader, tableArea } from "../../host/structure/tableModel";
import { conditionalFormats, dropDowns } from "./rules";
import { gridBorder, gridStyle } from "./styles";

/** Empty rows and columns around what a sheet holds, so that there is somewhere to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 20;

/** Height of a line against the size of its font. */
const LINE_SPACING = 1.35;

/** Every cell is text to the grid: it shows what the host shows, and passes on what is typed as it was typed. */
const TEXT_FORMAT = 1;

export type ProjectedWorkbook = Pick<WorkbookData, "sheets" | "styles" | "formats" | "borders">;

/** The workbook as the grid takes it; formulas have to be calculated before. */
export function projectWorkbook(file: Workbook): ProjectedWorkbook {
  const looks: Looks = { styles: new Numbered<Style>(), borders: new Numbered<Border>() };
  const sheets = file.worksheets
    .filter(({ state }) => state !== "veryHidden")
    .map((sheet) => projectSheet(file, sheet, looks));
  return {
    sheets,
    styles: looks.styles.byNumber(),
    borders: looks.borders.byNumber(),
    formats: { [TEXT_FORMAT]: "@" },
  };
}

/** The grid's name for a sheet: lasting, unlike the name that the user sees. */
export function gridSheetId(sheet: Worksheet): string {
  return `sheet-${sheet.id}`;
}

/** The sheet behind a name that the grid uses. */
export function sheetOfGrid(file: Workbook, id: string): Worksheet | undefined {
  return file.worksheets.find((sheet) => gridSheetId(sheet) === id);
}

interface Looks {
  readonly styles: Numbered<Style>;
  readonly borders: Numbered<Border>;
}

function projectSheet(file: Workbook, sheet: Worksheet, looks: Looks): SheetData {
  const shown: Area = {
    top: 1,
    left: 1,
    bottom: sheet.rowCount + SPARE_ROWS,
    right: Math.max(sheet.columnCount + SPARE_COLUMNS, LEAST_COLUMNS),
  };
  const [view] = sheet.views;
  const frozen = view?.state === "frozen" ? view : undefined;
  return {
    id: gridSheetId(sheet),
    name: sheet.name,
    rowNumber: shown.bottom,
    colNumber: shown.right,
    ...projectCells(file, sheet, looks),
    formats: { [formatArea(shown)]: TEXT_FORMAT },
    ...projectSizes(sheet, shown),
    headerGroups: { COL: columnGroups(sheet), ROW: [] },
    merges: mergesIn(sheet, shown).map(formatArea),
    figures: [],
    conditionalFormats: conditionalFormats(sheet, shown),
    dataValidationRules: dropDowns(file, sheet, shown),
    tables: projectTables(sheet),
    areGridLinesVisible: view?.showGridLines !== false,
    isVisible: sheet.state === "visible",
    panes: { xSplit: frozen?.xSplit ?? 0, ySplit: frozen?.ySplit ?? 0 },
  };
}

function projectCells(
  file: Workbook,
  sheet: Worksheet,
  looks: Looks
): Pick<SheetData, "cells" | "styles" | "borders"> {
  const standard = defaultFont(file);
  const cells: Record<string, string> = {};
  const styles: Record<string, number> = {};
  const borders: Record<string, number> = {};
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (let column = 1; column <= sheet.columnCount; column++) {
      const address = columnLetters(column) + String(row);
      const cell = sheet.findCell(row, column);
      const text = displayText(cell);
      const style = styleAt(sheet, row, column);
      if (text !== "") {
        cells[address] = asText(text);
      }
      styles[address] = looks.styles.numberOf(gridStyle(style, cell, standard));
      const border = gridBorder(style.border);
      if (border) {
        borders[address] = looks.borders.numberOf(border);
      }
    }
  }
  return { cells, styles, borders };
}

/** An apostrophe keeps the grid from taking a text for a formula. */
function asText(text: string): string {
  return /^[='+]/.test(text) ? `'${text}` : text;
}

function projectSizes(sheet: Worksheet, shown: Area): Pick<SheetData, "cols" | "rows"> {
  const cols: SheetData["cols"] = {};
  const rows: SheetData["rows"] = {};
  const folded = columnGroups(sheet).filter(({ isFolded }) => isFolded);
  for (let column = 1; column <= shown.right; column++) {
    const isFolded = folded.some(({ start, end }) => start < column && column <= end + 1);
    const size = pixels(isFolded ? unhiddenPoints(sheet, column) : columnPoints(sheet, column));
    cols[column - 1] = size === 0 ? { isHidden: true } : { size };
  }
  // Excel fits no row to the lines of a merged cell; the grid would, by the width of its first column.
  const merged = new Set(mergesIn(sheet, shown).map(({ top }) => top));
  for (let row = 1; row <= sheet.rowCount; row++) {
    const held = sheet.findRow(row);
    const fixed = held?.height !== undefined && held.customHeight !== false;
    if (held?.hidden) {
      rows[row - 1] = { isHidden: true };
    } else if (fixed) {
      rows[row - 1] = { size: pixels(rowPoints(sheet, row)) };
    } else if (merged.has(row)) {
      rows[row - 1] = { size: pixels(Math.max(rowPoints(sheet, row), lineHeight(sheet, row))) };
    }
  }
  return { cols, rows };
}

/** Runs of grouped columns. What is folded away the grid hides by itself; a group of which a column shows is not folded there. */
function columnGroups(sheet: Worksheet): NonNullable<SheetData["headerGroups"]>["COL"] {
  const columns = (sheet.columns ?? []).map((_, index) => index + 1);
  return columns
    .filter((column) => isGrouped(sheet, column) && !isGrouped(sheet, column - 1))
    .map((first) => {
      const last =
        (columns.find((at) => at > first && !isGrouped(sheet, at)) ?? columns.length + 1) - 1;
      const isFolded = columns.slice(first - 1, last).every((at) => columnPoints(sheet, at) === 0);
      return { start: first - 1, end: last - 1, isFolded };
    });
}

function isGrouped(sheet: Worksheet, column: number): boolean {
  return (sheet.columns?.[column - 1]?.outlineLevel ?? 0) > 0;
}

/** Height in points of one line in the largest font of a row. */
function lineHeight(sheet: Worksheet, row: number): number {
  let largest = 0;
  sheet.findRow(row)?.eachCell(({ font }) => {
    largest = Math.max(largest, font?.size ?? 0);
  });
  return largest * LINE_SPACING;
}

function projectTables(sheet: Worksheet): SheetData["tables"] {
  return sheet.getTables().map((table) => ({
    range: formatArea(tableArea(table)),
    type: "static",
    config: {
      hasFilters: hasHeader(table),
      totalRow: table.totalsRow === true,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: hasHeader(table) ? 1 : 0,
      bandedRows: table.model.style?.showRowStripes === true,
      bandedColumns: false,
      styleId: table.model.style?.theme ?? "TableStyleLight1",
    },
  }));
}

function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Gives equal things one number, as the grid's file keeps them. */
class Numbered<T> {
  private readonly numbers = new Map<string, number>();
  private readonly things: T[] = [];

  numberOf(thing: T): number {
    const key = JSON.stringify(thing);
    const known = this.numbers.get(key);
    if (known !== undefined) {
      return known;
    }
    const number = this.things.push(thing);
    this.numbers.set(key, number);
    return number;
  }

  byNumber(): Record<number, T> {
    return Object.fromEntries(this.things.map((thing, index) => [index + 1, thing]));
  }
}

/** Row and column of a grid cell, which counts from 0, as an address. */
export function addressOf(column: number, row: number): string {
  return columnLetters(column + 1) + String(row + 1);
}

/** Cells of the grid, which counts from 0. */
export interface GridZone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells of the grid as an address. */
export function addressOfZone({ top, left, bottom, right }: GridZone): string {
  return formatArea({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });
}

/** An address as the grid counts; null where it is none. */
export function gridZoneOf(address: string): GridZone | null {
  const area = parseArea(address.trim().toUpperCase());
  return (
    area && {
      top: area.top - 1,
      left: area.left - 1,
      bottom: area.bottom - 1,
      right: area.right - 1,
    }
  );
}

/** The first cell of an address. */
export function gridCellOf(address: string): { readonly col: number; readonly row: number } | null {
  const zone = gridZoneOf(address);
  return zone && { col: zone.left, row: zone.top };
}
