import {
  builtIn,
  ofValues,
  sizeOf,
  valueAt,
  type Argument,
  type BuiltIn,
  type BuiltIns,
  type Result,
} from "../builtIn";
import type { Matrix } from "../values";
import {
  CellError,
  DIV0,
  integerOf,
  matrixOf,
  NUM,
  numberOf,
  settled,
  rounded,
  VALUE,
  type Scalar,
} from "../values";
import { numbersIn } from "./numbers";

export const MATH: BuiltIns = {
  ABS: ofOne(Math.abs),
  SIGN: ofOne(Math.sign),
  INT: ofOne((x) => Math.floor(snapped(x))),
  SQRT: ofOne((x) => (x < 0 ? NUM : Math.sqrt(x))),
  EXP: ofOne(Math.exp),
  LN: ofOne((x) => (x <= 0 ? NUM : Math.log(x))),
  LOG10: ofOne((x) => (x <= 0 ? NUM : Math.log10(x))),
  SIN: ofOne(Math.sin),
  COS: ofOne(Math.cos),
  TAN: ofOne(Math.tan),
  PI: ofValues("?", () => Math.PI),
  LOG: ofValues("v?v", ([x, base]) => {
    const [number, b] = [numberOf(x), base === undefined ? 10 : numberOf(base)];
    return number <= 0 || b <= 0 ? NUM : b === 1 ? DIV0 : Math.log(number) / Math.log(b);
  }),
  POWER: ofValues("vv", ([x, y]) => {
    const [base, exponent] = [numberOf(x), numberOf(y)];
    return base === 0 && exponent === 0
      ? NUM
      : base === 0 && exponent < 0
        ? DIV0
        : base ** exponent;
  }),
  MOD: ofValues("vv", ([x, y]) => {
    const [number, divisor] = [numberOf(x), numberOf(y)];
    return divisor === 0 ? DIV0 : number - divisor * Math.floor(snapped(number / divisor));
  }),
  QUOTIENT: ofValues("vv", ([x, y]) =>
    numberOf(y) === 0 ? DIV0 : Math.trunc(numberOf(x) / numberOf(y))
  ),
  ROUND: toDigits((x) => Math.sign(x) * Math.floor(snapped(Math.abs(x) + 0.5))),
  ROUNDUP: toDigits((x) => Math.sign(x) * Math.ceil(snapped(Math.abs(x)))),
  ROUNDDOWN: toDigits((x) => Math.trunc(snapped(x))),
  TRUNC: { ...toDigits((x) => Math.trunc(snapped(x))), least: 1 },
  MROUND: ofValues("vv", ([x, y]) => {
    if (typeof x === "boolean" || typeof y === "boolean") {
      return VALUE;
    }
    const [number, multiple] = [numberOf(x), numberOf(y)];
    if (multiple === 0 || number === 0) {
      return 0;
    }
    return number * multiple < 0
      ? NUM
      : Math.sign(number) *
          rounded(Math.floor(snapped(Math.abs(number / multiple) + 0.5)) * Math.abs(multiple));
  }),
  CEILING: ofValues("vv", ([x, y]) => {
    const [number, step] = [numberOf(x), numberOf(y)];
    return step === 0 || number === 0
      ? 0
      : number > 0 && step < 0
        ? NUM
        : rounded(Math.ceil(snapped(number / step)) * step);
  }),
  FLOOR: ofValues("vv", ([x, y]) => {
    const [number, step] = [numberOf(x), numberOf(y)];
    return number === 0
      ? 0
      : step === 0
        ? DIV0
        : number > 0 && step < 0
          ? NUM
          : rounded(Math.floor(snapped(number / step)) * step);
  }),
  SUM: builtIn("r+", (args) => numbersIn(args).reduce((sum, number) => sum + number, 0)),
  SUMSQ: builtIn("r+", (args) => numbersIn(args).reduce((sum, number) => sum + number * number, 0)),
  PRODUCT: builtIn("r+", (args) => {
    const numbers = numbersIn(args);
    return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
  }),
  SUMPRODUCT: builtIn("a+", sumProduct),
  MMULT: builtIn("aa", matrixProduct),
  TRANSPOSE: builtIn("a", ([given]) => {
    const { height, width } = sizeOf(given!);
    return matrixOf(width, height, (row, column) => valueAt(given!, column, row));
  }),
  SEQUENCE: ofSequence(),
};

/**
 * A quotient that misses a whole number, or a half, only by how numbers are held in binary is taken for it: INT(0.3/0.1)
 * is 3.
 */
function snapped(number: number): number {
  const near = Math.round(number);
  return Math.abs(number - near) < Math.abs(number) * 2 ** -50 ? near : number;
}

function ofOne(calculate: (x: number) => number | CellError): BuiltIn {
  return ofValues("v", ([value]) => calculate(numberOf(value)));
}

/** ROUND and its kin: to so many digits behind the point, or in front of it. */
function toDigits(round: (x: number) => number): BuiltIn {
  return ofValues("v?v", ([value, digits]) => {
    const number = numberOf(value);
    const places = Math.trunc(numberOf(digits ?? 0));
    const factor = 10 ** Math.abs(places);
    if (!Number.isFinite(factor)) {
      return places < 0 ? 0 : number;
    }
    const result =
      places >= 0 ? round(rounded(number * factor)) / factor : round(number / factor) * factor;
    return Number.isFinite(result) ? result : number;
  });
}

/** Cells that hold no number count as 0; the arrays must have one shape. */
function sumProduct(args: readonly Argument[]): Result {
  const arrays = args as readonly Result[];
  const { height, width } = sizeOf(arrays[0]!);
  if (arrays.some((array) => sizeOf(array).height !== height || sizeOf(array).width !== width)) {
    return VALUE;
  }
  let sum = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let product = 1;
      for (const array of arrays) {
        const value = valueAt(array, row, column);
        if (value instanceof CellError) {
          return value;
        }
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
}

function matrixProduct(args: readonly Argument[]): Result {
  const [a, b] = args.map((arg) => numberRows(arg!));
  if (a![0]!.length !== b!.length) {
    return VALUE;
  }
  return matrixOf(a!.length, b![0]!.length, (row, column) =>
    settled(a![row]!.reduce((sum, value, index) => sum + value * b![index]![column]!, 0))
  );
}

function numberRows(value: Result): number[][] {
  const { height, width } = sizeOf(value);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const cell = valueAt(value, row, column);
      if (typeof cell !== "number") {
        throw cell instanceof CellError ? cell : VALUE;
      }
      return cell;
    })
  );
}

function ofSequence(): BuiltIn {
  return ofMatrix("v?vvv", ([rows, columns = 1, start = 1, step = 1]) => {
    const [height, width] = [integerOf(rows), integerOf(columns)];
    if (height < 1 || width < 1) {
      throw CellError.of("#CALC!");
    }
    return matrixOf(height, width, (r, c) => numberOf(start) + (r * width + c) * numberOf(step));
  });
}

function ofMatrix(takes: string, run: (args: readonly (Scalar | undefined)[]) => Matrix): BuiltIn {
  return builtIn(takes, (args) => run(args as readonly (Scalar | undefined)[]));
}
