import {
  builtIn,
  eachGiven,
  sizeOf,
  valueAt,
  type Argument,
  type BuiltIns,
  type Result,
} from "../builtIn";
import { NotModelled } from "../../errors";
import { Reference } from "../reference";
import {
  CellError,
  DIV0,
  integerOf,
  Matrix,
  NA,
  NUM,
  numberInText,
  numberOf,
  VALUE,
  type Scalar,
} from "../values";
import { numbersIn, valuesIn } from "./numbers";

export const STATISTICS: BuiltIns = {
  COUNT: builtIn("r+", (args) => count(args, isCountedNumber), true),
  COUNTA: builtIn("r+", (args) => count(args, () => true), true),
  COUNTBLANK: builtIn("r", ([cells]) => {
    if (!(cells instanceof Reference)) {
      return VALUE;
    }
    let filled = 0;
    cells.eachFilled((value) => (filled += value === "" ? 0 : 1));
    return cells.height * cells.width - filled;
  }),
  AVERAGE: builtIn("r+", (args) => average(numbersIn(args))),
  AVERAGEA: builtIn("r+", (args) => average(valuesIn(args))),
  MIN: builtIn("r+", (args) => least(numbersIn(args))),
  MAX: builtIn("r+", (args) => most(numbersIn(args))),
  MINA: builtIn("r+", (args) => least(valuesIn(args))),
  MAXA: builtIn("r+", (args) => most(valuesIn(args))),
  MEDIAN: builtIn("r+", (args) => {
    const sorted = ascending(numbersIn(args));
    const middle = sorted.length >> 1;
    return sorted.length === 0
      ? NUM
      : sorted.length % 2 === 1
        ? sorted[middle]!
        : (sorted[middle - 1]! + sorted[middle]!) / 2;
  }),
  SMALL: builtIn("av", ([cells, k]) => nth(ascending(numbersIn([cells])), k)),
  LARGE: builtIn("av", ([cells, k]) => nth(ascending(numbersIn([cells])).reverse(), k)),
  RANK: builtIn("vr?v", ([value, cells, order]) => {
    const numbers = numbersIn([cells]);
    const number = numberOf(value as Scalar);
    if (!numbers.includes(number)) {
      return NA;
    }
    const up = order !== undefined && numberOf(order as Scalar) !== 0;
    return 1 + numbers.filter((each) => (up ? each < number : each > number)).length;
  }),
  AGGREGATE: builtIn("vva?r+", aggregate, true),
  SUBTOTAL: builtIn("vr+", () => {
    throw new NotModelled("the function SUBTOTAL");
  }),
};

/** In cells and arrays numbers alone count; given itself also what spells a number, and an empty place. */
function isCountedNumber(value: Scalar, given: boolean): boolean {
  return (
    typeof value === "number" ||
    (given &&
      (value === null ||
        typeof value === "boolean" ||
        (typeof value === "string" && numberInText(value) !== null)))
  );
}

function count(
  args: readonly Argument[],
  counts: (value: Scalar, given: boolean) => boolean
): number {
  let total = 0;
  eachGiven(
    args,
    (value) => (total += counts(value, false) ? 1 : 0),
    (value) => (total += counts(value, true) ? 1 : 0)
  );
  return total;
}

function average(numbers: readonly number[]): Result {
  return numbers.length === 0
    ? DIV0
    : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), numbers.length === 0 ? 0 : Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), numbers.length === 0 ? 0 : -Infinity);
}

function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function nth(sorted: readonly number[], k: Argument): Result {
  const index = Math.ceil(numberOf(k as Scalar));
  return sorted[index - 1] ?? NUM;
}

/**
 * AGGREGATE(14 or 15, 6, array, k): LARGE and SMALL past errors, the way our sheets use it.
 * Source: Microsoft Support, "AGGREGATE function".
 */
function aggregate([which, options, cells, k]: readonly Argument[]): Result {
  for (const arg of [which, options, k]) {
    if (arg instanceof CellError) {
      return arg;
    }
  }
  const [number, ignoring] = [integerOf(which as Scalar), integerOf(options as Scalar)];
  if ((number !== 14 && number !== 15) || (ignoring !== 6 && ignoring !== 4)) {
    throw new NotModelled(`AGGREGATE(${number}, ${ignoring}, …)`);
  }
  if (k === undefined || cells === undefined) {
    return VALUE;
  }
  const numbers: number[] = [];
  const { height, width } = sizeOf(cells);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value = valueAt(cells, row, column);
      if (value instanceof CellError && ignoring === 4) {
        return value;
      }
      if (typeof value === "number") {
        numbers.push(value);
      }
    }
  }
  const sorted = ascending(numbers);
  const place = k instanceof Reference ? k.at(0, 0) : k instanceof Matrix ? k.at(0, 0) : k;
  return nth(number === 14 ? sorted.reverse() : sorted, place);
}
