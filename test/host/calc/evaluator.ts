import { bounding, intersect, type Area } from "../area";
import {
  sizeOf,
  takenAs,
  valueAt,
  type Argument,
  type BuiltIn,
  type Caller,
  type Result,
} from "./builtIn";
import type { Expression } from "./formula";
import { BUILT_INS, isExcelFunction, SPECIAL_FORMS } from "./functions";
import { operate, operateOnArrays } from "./operators";
import { Reference } from "./reference";
import { isSharable } from "./sharable";
import type { FormulaCell } from "./sheetCells";
import {
  CellError,
  matrixOf,
  Matrix,
  NAME,
  NULL,
  numberOf,
  orError,
  REF,
  settled,
  VALUE,
  type Scalar,
} from "./values";
import { NotModelled } from "../errors";

/** What the workbook tells the evaluation of a formula. */
export interface Book {
  /** The cells of an address, table reference or name; an error where there are none. */
  resolve(expression: Expression & { kind: "area" | "table" | "name" }, home: FormulaCell): Result;
  /** Has the cells calculated, before their values are read. */
  settle(reference: Reference): void;
  /** The same cells as formulas share them. */
  share(reference: Reference): Reference;
  /** An array that another formula calculated for the same expression, and one to be kept for others. */
  sharedArray(expression: Expression, home: FormulaCell): Matrix | undefined;
  shareArray(expression: Expression, home: FormulaCell, array: Matrix): void;
  caller(home: FormulaCell): Caller;
  customFunction(name: string): BuiltIn | undefined;
  isNamed(name: string, home: FormulaCell): boolean;
  /** Where the result of a formula spills to. */
  spillOf(cell: Reference): Area | null;
}

/** Calculates one formula. */
export class Evaluator {
  private readonly caller: Caller;

  constructor(
    private readonly book: Book,
    private readonly home: FormulaCell
  ) {
    this.caller = book.caller(home);
  }

  /** The result as its cells show it: one value, or a rectangle where the formula covers several cells. */
  result(expression: Expression): Scalar | Matrix {
    const many = this.home.layout !== "one";
    const result = orError(() => this.values(this.evaluate(expression, many), many));
    if (result instanceof Matrix) {
      return many
        ? matrixOf(result.height, result.width, (r, c) => result.at(r, c) ?? 0)
        : (result.at(0, 0) ?? 0);
    }
    // A formula that refers to an empty cell shows 0.
    return result ?? 0;
  }

  private evaluate(expression: Expression | null, many: boolean): Result {
    if (expression === null) {
      return null;
    }
    if (!many || !isSharable(expression)) {
      return this.evaluateAnew(expression, many);
    }
    const known = this.book.sharedArray(expression, this.home);
    if (known) {
      return known;
    }
    const result = this.evaluateAnew(expression, many);
    if (result instanceof Matrix) {
      this.book.shareArray(expression, this.home, result);
    }
    return result;
  }

  private evaluateAnew(expression: Expression, many: boolean): Result {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "matrix":
        return new Matrix(expression.rows);
      case "area":
      case "table":
      case "name":
        return this.book.resolve(expression, this.home);
      case "call":
        return this.call(expression.name, expression.args, many);
      case "minus":
        return this.each([this.evaluated(expression.of, many)], ([v]) => settled(-numberOf(v)));
      case "plus":
        return this.evaluate(expression.of, many);
      case "percent":
        return this.each([this.evaluated(expression.of, many)], ([v]) => numberOf(v) / 100);
      case "single":
        return this.values(this.evaluate(expression.of, many), false);
      case "binary":
        return this.chain(expression, many);
      default:
        return this.combined(expression, many);
    }
  }

  /** A sum of thousands of terms leans to the left; it is calculated from there without going as deep. */
  private chain(whole: Expression & { kind: "binary" }, many: boolean): Scalar | Matrix {
    const links: (Expression & { kind: "binary" })[] = [whole];
    let first = whole.left;
    while (first.kind === "binary" && !(many && isSharable(first))) {
      links.push(first);
      first = first.left;
    }
    let left = this.evaluated(first, many);
    for (let link = links.pop(); link; link = links.pop()) {
      const { operator } = link;
      const right = this.evaluated(link.right, many);
      left =
        left instanceof Matrix || right instanceof Matrix
          ? operateOnArrays(operator, left, right)
          : operate(operator, left, right);
    }
    return left;
  }

  /** What stands there, not where. */
  private evaluated(expression: Expression | null, many: boolean): Scalar | Matrix {
    return this.values(this.evaluate(expression, many), many);
  }

  /** The values of a result: of a range all, or the one in the formula's row or column. */
  private values(result: Result, many: boolean): Scalar | Matrix {
    if (!(result instanceof Reference)) {
      return result;
    }
    if (!many || result.isCell) {
      const cell = result.crossing(this.home.row, this.home.column);
      if (cell instanceof CellError) {
        return cell;
      }
      this.book.settle(cell);
      return cell.at(0, 0);
    }
    this.book.settle(result);
    return result.toMatrix();
  }

  private combined(
    { kind, left, right }: Expression & { kind: "range" | "intersection" | "union" },
    many: boolean
  ): Result {
    const [from, to] = [this.cells(left, many), this.cells(right, many)];
    if (kind === "union") {
      throw new NotModelled("a union of several ranges inside a formula");
    }
    if (from.sheet !== to.sheet) {
      return VALUE;
    }
    const area = kind === "range" ? bounding(from.area, to.area) : intersect(from.area, to.area);
    return area === null ? NULL : this.book.share(new Reference(from.sheet, area));
  }

  private cells(expression: Expression, many: boolean): Reference {
    const result = this.evaluate(expression, many);
    if (result instanceof Reference) {
      return result;
    }
    throw result instanceof CellError ? result : VALUE;
  }

  private call(name: string, args: readonly (Expression | null)[], many: boolean): Result {
    const special = SPECIAL_FORMS[name];
    if (special) {
      return special(
        args,
        (expression) => this.evaluate(expression, many),
        (result) => this.values(result, many)
      );
    }
    if (name === "ANCHORARRAY") {
      return this.spilled(this.cells(args[0]!, many));
    }
    const known = BUILT_INS[name] ?? this.book.customFunction(name);
    if (known) {
      return this.invoke(known, args, many);
    }
    if (isExcelFunction(name)) {
      throw new NotModelled(`the function ${name}`);
    }
    if (this.book.isNamed(name, this.home)) {
      throw new NotModelled(`the function that the name ${name} stands for`);
    }
    return NAME;
  }

  private spilled(cell: Reference): Result {
    this.book.settle(cell);
    const area = this.book.spillOf(cell);
    return area === null ? REF : new Reference(cell.sheet, area);
  }

  private invoke(known: BuiltIn, given: readonly (Expression | null)[], many: boolean): Result {
    if (given.length < known.least || takenAs(known, given.length - 1) === null) {
      throw VALUE;
    }
    let lifted = false;
    const args = given.map((expression, index): Argument => {
      const taken = takenAs(known, index);
      if (taken === "value") {
        const value = known.takesErrors
          ? orError(() => this.evaluated(expression, many))
          : this.evaluated(expression, many);
        lifted ||= value instanceof Matrix;
        return value;
      }
      const value = known.takesErrors
        ? orError(() => this.evaluate(expression, many || taken === "array"))
        : this.evaluate(expression, many || taken === "array");
      if (taken !== "cells" && value instanceof Reference) {
        this.book.settle(value);
      }
      return value;
    });
    return lifted ? this.lifted(known, args) : run(known, args, this.caller);
  }

  /** A function of single values, calculated for each element of the arrays that it was given. */
  private lifted(known: BuiltIn, args: readonly Argument[]): Matrix {
    const isLifted = args.map(
      (arg, index) => arg instanceof Matrix && takenAs(known, index) === "value"
    );
    const arrays = args.filter((_, index) => isLifted[index]) as Matrix[];
    const height = Math.max(...arrays.map((array) => array.height));
    const width = Math.max(...arrays.map((array) => array.width));
    return matrixOf(height, width, (row, column) => {
      const element = args.map((arg, index) =>
        isLifted[index] ? (arg as Matrix).at(row, column) : arg
      );
      const result = orError(() => run(known, element, this.caller));
      return valueAt(result, 0, 0);
    });
  }

  private each(
    operands: readonly (Scalar | Matrix)[],
    calculate: (values: readonly Scalar[]) => Scalar
  ): Scalar | Matrix {
    const sizes = operands.map(sizeOf);
    const height = Math.max(...sizes.map((size) => size.height));
    const width = Math.max(...sizes.map((size) => size.width));
    if (!operands.some((operand) => operand instanceof Matrix)) {
      return calculate(operands as readonly Scalar[]);
    }
    return matrixOf(height, width, (row, column) =>
      orError(() => calculate(operands.map((operand) => valueAt(operand, row, column))))
    );
  }
}

function run(known: BuiltIn, args: readonly Argument[], caller: Caller): Result {
  if (!known.takesErrors) {
    const error = args.find(
      (arg, index) => arg instanceof CellError && takenAs(known, index) !== "cells"
    );
    if (error !== undefined) {
      return error;
    }
  }
  const result = known.run(args, caller);
  return typeof result === "number" ? settled(result) : result;
}
