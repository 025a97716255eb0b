import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { cellsOf, formatArea, oneCell, sameArea, WHOLE_SHEET, type Area } from "../area";
import { formulaOf } from "../cells/content";
import { localFormulaText, type formulaText } from "../cells/formulaText";
import { NotModelled } from "../errors";
import type { BuiltIn, Caller } from "./builtIn";
import { Calculation } from "./calculation";
import { customFunction, type CustomFunction, type FunctionOptions } from "./customFunctions";
import { Directory } from "./directory";
import { formulaOrNull, type Expression } from "./formula";
import { Reference } from "./reference";
import type { FormulaCell, SheetCells } from "./sheetCells";
import { SheetReader } from "./sheetReader";
import { inFile, rememberSpill } from "./spills";
import { CellError, Matrix, NA, SPILL, type Scalar } from "./values";

/** FORMULATEXT shows no longer formulas. Source: Microsoft Support, "FORMULATEXT function". */
const LONGEST_FORMULA_TEXT = 8192;

/** Excel's serial of 1 January 1970. */
const EPOCH_SERIAL = 25_569;

export interface CalculatorOptions {
  /** How FORMULATEXT spells a formula: as Vietnamese Excel does unless told otherwise. */
  readonly formulaShown?: typeof formulaText;
  /** The results that the file has are taken for right, as Excel takes them when it opens a file. */
  readonly takesResults?: boolean;
}

/**
 * Calculates the formulas of the live workbook, built-in and custom, and leaves their results in the cells, where the
 * file keeps them. What did not change since the last time, and depends on nothing that did, is not calculated again.
 */
export class Calculator {
  private readonly functions = new Map<string, BuiltIn>();
  private readonly spillingFunctions = new Set<string>();
  private readonly formulaShown: typeof formulaText;
  private readonly directory: Directory;
  private readonly calculation: Calculation;
  private readonly reader: SheetReader;
  private changes: { readonly sheet: Worksheet; readonly area: Area }[] = [];
  private unread: "all" | "opened" | null;
  private fixedNow: number | null = null;
  private today = 0;

  constructor(
    private readonly file: Workbook,
    { formulaShown = localFormulaText, takesResults = false }: CalculatorOptions = {}
  ) {
    this.formulaShown = formulaShown;
    this.unread = takesResults ? "opened" : "all";
    this.directory = new Directory(file);
    this.calculation = new Calculation({
      directory: this.directory,
      customFunction: (name) => this.functions.get(name),
      caller: (home) => this.caller(home),
      show: (formula, result) => this.show(formula, result),
    });
    this.reader = new SheetReader(
      this.calculation,
      (expression) => expression.kind === "call" && this.spillingFunctions.has(expression.name)
    );
  }

  /** How many formulas were calculated so far. */
  get calculated(): number {
    return this.calculation.calculated;
  }

  /** Makes `=NAME(…)` calculate by `run`; see customFunction for what goes in and out. Names ignore case. */
  registerFunction(name: string, run: CustomFunction, options: FunctionOptions = {}): void {
    const upper = name.toUpperCase();
    if (options.result === "matrix") {
      this.spillingFunctions.add(upper);
    }
    this.functions.set(upper, customFunction(name, run, options));
    this.functionsChanged();
  }

  /** Fixes TODAY() and NOW() to an Excel serial (days since 1899-12-30; a fraction is the time of day). */
  setNow(serial: number): void {
    this.fixedNow = serial;
  }

  /** Custom functions answer otherwise than before, though no cell changed. */
  functionsChanged(): void {
    this.calculation.functionsChanged();
  }

  /** Cells have other contents than before. */
  changed(sheet: Worksheet, area: Area): void {
    this.changes.push({ sheet, area });
  }

  /** Cells moved, or nobody can say what changed: everything is looked at, and calculated where it is another. */
  restructured(): void {
    this.unread ??= "all";
  }

  /** Brings results up to date: all of them, or those of an area. @throws NotModelled */
  calculate(sheet?: Worksheet, area: Area = WHOLE_SHEET): void {
    this.read();
    if (sheet) {
      this.calculation.calculateArea(this.directory.cellsOf(sheet), area);
    } else {
      this.calculation.calculateAll();
    }
  }

  /**
   * What a formula calculates to, in a cell of its own; "notModelled" names what the host cannot calculate.
   */
  resultOf(sheet: Worksheet, row: number, column: number): Scalar | NotModelled {
    try {
      this.read();
      const cell = new Reference(this.directory.cellsOf(sheet), oneCell(row, column));
      this.calculation.settle(cell);
      return cell.at(0, 0);
    } catch (cause) {
      if (cause instanceof NotModelled) {
        return cause;
      }
      throw cause;
    }
  }

  private read(): void {
    const words = this.directory.refresh();
    const { unread, changes } = this;
    const all = unread !== null || words;
    this.changes = [];
    this.unread = null;
    if (words) {
      this.calculation.bindAnew();
    }
    if (unread === "opened") {
      this.today = Math.floor(this.now());
      this.reader.open(this.file.worksheets.map((sheet) => this.directory.cellsOf(sheet)));
      this.calculation.checkKnown();
    } else if (all) {
      this.file.worksheets.forEach((sheet) =>
        this.reader.read(this.directory.cellsOf(sheet), WHOLE_SHEET)
      );
    } else {
      for (const { sheet, area } of changes) {
        this.reader.read(this.directory.cellsOf(sheet), area);
      }
    }
    if (all || changes.length > 0) {
      this.calculation.soilVolatile();
    }
    const today = Math.floor(this.now());
    if (today !== this.today) {
      this.today = today;
      this.calculation.dayChanged();
      this.calculation.soilVolatile();
    }
  }

  private now(): number {
    return this.fixedNow ?? localNow();
  }

  private caller(home: FormulaCell): Caller {
    return {
      row: home.row,
      column: home.column,
      now: this.now(),
      formulaText: (cell) => this.formulaText(cell),
      referenceIn: (text) => this.referenceIn(text, home),
      cells: ({ sheet }, area) => this.calculation.share(new Reference(sheet, area)),
    };
  }

  private formulaText({ sheet, area, isCell }: Reference): string | null {
    if (!isCell) {
      throw new NotModelled(`FORMULATEXT of anything but one cell: ${formatArea(area)}`);
    }
    const { worksheet } = sheet;
    const cell = worksheet.findCell(area.top, area.left);
    if (formulaOf(cell) === null) {
      return null;
    }
    const text = String(this.formulaShown(worksheet, cell, area.top, area.left));
    return text.length <= LONGEST_FORMULA_TEXT ? text : null;
  }

  private referenceIn(text: string, home: FormulaCell): Reference | null {
    const expression = formulaOrNull(text);
    const meant: Expression | null =
      expression?.kind === "name" ? this.directory.named(expression, home) : expression;
    if (meant?.kind !== "area" && meant?.kind !== "table") {
      return null;
    }
    const place = this.directory.place(meant, home);
    return place instanceof CellError
      ? null
      : this.calculation.share(new Reference(place.sheet, place.area));
  }

  /** Writes a result into the cells of the file; gives what the formula's own cell shows. */
  private show(formula: FormulaCell, result: Scalar | Matrix): Scalar {
    const { sheet, row, column, layout } = formula;
    const cell = sheet.worksheet.getCell(row, column);
    if (layout === "one") {
      const value = result as Scalar;
      cell.result = inFile(value);
      return value;
    }
    const first = this.lay(formula, result instanceof Matrix ? result : new Matrix([[result]]));
    cell.result = inFile(first);
    if (layout === "spill") {
      const area = first === SPILL ? null : formula.covers;
      rememberSpill(cell, formatArea(area ?? oneCell(row, column)));
    }
    return first;
  }

  /** Lays the values over the cells that they cover, unless something stands there; what they covered before is cleared. */
  private lay(formula: FormulaCell, values: Matrix): Scalar {
    const { sheet, row, column, layout, covers: before } = formula;
    const area = layout === "spill" || layout === "one" ? covered(row, column, values) : layout;
    const isOwn = (r: number, c: number): boolean =>
      before !== null &&
      r >= before.top &&
      r <= before.bottom &&
      c >= before.left &&
      c <= before.right;
    const others = placesIn(area).filter(([r, c]) => r !== row || c !== column);
    const blocked = others.some(([r, c]) => sheet.value(r, c) !== null && !isOwn(r, c));
    if (before && (blocked || !sameArea(before, area))) {
      placesIn(before).forEach(([r, c]) => {
        if (r !== row || c !== column) {
          this.put(sheet, r, c, null);
        }
      });
    }
    formula.wants = cellsOf(area) > 1 ? area : null;
    formula.covers = blocked ? null : formula.wants;
    if (blocked) {
      return SPILL;
    }
    const exact = layout !== "spill";
    const at = (r: number, c: number): Scalar =>
      exact && (r >= values.height || c >= values.width) && values.height * values.width > 1
        ? stretched(values, r, c)
        : values.at(r, c);
    others.forEach(([r, c]) => this.put(sheet, r, c, at(r - row, c - column)));
    return at(0, 0);
  }

  private put(sheet: SheetCells, row: number, column: number, value: Scalar): void {
    if (sheet.value(row, column) === value) {
      return;
    }
    sheet.column(column).values[row] = value;
    sheet.worksheet.getCell(row, column).value = inFile(value) ?? null;
    this.calculation.changed(sheet, row, column);
  }
}

/** An array formula over more cells than it has values shows #N/A in those left over, but a single row or column is repeated. */
function stretched(values: Matrix, row: number, column: number): Scalar {
  const inRows = values.height === 1 || row < values.height;
  const inColumns = values.width === 1 || column < values.width;
  return inRows && inColumns ? values.at(row, column) : NA;
}

function covered(row: number, column: number, { height, width }: Matrix): Area {
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}

function placesIn({ top, left, bottom, right }: Area): (readonly [row: number, column: number])[] {
  const places: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      places.push([row, column]);
    }
  }
  return places;
}

/** The time of this machine's clock as an Excel serial. */
function localNow(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000 + EPOCH_SERIAL;
}
