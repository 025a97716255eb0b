import { columnsOf, intersect, rowsOf, type Area } from "../area";
import type { RangeCells, SheetCells } from "./sheetCells";
import { Matrix, VALUE, type CellError, type Scalar } from "./values";

/** Cells that a formula refers to. Whoever reads values through it has them calculated first: see `Evaluator`. */
export class Reference {
  readonly height: number;
  readonly width: number;

  /** @param range the same cells as formulas share them, where they do */
  constructor(
    readonly sheet: SheetCells,
    readonly area: Area,
    readonly range: RangeCells | null = null
  ) {
    this.height = rowsOf(area);
    this.width = columnsOf(area);
  }

  get isCell(): boolean {
    return this.height === 1 && this.width === 1;
  }

  at(row: number, column: number): Scalar {
    return this.sheet.value(this.area.top + row, this.area.left + column);
  }

  /** Every cell that is not blank, row by row within each column. */
  eachFilled(visit: (value: Exclude<Scalar, null>) => void): void {
    const { top, bottom } = this.area;
    this.sheet.eachColumn(this.area, ({ values }) => {
      const last = Math.min(bottom, values.length - 1);
      for (let row = top; row <= last; row += 1) {
        const value = values[row];
        if (value !== undefined && value !== null) {
          visit(value);
        }
      }
    });
  }

  toMatrix(): Matrix {
    const rows: Scalar[][] = [];
    for (let row = 0; row < this.height; row += 1) {
      const line: Scalar[] = [];
      for (let column = 0; column < this.width; column += 1) {
        line.push(this.at(row, column));
      }
      rows.push(line);
    }
    return new Matrix(rows);
  }

  /**
   * The one cell that stands for the range in a formula that takes one value: in the formula's row of a column, in its
   * column of a row. Source: Microsoft Support, "Implicit intersection operator: @".
   */
  crossing(row: number, column: number): Reference | CellError {
    const line = { top: 1, bottom: Infinity, left: column, right: column };
    const across = { top: row, bottom: row, left: 1, right: Infinity };
    const cell = this.isCell
      ? this.area
      : this.width === 1
        ? intersect(this.area, across)
        : this.height === 1
          ? intersect(this.area, line)
          : null;
    return cell ? new Reference(this.sheet, cell) : VALUE;
  }
}
