import { NotModelled } from "../errors";
import { columnLetters, contains, oneCell, type Area } from "../area";
import type { BuiltIn, Caller, Result } from "./builtIn";
import type { Directory } from "./directory";
import { Evaluator, type Book } from "./evaluator";
import type { Expression } from "./formula";
import { isWord, Precedents } from "./precedents";
import { Reference } from "./reference";
import { SharedArrays } from "./sharable";
import type { FormulaCell, SheetCells } from "./sheetCells";
import { CellError, NAME, type Matrix, type Scalar } from "./values";

/** What the calculation needs of the workbook around it. */
export interface Surroundings {
  readonly directory: Directory;
  customFunction(name: string): BuiltIn | undefined;
  caller(home: FormulaCell): Caller;
  /** Takes a result over into the workbook; gives the value that the formula's own cell shows. */
  show(formula: FormulaCell, result: Scalar | Matrix): Scalar;
}

/**
 * Which formulas read which cells, and which of them are to be calculated again. A formula is dirty from the moment that
 * something it reads changes until somebody asks for its result; then what it reads is calculated first.
 */
export class Calculation implements Book {
  /** How many formulas were calculated so far. */
  calculated = 0;
  private readonly dirty = new Set<FormulaCell>();
  private readonly formulas = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly byToday = new Set<FormulaCell>();
  private readonly byCustomFunction = new Set<FormulaCell>();
  /** Formulas that go by tables and names: they are bound anew when one of those changes. */
  private readonly byWords = new Set<FormulaCell>();
  private readonly spilling = new Set<FormulaCell>();
  /** Formulas whose known result may be outdated, with that result. */
  private readonly unsure = new Map<FormulaCell, Scalar>();
  /** Ranges count as up to date while formulas in them may not be. */
  private checking = false;
  private readonly arrays = new SharedArrays();

  constructor(private readonly around: Surroundings) {}

  /** A formula stands in its cell from now on. */
  add(formula: FormulaCell): void {
    this.formulas.add(formula);
    formula.sheet.column(formula.column).formulas[formula.row] = formula;
    if (formula.layout !== "one") {
      this.spilling.add(formula);
    }
    this.dirty.add(formula);
    this.bind(formula);
  }

  /** The same for a formula whose result is known already, unless that depends on more than cells. */
  addCalculated(formula: FormulaCell): void {
    this.add(formula);
    const groups = [this.volatile, this.byToday, this.byCustomFunction];
    if (groups.some((group) => group.has(formula))) {
      this.unsure.set(formula, formula.sheet.value(formula.row, formula.column));
    } else {
      formula.dirty = false;
      this.dirty.delete(formula);
    }
    for (const precedent of formula.precedents) {
      if (precedent.kind === "range") {
        precedent.sheet.watch(precedent);
      }
    }
  }

  /** Calculates the formulas whose known results may be outdated; what reads them is dirty where they are. */
  checkKnown(): void {
    this.checking = true;
    for (const formula of [...this.dirty].filter((each) => !this.unsure.has(each))) {
      this.spread(placesOf(formula));
    }
    for (const [formula, before] of this.unsure) {
      if (formula.layout === "one") {
        this.calculate(formula);
      }
      if (formula.dirty || formula.sheet.value(formula.row, formula.column) !== before) {
        this.spread(placesOf(formula));
      }
    }
    this.checking = false;
    this.unsure.clear();
  }

  /** The formula of a cell is gone; its value stays until another is set. */
  remove(formula: FormulaCell): void {
    this.unbind(formula);
    this.formulas.delete(formula);
    this.dirty.delete(formula);
    this.spilling.delete(formula);
    delete formula.sheet.column(formula.column).formulas[formula.row];
  }

  /** Tables or names changed: what formulas read is worked out again. */
  bindAnew(): void {
    this.arrays.clear();
    for (const formula of [...this.byWords]) {
      this.unbind(formula);
      this.bind(formula);
      this.soil(formula);
    }
  }

  /** The values of cells changed: whatever reads them is dirty from here on. */
  changed(sheet: SheetCells, row: number, column: number): void {
    for (const formula of this.spilling) {
      const { wants } = formula;
      if (formula.sheet === sheet && wants && contains(wants, oneCell(row, column))) {
        this.soil(formula);
      }
    }
    this.spread([{ sheet, row, column }]);
  }

  dayChanged(): void {
    this.byToday.forEach((formula) => this.soil(formula));
  }

  /** Some function answers otherwise than before. */
  functionsChanged(): void {
    this.byCustomFunction.forEach((formula) => this.soil(formula));
  }

  /** To be called once before results are asked for after something changed. */
  soilVolatile(): void {
    this.volatile.forEach((formula) => this.soil(formula));
  }

  /** Calculates whatever is dirty. */
  calculateAll(): void {
    this.spilling.forEach((formula) => this.calculate(formula));
    for (const formula of this.dirty) {
      this.calculate(formula);
    }
  }

  /** Calculates what is dirty in an area, and every result that may spill into it. */
  calculateArea(sheet: SheetCells, area: Area): void {
    for (const formula of this.spilling) {
      if (formula.dirty && formula.sheet === sheet) {
        this.calculate(formula);
      }
    }
    sheet.dirtyFormulas(area).forEach((formula) => this.calculate(formula));
  }

  resolve(expression: Expression & { kind: "area" | "table" | "name" }, home: FormulaCell): Result {
    if (expression.kind === "name") {
      const meant = this.around.directory.named(expression, home);
      if (meant === null) {
        return NAME;
      }
      return isWord(meant) ? this.resolve(meant, home) : new Evaluator(this, home).result(meant);
    }
    const place = this.around.directory.place(expression, home);
    return place instanceof CellError ? place : this.share(new Reference(place.sheet, place.area));
  }

  share(reference: Reference): Reference {
    const range = reference.isCell ? null : reference.sheet.knownRange(reference.area);
    return range ? new Reference(reference.sheet, reference.area, range) : reference;
  }

  settle({ sheet, area, range, isCell }: Reference): void {
    if (isCell) {
      const formula = sheet.formula(area.top, area.left);
      if (formula?.dirty) {
        this.calculate(formula);
      }
    } else if (!range || range.dirty || this.checking) {
      sheet.dirtyFormulas(area).forEach((formula) => this.calculate(formula));
      if (range) {
        sheet.watch(range);
      }
    }
  }

  sharedArray(expression: Expression, home: FormulaCell): Matrix | undefined {
    return this.arrays.of(expression, home.sheet);
  }

  shareArray(expression: Expression, home: FormulaCell, array: Matrix): void {
    this.arrays.keep(expression, home.sheet, array);
  }

  caller(home: FormulaCell): Caller {
    return this.around.caller(home);
  }

  customFunction(name: string): BuiltIn | undefined {
    return this.around.customFunction(name);
  }

  isNamed(name: string, home: FormulaCell): boolean {
    return this.around.directory.named({ kind: "name", sheet: null, name }, home) !== null;
  }

  spillOf({ sheet, area }: Reference): Area | null {
    const formula = sheet.formula(area.top, area.left);
    return formula && formula.layout !== "one" ? (formula.covers ?? area) : null;
  }

  /** Calculates a formula after everything that it reads; however long the chain, on one stack of its own. */
  private calculate(first: FormulaCell): void {
    const stack = [first];
    while (stack.length > 0) {
      const formula = stack.at(-1)!;
      if (!formula.dirty) {
        stack.pop();
      } else if (formula.waiting || !this.pushDirty(formula, stack)) {
        stack.pop();
        this.evaluate(formula);
      }
    }
  }

  private pushDirty(formula: FormulaCell, stack: FormulaCell[]): boolean {
    formula.waiting = true;
    const before = stack.length;
    for (const precedent of formula.precedents) {
      if (precedent.kind === "range") {
        if (precedent.dirty || this.checking) {
          stack.push(...precedent.sheet.dirtyFormulas(precedent.area).filter(isWanted));
        }
      } else {
        const read = precedent.sheet.formula(precedent.row, precedent.column);
        if (read && isWanted(read)) {
          stack.push(read);
        }
      }
    }
    return stack.length > before;
  }

  private evaluate(formula: FormulaCell): void {
    if (formula.evaluating) {
      const { row, column, sheet } = formula;
      const cell = `${sheet.worksheet.name}!${columnLetters(column)}${row}`;
      throw new NotModelled(`a circular reference at ${cell}: ${formula.text}`);
    }
    formula.evaluating = true;
    try {
      const { expression } = formula;
      const result = expression === null ? NAME : new Evaluator(this, formula).result(expression);
      this.calculated += 1;
      formula.dirty = false;
      this.dirty.delete(formula);
      formula.sheet.column(formula.column).values[formula.row] = this.around.show(formula, result);
    } finally {
      formula.evaluating = false;
      formula.waiting = false;
    }
  }

  private soil(formula: FormulaCell): void {
    if (!formula.dirty) {
      formula.dirty = true;
      this.dirty.add(formula);
      this.spread(placesOf(formula));
    }
  }

  private spread(from: readonly CellPlace[]): void {
    this.arrays.clear();
    const open = [...from];
    const soil = (formula: FormulaCell): void => {
      if (!formula.dirty) {
        formula.dirty = true;
        this.dirty.add(formula);
        open.push(...placesOf(formula));
      }
    };
    for (let place = open.pop(); place; place = open.pop()) {
      const { sheet, row, column } = place;
      sheet.columns[column]?.readers.get(row)?.forEach(soil);
      for (const range of sheet.watching[column] ?? []) {
        if (row >= range.area.top && row <= range.area.bottom) {
          range.dirty = true;
          range.valuesChanged();
          sheet.unwatch(range);
          range.readers.forEach(soil);
        }
      }
    }
  }

  private bind(formula: FormulaCell): void {
    const found = new Precedents(this.around.directory, formula);
    formula.precedents = found.all;
    const groups = [
      [this.volatile, found.isVolatile],
      [this.byToday, found.goesByToday],
      [this.byCustomFunction, found.callsCustomFunction],
      [this.byWords, found.goesByWords],
    ] as const;
    for (const [group, belongs] of groups) {
      if (belongs) {
        group.add(formula);
      }
    }
    for (const precedent of formula.precedents) {
      if (precedent.kind === "range") {
        precedent.readers.add(formula);
      } else {
        const { readers } = precedent.sheet.column(precedent.column);
        const known = readers.get(precedent.row);
        if (known) {
          known.add(formula);
        } else {
          readers.set(precedent.row, new Set([formula]));
        }
      }
    }
  }

  private unbind(formula: FormulaCell): void {
    for (const precedent of formula.precedents) {
      if (precedent.kind === "range") {
        precedent.readers.delete(formula);
        if (precedent.readers.size === 0) {
          precedent.sheet.forget(precedent);
        }
      } else {
        precedent.sheet.column(precedent.column).readers.get(precedent.row)?.delete(formula);
      }
    }
    formula.precedents = [];
    for (const group of [this.volatile, this.byToday, this.byCustomFunction, this.byWords]) {
      group.delete(formula);
    }
  }
}

interface CellPlace {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
}

/** The cells that show a formula's result. */
function placesOf(formula: FormulaCell): readonly CellPlace[] {
  const { sheet, covers } = formula;
  if (covers === null) {
    return [formula];
  }
  const places: CellPlace[] = [];
  for (let row = covers.top; row <= covers.bottom; row += 1) {
    for (let column = covers.left; column <= covers.right; column += 1) {
      places.push({ sheet, row, column });
    }
  }
  return places;
}

function isWanted(formula: FormulaCell): boolean {
  return formula.dirty && !formula.waiting;
}
