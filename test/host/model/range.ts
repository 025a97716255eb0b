import type { Worksheet } from "@cj-tech-master/excelts";
import {
  cellsOf,
  columnsOf,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  rowsOf,
  type Area,
} from "../area";
import { clearCells, unmergeTouched } from "../cells/clear";
import { kindOf, scalarOf, type Scalar, type ValueKind } from "../cells/content";
import { copyCells } from "../cells/copyCells";
import { pasteRules } from "../structure/pasteRules";
import { ENGLISH, VIETNAMESE, type Culture } from "../cells/culture";
import { displayText } from "../cells/displayText";
import { formulaText, localFormulaText } from "../cells/formulaText";
import { checkShape, readGrid } from "../cells/grid";
import { allow, allowWriting } from "../cells/guard";
import { mergeCells } from "../cells/merge";
import { numberFormatOf } from "../cells/numberFormat";
import { settledColumn } from "../cells/sizes";
import { writeEntries, writeNumberFormats } from "../cells/writeEntries";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { deleteCells, insertCells } from "../structure/shift";
import { isSpilled, spillOf } from "../calc/spills";
import { mergesIn } from "./rangeGeometry";
import { RangeGeometry } from "./rangeMoves";
import { group, showDetails, ungroup } from "./rangeOutline";
import { RangeAreas } from "./rangeAreas";
import { cellProperties, type CellProperties } from "./cellProperties";
import { rowProperties, type RowProperties } from "./rowProperties";
import { either, RangeFormat, uniform } from "./rangeFormat";
import { DataValidationObject } from "./dataValidation";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { selectCells } from "./selection";
import { WorksheetObject } from "./worksheet";

/** More merged areas than that Excel does not hand over. */
const MERGED_AREAS_LIMIT = 512;

type Lines = "ByRows" | "ByColumns";

/** A rectangle of cells as Office.js sees it. */
export class RangeObject extends RangeGeometry<RangeObject> {
  constructor(
    readonly session: Session,
    sheet: Worksheet,
    area: Area
  ) {
    super(sheet, area);
  }

  protected at(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.area]);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.session, this.sheet, this.area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.area);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.top - 1;
  }

  get columnIndex(): number {
    return this.area.left - 1;
  }

  get rowCount(): number {
    return rowsOf(this.area);
  }

  get columnCount(): number {
    return columnsOf(this.area);
  }

  get cellCount(): number {
    const cells = cellsOf(this.area);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get isEntireRow(): boolean {
    return this.columnCount === MAX_COLUMNS;
  }

  get isEntireColumn(): boolean {
    return this.rowCount === MAX_ROWS;
  }

  get values(): Scalar[][] {
    this.session.calculate(this.sheet, this.area);
    return readGrid(this.sheet, this.area, scalarOf);
  }

  set values(input: unknown) {
    this.write(input, ENGLISH);
  }

  get formulas(): Scalar[][] {
    return readGrid(this.sheet, this.area, (cell, row, column) =>
      formulaText(this.sheet, cell, row, column)
    );
  }

  set formulas(input: unknown) {
    this.write(input, ENGLISH);
  }

  get formulasLocal(): Scalar[][] {
    return readGrid(this.sheet, this.area, (cell, row, column) =>
      localFormulaText(this.sheet, cell, row, column)
    );
  }

  set formulasLocal(input: unknown) {
    this.write(input, VIETNAMESE);
  }

  get text(): string[][] {
    this.session.calculate(this.sheet, this.area);
    return readGrid(this.sheet, this.area, displayText);
  }

  get valueTypes(): ValueKind[][] {
    this.session.calculate(this.sheet, this.area);
    return readGrid(this.sheet, this.area, kindOf);
  }

  get numberFormat(): string[][] {
    return readGrid(this.sheet, this.area, numberFormatOf);
  }

  set numberFormat(input: unknown) {
    allow(this.sheet, "formatCells");
    writeNumberFormats(this.sheet, this.area, input);
    this.session.cellsChanged(this.sheet, this.area);
  }

  get rowHidden(): boolean | null {
    return uniform(
      this.area.top,
      this.area.bottom,
      (row) => this.sheet.findRow(row)?.hidden === true
    );
  }

  set rowHidden(hidden: boolean) {
    allow(this.sheet, "formatRows");
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      this.sheet.getRow(row).hidden = hidden;
    }
  }

  get columnHidden(): boolean | null {
    const columns = this.sheet.columns as typeof this.sheet.columns | null;
    return uniform(
      this.area.left,
      this.area.right,
      (column) => columns?.[column - 1]?.hidden === true
    );
  }

  set columnHidden(hidden: boolean) {
    allow(this.sheet, "formatColumns");
    for (let column = this.area.left; column <= this.area.right; column++) {
      settledColumn(this.sheet, column).hidden = hidden;
    }
  }

  getCellProperties(options: unknown): CellProperties[][] {
    return cellProperties(this.sheet, this.area, options);
  }

  getRowProperties(options: unknown): RowProperties[] {
    return rowProperties(this.sheet, this.area, options);
  }

  get hidden(): boolean | null {
    return either(this.rowHidden, this.columnHidden);
  }

  clear(applyTo = "All"): void {
    allowWriting(this.sheet, this.area);
    clearCells(this.sheet, this.area, applyTo);
    if (applyTo === "All") {
      this.dataValidation.clear();
      this.conditionalFormats.clearAll();
    }
    this.session.cellsChanged(this.sheet, this.area);
  }

  insert(shift: string): RangeObject {
    if (shift !== "Down" && shift !== "Right") {
      throw new HostError("InvalidArgument", `${shift} is no direction to insert.`);
    }
    allow(this.sheet, shift === "Down" ? "insertRows" : "insertColumns");
    const { area } = this;
    insertCells(this.session, this.sheet, area, shift);
    return this.at(area);
  }

  delete(shift: string): void {
    if (shift !== "Up" && shift !== "Left") {
      throw new HostError("InvalidArgument", `${shift} is no direction to delete.`);
    }
    allow(this.sheet, shift === "Up" ? "deleteRows" : "deleteColumns");
    deleteCells(this.session, this.sheet, this.area, shift);
  }

  /** Merges the range, or each of its rows; only the first cell of a merge keeps its content. */
  merge(across = false): void {
    allow(this.sheet, "formatCells");
    if (this.sheet.getTables().some((table) => this.touches(table))) {
      throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
    }
    const rows = Array.from({ length: rowsOf(this.area) }, (_unused, step) => ({
      ...this.area,
      top: this.area.top + step,
      bottom: this.area.top + step,
    }));
    for (const part of across ? rows : [this.area]) {
      mergeCells(this.sheet, part);
    }
    this.session.cellsChanged(this.sheet, this.area);
  }

  unmerge(): void {
    allow(this.sheet, "formatCells");
    unmergeTouched(this.sheet, this.area);
  }

  /** The merged areas that begin in the range, or null. @throws HostError beyond 512 */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = mergesIn(this.sheet, this.area);
    if (merges.length > MERGED_AREAS_LIMIT) {
      throw new HostError(
        "RangeExceedsLimit",
        "There are more than 512 merged areas in the range."
      );
    }
    return merges.length === 0 ? null : new RangeAreas(merges.map((area) => this.at(area)));
  }

  /** The cells that the formula of this one cell spills into, itself included; null where it does not spill. */
  getSpillingToRangeOrNullObject(): RangeObject | null {
    if (this.cellCount !== 1) {
      throw new HostError("InvalidArgument", "Only one cell can be asked where it spills.");
    }
    this.session.calculate(this.sheet, this.area);
    const spilled = spillOf(this.sheet.findRow(this.area.top)?.findCell(this.area.left));
    return spilled && this.at(spilled);
  }

  get hasSpill(): boolean | null {
    this.session.calculate(this.sheet, this.area);
    return isSpilled(this.sheet, this.area);
  }

  copyFrom(
    source: RangeObject | string,
    copyType = "All",
    skipBlanks = false,
    transpose = false
  ): void {
    allowWriting(this.sheet, this.area);
    if (typeof source === "string" || skipBlanks || transpose) {
      throw new NotModelled("Range.copyFrom() with an address, skipBlanks or transpose");
    }
    this.session.calculate(source.sheet, source.area);
    const written = copyCells(source.sheet, source.area, this.sheet, this.area, copyType);
    pasteRules(source.sheet, source.area, this.sheet, written, copyType);
    this.session.cellsChanged(this.sheet, written);
  }

  group(lines: Lines): void {
    allow(this.sheet, lines === "ByColumns" ? "formatColumns" : "formatRows");
    group(this.sheet, this.area, lines);
  }

  ungroup(lines: Lines): void {
    allow(this.sheet, lines === "ByColumns" ? "formatColumns" : "formatRows");
    ungroup(this.sheet, this.area, lines);
  }

  hideGroupDetails(lines: Lines): void {
    showDetails(this.sheet, this.area, lines, false);
  }

  showGroupDetails(lines: Lines): void {
    showDetails(this.sheet, this.area, lines, true);
  }

  select(): void {
    this.worksheet.activate();
    selectCells(this.sheet, this.area);
  }

  /** The client asks this before it sends a large grid in pieces. */
  validateArraySize(rows: number, columns: number): void {
    checkShape(this.area, rows, columns);
  }

  private write(input: unknown, culture: Culture): void {
    allowWriting(this.sheet, this.area);
    writeEntries(this.session, this.sheet, this.area, input, culture);
  }
}
