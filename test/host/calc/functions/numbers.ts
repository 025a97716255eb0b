import type { Argument } from "../builtIn";
import { Reference } from "../reference";
import { CellError, Matrix, numberOf, type Scalar } from "../values";

/**
 * The numbers that SUM, MAX and their kin calculate with: of cells and arrays the numbers, of what is given itself also
 * texts and logical values that stand for one. @throws CellError the first error among them
 */
export function numbersIn(args: readonly Argument[]): number[] {
  const numbers: number[] = [];
  const take = (value: Scalar): void => {
    if (typeof value === "number") {
      numbers.push(value);
    } else if (value instanceof CellError) {
      throw value;
    }
  };
  for (const arg of args) {
    if (arg instanceof Reference) {
      arg.eachFilled(take);
    } else if (arg instanceof Matrix) {
      arg.rows.forEach((row) => row.forEach(take));
    } else {
      numbers.push(numberOf(arg));
    }
  }
  return numbers;
}

/** The same for AVERAGEA, MAXA and MINA: in cells TRUE is 1, FALSE and texts are 0. */
export function valuesIn(args: readonly Argument[]): number[] {
  const numbers: number[] = [];
  const take = (value: Scalar): void => {
    if (value instanceof CellError) {
      throw value;
    }
    if (value !== null) {
      numbers.push(typeof value === "string" ? 0 : Number(value));
    }
  };
  for (const arg of args) {
    if (arg instanceof Reference) {
      arg.eachFilled(take);
    } else if (arg instanceof Matrix) {
      arg.rows.forEach((row) => row.forEach(take));
    } else {
      numbers.push(numberOf(arg));
    }
  }
  return numbers;
}
