import type { Cell, Table, Worksheet } from "@cj-tech-master/excelts";
import { bounding, columnsOf, intersect, rowsOf, type Area } from "../area";
import { isBlank } from "../cells/content";
import { HostError } from "../errors";
import { surroundingRegion } from "../structure/surroundingRegion";
import { tableArea } from "../structure/tableModel";
import {
  areaOfAddress,
  columnsBeside,
  entireColumns,
  entireRows,
  inSheet,
  offset,
  resize,
  rowsBeside,
  usedPart,
} from "./rangeGeometry";

/** The members of Range that only lead to another range of the same sheet. */
export abstract class RangeGeometry<Self extends RangeGeometry<Self>> {
  constructor(
    readonly sheet: Worksheet,
    /** Moves when cells are inserted or deleted before it, as a kept reference does in Excel. */
    public area: Area
  ) {}

  protected abstract at(area: Area): Self;

  /** `row` and `column` count from 0 and may lead outside the range. */
  getCell(row: number, column: number): Self {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return this.at(inSheet({ top, left, bottom: top, right: left }));
  }

  getRow(row: number): Self {
    return this.at(
      inSheet({ ...this.area, top: this.area.top + row, bottom: this.area.top + row })
    );
  }

  getColumn(column: number): Self {
    return this.at(
      inSheet({ ...this.area, left: this.area.left + column, right: this.area.left + column })
    );
  }

  getLastRow(): Self {
    return this.getRow(rowsOf(this.area) - 1);
  }

  getLastColumn(): Self {
    return this.getColumn(columnsOf(this.area) - 1);
  }

  getLastCell(): Self {
    return this.getCell(rowsOf(this.area) - 1, columnsOf(this.area) - 1);
  }

  getOffsetRange(rows: number, columns: number): Self {
    return this.at(offset(this.area, rows, columns));
  }

  getResizedRange(rows: number, columns: number): Self {
    return this.at(resize(this.area, rows, columns));
  }

  getAbsoluteResizedRange(rows: number, columns: number): Self {
    return this.at(resize(this.area, rows - rowsOf(this.area), columns - columnsOf(this.area)));
  }

  getRowsAbove(count = 1): Self {
    return this.at(rowsBeside(this.area, -count));
  }

  getRowsBelow(count = 1): Self {
    return this.at(rowsBeside(this.area, count));
  }

  getColumnsBefore(count = 1): Self {
    return this.at(columnsBeside(this.area, -count));
  }

  getColumnsAfter(count = 1): Self {
    return this.at(columnsBeside(this.area, count));
  }

  getEntireRow(): Self {
    return this.at(entireRows(this.area));
  }

  getEntireColumn(): Self {
    return this.at(entireColumns(this.area));
  }

  getBoundingRect(other: Self | string): Self {
    return this.at(bounding(this.area, this.areaOf(other)));
  }

  getIntersection(other: Self | string): Self {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) {
      throw new HostError("ItemNotFound", "The ranges have no cell in common.");
    }
    return common;
  }

  getIntersectionOrNullObject(other: Self | string): Self | null {
    const common = intersect(this.area, this.areaOf(other));
    return common && this.at(common);
  }

  getUsedRange(valuesOnly = false): Self {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  /** The part of the range that holds values, or values and formats; null where it is blank. */
  getUsedRangeOrNullObject(valuesOnly = false): Self | null {
    return this.used(
      (cell) => !isBlank(cell) || (!valuesOnly && Object.keys(cell?.style ?? {}).length > 0)
    );
  }

  /** The block of filled cells around the range. */
  getSurroundingRegion(): Self {
    return this.at(surroundingRegion(this.sheet, this.area));
  }

  protected touches(table: Table): boolean {
    return intersect(tableArea(table), this.area) !== null;
  }

  private used(counts: (cell: Cell | undefined) => boolean): Self | null {
    const used = usedPart(this.sheet, this.area, (row, column) =>
      counts(this.sheet.findRow(row)?.findCell(column))
    );
    return used && this.at(used);
  }

  private areaOf(other: Self | string): Area {
    if (typeof other === "string") {
      return areaOfAddress(this.sheet, other);
    }
    if (other.sheet !== this.sheet) {
      throw new HostError("InvalidArgument", "The ranges are on different worksheets.");
    }
    return other.area;
  }
}
