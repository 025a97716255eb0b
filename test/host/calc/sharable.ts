import type { Expression } from "./formula";
import type { SheetCells } from "./sheetCells";
import type { Matrix } from "./values";
import { BUILT_INS, SPECIAL_FORMS, VOLATILE } from "./functions";

/** Whether an array reads the same wherever on a sheet the formula stands that calculates it. */
export function isSharable(expression: Expression): boolean {
  if (expression.kind !== "binary" && expression.kind !== "call" && expression.kind !== "minus") {
    return false;
  }
  let known = sharable.get(expression);
  if (known === undefined) {
    known = isAtHomeAnywhere(expression);
    sharable.set(expression, known);
  }
  return known;
}

const sharable = new WeakMap<Expression, boolean>();

function isAtHomeAnywhere(expression: Expression | null): boolean {
  if (expression === null) {
    return true;
  }
  switch (expression.kind) {
    case "value":
    case "matrix":
    case "area":
    case "name":
      return true;
    case "table":
      return expression.table !== "" && !expression.rows.includes("#this row");
    case "call":
      return (
        (expression.name in BUILT_INS || expression.name in SPECIAL_FORMS) &&
        !VOLATILE.has(expression.name) &&
        expression.args.length > 0 &&
        expression.args.every(isAtHomeAnywhere)
      );
    case "single":
      return false;
    case "minus":
    case "plus":
    case "percent":
      return isAtHomeAnywhere(expression.of);
    default: {
      let first: Expression = expression;
      for (; first.kind === "binary"; first = first.left) {
        if (!isAtHomeAnywhere(first.right)) {
          return false;
        }
      }
      return first.kind === "range" || first.kind === "union" || first.kind === "intersection"
        ? isAtHomeAnywhere(first.left) && isAtHomeAnywhere(first.right)
        : isAtHomeAnywhere(first);
    }
  }
}

/** Elements of arrays that are kept; a workbook of ten thousand tasks has columns for some hundred of them. */
const MOST_ELEMENTS = 2_000_000;

/** Arrays that several formulas calculate alike, until something changes; those that were asked for last are kept. */
export class SharedArrays {
  private readonly arrays = new Map<Expression, Map<SheetCells, Matrix>>();
  private elements = 0;

  of(expression: Expression, sheet: SheetCells): Matrix | undefined {
    const bySheet = this.arrays.get(expression);
    if (bySheet) {
      this.arrays.delete(expression);
      this.arrays.set(expression, bySheet);
    }
    return bySheet?.get(sheet);
  }

  /** Keeps an array that was not known. */
  keep(expression: Expression, sheet: SheetCells, array: Matrix): void {
    const bySheet = this.arrays.get(expression) ?? new Map<SheetCells, Matrix>();
    this.arrays.set(expression, bySheet.set(sheet, array));
    this.elements += array.height * array.width;
    for (const [oldest, matrices] of this.arrays) {
      if (this.elements <= MOST_ELEMENTS) {
        break;
      }
      this.arrays.delete(oldest);
      matrices.forEach(({ height, width }) => (this.elements -= height * width));
    }
  }

  clear(): void {
    this.arrays.clear();
    this.elements = 0;
  }
}
