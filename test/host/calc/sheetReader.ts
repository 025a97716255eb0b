import { dateToExcel, ValueType, type Cell } from "@cj-tech-master/excelts";
import { parseArea, WHOLE_SHEET, type Area } from "../area";
import { scalarOf } from "../cells/content";
import type { Calculation } from "./calculation";
import { formulaOrNull, type Expression } from "./formula";
import type { FormulaCell, SheetCells } from "./sheetCells";
import { inFile, spillOf } from "./spills";
import { CellError, type Scalar } from "./values";

/** Takes over into the calculation what stands in the cells of a sheet, where it is something else than before. */
export class SheetReader {
  private takesResults = false;

  constructor(
    private readonly calculation: Calculation,
    private readonly isSpilling: (expression: Expression) => boolean
  ) {}

  /**
   * Takes a workbook as its file has it: a formula that comes with its result need not be calculated before something that it
   * reads changes.
   */
  open(all: readonly SheetCells[]): void {
    this.takesResults = true;
    all.forEach((cells) => this.read(cells, WHOLE_SHEET));
    this.takesResults = false;
  }

  /** Looks at the cells of an area: at those that there are, and at those that there were before. */
  read(cells: SheetCells, area: Area): void {
    const { worksheet } = cells;
    const bottom = Math.min(area.bottom, worksheet.rowCount);
    for (let row = area.top; row <= bottom; row += 1) {
      const line = worksheet.findRow(row);
      const right = Math.min(area.right, line?.cellCount ?? 0);
      for (let column = area.left; column <= right; column += 1) {
        this.readCell(cells, row, column, line?.findCell(column));
      }
    }
    cells.eachColumn(area, ({ values, formulas }, column) => {
      const last = Math.min(area.bottom, Math.max(values.length, formulas.length) - 1);
      for (let row = area.top; row <= last; row += 1) {
        const held = formulas[row] ?? values[row] ?? null;
        if (held !== null && !worksheet.findCell(row, column)) {
          this.readCell(cells, row, column, undefined);
        }
      }
    });
  }

  private readCell(cells: SheetCells, row: number, column: number, cell: Cell | undefined): void {
    const known = cells.formula(row, column);
    if (cell?.type === ValueType.Formula && cell.formula) {
      if (this.takesResults && cell.result !== undefined) {
        const formula = this.formulaOf(cells, cell);
        cells.column(column).values[row] = resultOf(cell);
        this.calculation.addCalculated(formula);
      } else if (known?.text !== cell.formula || known.isArray !== isArray(cell)) {
        this.replace(cells, row, column, known, this.formulaOf(cells, cell));
      } else if (cell.result === undefined && !known.dirty) {
        // The same formula was entered again: its result is known.
        cell.result = inFile(cells.value(row, column));
      }
      return;
    }
    const value = valueOf(cell);
    if (known || value !== cells.value(row, column)) {
      this.replace(cells, row, column, known, null);
      cells.column(column).values[row] = value;
    }
  }

  private replace(
    cells: SheetCells,
    row: number,
    column: number,
    before: FormulaCell | undefined,
    after: FormulaCell | null
  ): void {
    if (before) {
      this.calculation.remove(before);
      this.clearSpill(before);
    }
    if (after) {
      this.calculation.add(after);
    }
    this.calculation.changed(cells, row, column);
  }

  /** What a formula spilled goes with it; what was written over it since stays. */
  private clearSpill({ sheet, layout, covers, row, column }: FormulaCell): void {
    if (layout !== "spill" || covers === null) {
      return;
    }
    for (let r = covers.top; r <= covers.bottom; r += 1) {
      for (let c = covers.left; c <= covers.right; c += 1) {
        const cell = r === row && c === column ? undefined : sheet.worksheet.findCell(r, c);
        if (cell && cell.type !== ValueType.Formula && valueOf(cell) === sheet.value(r, c)) {
          cell.value = null;
          sheet.column(c).values[r] = null;
          this.calculation.changed(sheet, r, c);
        }
      }
    }
  }

  private formulaOf(sheet: SheetCells, cell: Cell): FormulaCell {
    const text = cell.formula!;
    const expression = formulaOrNull(text);
    const array = isArray(cell);
    const spills =
      (expression !== null && this.isSpilling(expression)) || (array && isDynamic(cell));
    const fixed = array && !spills ? parseArea(cell.model.ref ?? "") : null;
    return {
      sheet,
      row: cell.row,
      column: cell.col,
      text,
      isArray: array,
      expression,
      layout: spills ? "spill" : (fixed ?? "one"),
      precedents: [],
      dirty: true,
      waiting: false,
      evaluating: false,
      covers: spillOf(cell) ?? fixed,
      wants: null,
    };
  }
}

/** The result that the file has for a formula. */
function resultOf({ result }: Cell): Scalar {
  if (typeof result === "object" && result !== null) {
    return "error" in result ? CellError.of(result.error) : dateToExcel(result);
  }
  return result ?? null;
}

/** The value of a cell as formulas take it; null for a blank one. */
function valueOf(cell: Cell | undefined): Scalar {
  if (!cell || cell.type === ValueType.Null || cell.type === ValueType.Merge) {
    return null;
  }
  const { value } = cell;
  if (typeof value === "object" && value !== null && "error" in value) {
    return CellError.of(value.error);
  }
  return scalarOf(cell);
}

function isArray(cell: Cell): boolean {
  return (cell.model as { shareType?: string }).shareType === "array";
}

function isDynamic(cell: Cell): boolean {
  return (cell.model as { isDynamicArray?: boolean }).isDynamicArray === true;
}
