import { dateToExcel } from "@cj-tech-master/excelts";
import { NotModelled } from "../errors";
import { eachValue, sizeOf, valueAt, type Argument, type BuiltIn, type Result } from "./builtIn";
import { CellError, Matrix, NUM, VALUE, type Scalar } from "./values";

/** An error cell as a custom function sees it that accepts errors (the shape of CustomFunctions.Error). */
export interface ErrorCell {
  readonly code: string;
}

type Given = number | string | boolean | ErrorCell;

/** What Excel hands to a custom function: a scalar for one cell, rows of scalars for a range, null for nothing given. */
export type CustomArgument = Given | Given[][] | null;

/** The JavaScript behind a custom function. It may throw `{code: "#N/A", message}` (CustomFunctions.Error). */
export type CustomFunction = (...args: CustomArgument[]) => unknown;

/** The part of a custom function's metadata that the host obeys. */
export interface FunctionOptions {
  /** "matrix": the result spills. Default "scalar". */
  readonly result?: "scalar" | "matrix";
  /** One entry per parameter, in order; missing entries are mandatory scalars. */
  readonly parameters?: readonly ParameterOptions[];
  /** Error cells reach the function as errors instead of ending the call. */
  readonly acceptErrors?: boolean;
}

export interface ParameterOptions {
  /** "matrix": a single cell, too, arrives as [[value]]. */
  readonly shape?: "scalar" | "matrix";
  readonly optional?: boolean;
}

/** A custom function as the calculation calls it. */
export function customFunction(
  name: string,
  run: CustomFunction,
  options: FunctionOptions
): BuiltIn {
  return {
    takes: ["range"],
    least: 0,
    repeats: 1,
    takesErrors: true,
    run: (args) => call(name, run, options, args),
  };
}

/**
 * One call as desktop Excel makes it: blanks go in as 0, dates as serials, ranges as rows; an optional argument that was
 * left out is null; an error cell ends the call with that error unless the function accepts errors; a thrown error with
 * a code becomes that error, any other #VALUE!.
 */
function call(
  name: string,
  run: CustomFunction,
  options: FunctionOptions,
  given: readonly Argument[]
): Result {
  const parameters = options.parameters ?? [];
  const required = parameters.filter((parameter) => !parameter.optional).length;
  if (given.length < required || (options.parameters && given.length > parameters.length)) {
    return VALUE;
  }
  if (!options.acceptErrors) {
    given.forEach((value) => eachValue(value ?? null, throwError));
  }
  const args = given.map((value, index) => argument(value ?? null, parameters[index]?.shape));
  const missing = parameters.slice(given.length).map(() => null);
  return result(name, () => run(...args, ...missing));
}

function throwError(value: Scalar): void {
  if (value instanceof CellError) {
    throw value;
  }
}

function result(name: string, run: () => unknown): Result {
  try {
    const value = run();
    if (value instanceof Promise) {
      throw new NotModelled(`the asynchronous custom function ${name}`);
    }
    return answered(value instanceof Date ? dateToExcel(value) : value);
  } catch (cause) {
    if (cause instanceof NotModelled) {
      throw cause;
    }
    return errorOf(cause) ?? VALUE;
  }
}

function argument(value: Result, shape: ParameterOptions["shape"]): CustomArgument {
  const { height, width } = sizeOf(value);
  if (height === 1 && width === 1 && shape !== "matrix") {
    return handedOver(valueAt(value, 0, 0));
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => handedOver(valueAt(value, row, column)))
  );
}

function handedOver(value: Scalar): Given {
  return value instanceof CellError ? { code: value.code } : (value ?? 0);
}

/** What a custom function returned: an array of even rows spills, null shows 0, what no cell can show is an error. */
function answered(value: unknown): Result {
  if (!Array.isArray(value)) {
    return answeredCell(value);
  }
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(answeredCell) : []));
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? new Matrix(rows) : VALUE;
}

function answeredCell(value: unknown): Scalar {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : NUM;
    case "string":
    case "boolean":
      return value;
    default:
      return value === null || value === undefined ? 0 : (errorOf(value) ?? VALUE);
  }
}

function errorOf(value: unknown): CellError | null {
  return typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string"
    ? CellError.of(value.code)
    : null;
}
