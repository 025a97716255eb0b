import { forEachInSteps, type Steps } from "../../pace/steps";
import type { CellContent, CellFormat, SheetArea, TableBlueprint } from "../../sheets/blueprint";
import type { FileSheet } from "../../sheets/fileBlueprint";
import { DATE_FORMAT, TEXT_FORMAT } from "../../sheets/styles";
import { freshPlace } from "../../sheets/tablePlace";
import { styleOf, type FileStyle } from "./fileStyle";
import type { StyleTable } from "./styleTable";

export interface FileCell {
  /** By number of the file's styles. */
  readonly style: number;
  readonly content: CellContent;
}

/** A row with its cells, each by its column. */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, cell: FileCell])[];
}

const BLANK: FileCell = { style: 0, content: null };
const AS_TEXT: FileStyle = { numberFormat: TEXT_FORMAT };
const AS_DAY: FileStyle = { numberFormat: DATE_FORMAT };
const AS_NUMBER: FileStyle = { numberFormat: "General" };
const QUOTED: FileStyle = { quoted: true };
const UNLOCKED: FileStyle = { unlocked: true };

/** The cells of a sheet that hold or look like something. */
export class FileCells {
  private readonly rows = new Map<number, Map<number, FileCell>>();

  constructor(private readonly styles: StyleTable) {}

  /** Draws what a sheet's blueprint says, in the order in which Excel gets it. */
  *draw(sheet: FileSheet): Steps<void> {
    for (const { area, format } of sheet.layout.formats) {
      this.format(area, format);
      yield;
    }
    for (const table of sheet.tables) {
      yield* this.table(table);
    }
    for (const { row, column, content } of sheet.cells) {
      yield* forEachInSteps(content, (line, index) =>
        line.forEach((each, at) => this.fill(row + index, column + at, each, true))
      );
    }
    for (const area of sheet.unlocked ?? []) {
      this.each(area, (row, column) => this.style(row, column, UNLOCKED));
    }
  }

  /** In no order; the cells of each from the left. */
  filledRows(): readonly FileRow[] {
    return [...this.rows].map(([row, cells]) => ({
      row,
      cells: [...cells].sort(([a], [b]) => a - b),
    }));
  }

  private *table(table: TableBlueprint): Steps<void> {
    const { row, column, columns, rows, headerFormat } = table;
    const { firstRow } = freshPlace(table);
    const header = { row, column, rows: 1, columns: columns.length };
    this.format(header, { ...headerFormat, numberFormat: TEXT_FORMAT });
    for (const [index, { header: text, format, formula }] of columns.entries()) {
      const at = column + index;
      this.fill(row, at, text, false);
      this.format({ row: firstRow, column: at, rows: rows.length, columns: 1 }, format);
      rows.forEach((cells, line) => {
        const content = formula === undefined ? (cells[index] ?? null) : { formula };
        this.fill(firstRow + line, at, content, false);
      });
      yield;
    }
  }

  private format(area: SheetArea, format: CellFormat): void {
    const inner = styleOf(format, false);
    const last = styleOf(format, true);
    const lastRow = area.row + area.rows - 1;
    this.each(area, (row, column) => this.style(row, column, row === lastRow ? last : inner));
  }

  /** @param asText whether text makes its cell one of text, whatever its format was */
  private fill(row: number, column: number, content: CellContent, asText: boolean): void {
    const line = this.lineOf(row);
    const { style } = line.get(column) ?? BLANK;
    line.set(column, { style: this.styleFor(content, style, asText), content });
  }

  /** The style in which a content stays what it is. */
  private styleFor(content: CellContent, style: number, asText: boolean): number {
    const format = this.styles.numberFormatOf(style) ?? "General";
    if (typeof content === "string") {
      if (format === TEXT_FORMAT) {
        return style;
      }
      return this.styles.changed(style, asText ? AS_TEXT : QUOTED);
    }
    if (content === null || (format !== TEXT_FORMAT && format !== "General")) {
      return style;
    }
    const isDay = typeof content === "object" && "day" in content;
    return this.styles.changed(style, isDay ? AS_DAY : AS_NUMBER);
  }

  private style(row: number, column: number, change: FileStyle): void {
    const line = this.lineOf(row);
    const { style, content } = line.get(column) ?? BLANK;
    line.set(column, { style: this.styles.changed(style, change), content });
  }

  private lineOf(row: number): Map<number, FileCell> {
    const line = this.rows.get(row) ?? new Map<number, FileCell>();
    this.rows.set(row, line);
    return line;
  }

  private each(area: SheetArea, visit: (row: number, column: number) => void): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        visit(row, column);
      }
    }
  }
}
