import {
  builtIn,
  eachGiven,
  sizeOf,
  valueAt,
  type Argument,
  type BuiltIns,
  type Result,
  type SpecialForm,
} from "../builtIn";
import {
  CellError,
  compare,
  integerOf,
  logicalOf,
  Matrix,
  matrixOf,
  NA,
  orError,
  VALUE,
  type Scalar,
} from "../values";

/** Functions that look at some of their arguments only. */
export const LOGICAL_FORMS: Readonly<Record<string, SpecialForm>> = {
  IF: (args, evaluate, single) => {
    requireCount(args, 2, 3);
    const [condition, then, otherwise] = args;
    const chosen = single(evaluate(condition!));
    if (chosen instanceof Matrix) {
      const [yes, no] = [then!, otherwise].map((arg) =>
        single(arg === undefined ? false : orError(() => evaluate(arg)))
      );
      return perElement([chosen, yes!, no!], ([holds, a, b]) => (logicalOf(holds) ? a! : b!));
    }
    if (logicalOf(chosen)) {
      return evaluate(then!);
    }
    return otherwise === undefined ? false : evaluate(otherwise);
  },
  IFERROR: (args, evaluate, single) => {
    requireCount(args, 2, 2);
    return replacing(args, evaluate, single, () => true);
  },
  IFNA: (args, evaluate, single) => {
    requireCount(args, 2, 2);
    return replacing(args, evaluate, single, (error) => error === NA);
  },
  IFS: (args, evaluate, single) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      if (logicalOf(oneOf(single(evaluate(args[at]!))))) {
        return evaluate(args[at + 1]!);
      }
    }
    return args.length % 2 === 0 && args.length > 0 ? NA : VALUE;
  },
  SWITCH: (args, evaluate, single) => {
    requireCount(args, 3, 254);
    const value = oneOf(single(evaluate(args[0]!)));
    let at = 1;
    for (; at + 1 < args.length; at += 2) {
      if (compare(value, oneOf(single(evaluate(args[at]!)))) === 0) {
        return evaluate(args[at + 1]!);
      }
    }
    return at < args.length ? evaluate(args[at]!) : NA;
  },
  CHOOSE: (args, evaluate, single) => {
    requireCount(args, 2, 255);
    const which = single(evaluate(args[0]!));
    if (which instanceof Matrix) {
      const values = args.slice(1).map((arg) => single(orError(() => evaluate(arg))));
      return perElement([which, ...values], ([n, ...all]) => all[integerOf(n) - 1] ?? VALUE);
    }
    const index = integerOf(which);
    return index < 1 || index >= args.length ? VALUE : evaluate(args[index]!);
  },
};

export const LOGICAL: BuiltIns = {
  TRUE: builtIn("?", () => true),
  FALSE: builtIn("?", () => false),
  NOT: builtIn("v", ([value]) => !logicalOf(value as Scalar)),
  AND: builtIn("r+", (args) => logicals(args).every(Boolean)),
  OR: builtIn("r+", (args) => logicals(args).some(Boolean)),
  XOR: builtIn("r+", (args) => logicals(args).filter(Boolean).length % 2 === 1),
};

/** Texts and blanks in cells do not count; a text that is given itself must be TRUE or FALSE. */
function logicals(args: readonly Argument[]): boolean[] {
  const found: boolean[] = [];
  eachGiven(
    args,
    (value) => {
      if (value instanceof CellError) {
        throw value;
      }
      if (typeof value !== "string") {
        found.push(value !== 0 && value !== false);
      }
    },
    (value) => found.push(logicalOf(value))
  );
  if (found.length === 0) {
    throw VALUE;
  }
  return found;
}

function replacing(
  args: Parameters<SpecialForm>[0],
  evaluate: Parameters<SpecialForm>[1],
  single: Parameters<SpecialForm>[2],
  replaces: (error: CellError) => boolean
): Result {
  const value = orError(() => single(evaluate(args[0]!)));
  if (value instanceof Matrix) {
    const other = single(orError(() => evaluate(args[1]!)));
    return perElement([value, other], ([a, b]) =>
      a instanceof CellError && replaces(a) ? b! : a!
    );
  }
  return value instanceof CellError && replaces(value) ? evaluate(args[1]!) : value;
}

function perElement(
  operands: readonly Result[],
  calculate: (values: readonly Scalar[]) => Scalar
): Matrix {
  const sizes = operands.map(sizeOf);
  const height = Math.max(...sizes.map((size) => size.height));
  const width = Math.max(...sizes.map((size) => size.width));
  return matrixOf(
    height,
    width,
    (row, column) =>
      orError(() => calculate(operands.map((operand) => valueAt(operand, row, column)))) as Scalar
  );
}

function oneOf(value: Scalar | Matrix): Scalar {
  return value instanceof Matrix ? value.at(0, 0) : value;
}

function requireCount(args: readonly unknown[], least: number, most: number): void {
  if (args.length < least || args.length > most) {
    throw VALUE;
  }
}
