import { sizeOf, valueAt } from "./builtIn";
import type { Operator } from "./formula";
import {
  CellError,
  compare,
  DIV0,
  Matrix,
  NUM,
  numberOf,
  settled,
  textOf,
  type Scalar,
} from "./values";

/** An operator between two values of which one at least is an array: element by element, errors in their places. */
export function operateOnArrays(
  operator: Operator,
  left: Scalar | Matrix,
  right: Scalar | Matrix
): Matrix {
  const [a, b] = [sizeOf(left), sizeOf(right)];
  const height = Math.max(a.height, b.height);
  const width = Math.max(a.width, b.width);
  const rows: Scalar[][] = [];
  for (let row = 0; row < height; row += 1) {
    const line: Scalar[] = [];
    for (let column = 0; column < width; column += 1) {
      line.push(operateOrError(operator, valueAt(left, row, column), valueAt(right, row, column)));
    }
    rows.push(line);
  }
  return new Matrix(rows);
}

/** Most elements are no errors; those that are need not be thrown. */
function operateOrError(operator: Operator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) {
    return left;
  }
  if (right instanceof CellError) {
    return right;
  }
  try {
    return operate(operator, left, right);
  } catch (cause) {
    if (cause instanceof CellError) {
      return cause;
    }
    throw cause;
  }
}

/** An operator between two single values. @throws CellError where one is an error or cannot be calculated with */
export function operate(operator: Operator, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case "+":
      return sum(numberOf(left), numberOf(right));
    case "-":
      return sum(numberOf(left), -numberOf(right));
    case "*":
      return settled(numberOf(left) * numberOf(right));
    case "/": {
      const [dividend, divisor] = [numberOf(left), numberOf(right)];
      return divisor === 0 ? DIV0 : settled(dividend / divisor);
    }
    case "^":
      return power(numberOf(left), numberOf(right));
    case "&":
      return textOf(left) + textOf(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">":
      return compare(left, right) > 0;
    case ">=":
      return compare(left, right) >= 0;
  }
}

/** What is left of two numbers that take each other away, below the 15th digit, is 0: 0.1+0.2-0.3. */
function sum(a: number, b: number): Scalar {
  const total = a + b;
  const isRest = total !== 0 && Math.abs(total) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -49;
  return isRest ? 0 : settled(total);
}

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) {
    throw NUM;
  }
  return base === 0 && exponent < 0 ? DIV0 : settled(base ** exponent);
}
