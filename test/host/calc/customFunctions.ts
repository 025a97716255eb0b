import { dateToExcel } from "@cj-tech-master/excelts";
import { NotModelled } from "../errors";
import { errorOf, toRuntime, type RuntimeValue, type Scalar } from "./runtimeValues";

/** What Excel hands to a custom function: a scalar for one cell, rows of scalars for a range, null for nothing given. */
export type Argument = Scalar | Scalar[][] | null;

/** The JavaScript behind a custom function. It may throw `{code: "#N/A", message}` (CustomFunctions.Error). */
export type CustomFunction = (...args: Argument[]) => unknown;

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

/**
 * One call as desktop Excel makes it: blanks go in as 0, dates as serials, ranges as rows; an optional argument that was
 * left out is null; an error cell ends the call with that error unless the function accepts errors; a thrown error with
 * a code becomes that error, any other #VALUE!.
 */
export function callCustomFunction(
  name: string,
  run: CustomFunction,
  options: FunctionOptions,
  given: readonly RuntimeValue[]
): RuntimeValue {
  const parameters = options.parameters ?? [];
  const required = parameters.filter((parameter) => !parameter.optional).length;
  if (given.length < required || (options.parameters && given.length > parameters.length)) {
    return errorOf("#VALUE!");
  }
  if (!options.acceptErrors) {
    const error = given.map(firstError).find((found) => found !== undefined);
    if (error) {
      return error;
    }
  }
  const args = given.map((value, index) => argument(value, parameters[index]?.shape));
  const missing = parameters.slice(given.length).map(() => null);
  return result(name, () => run(...args, ...missing));
}

function result(name: string, run: () => unknown): RuntimeValue {
  try {
    const value = run();
    if (value instanceof Promise) {
      throw new NotModelled(`the asynchronous custom function ${name}`);
    }
    return toRuntime(value instanceof Date ? dateToExcel(value) : value);
  } catch (cause) {
    if (cause instanceof NotModelled) {
      throw cause;
    }
    return errorOf(codeOf(cause) ?? "#VALUE!");
  }
}

function codeOf(cause: unknown): string | undefined {
  return typeof cause === "object" &&
    cause !== null &&
    "code" in cause &&
    typeof cause.code === "string"
    ? cause.code
    : undefined;
}

function firstError(value: RuntimeValue): RuntimeValue | undefined {
  return value.kind === 5
    ? value.rows.flat().find((cell) => cell.kind === 4)
    : value.kind === 4
      ? value
      : undefined;
}

function argument(value: RuntimeValue, shape: ParameterOptions["shape"]): Argument {
  if (value.kind === 5) {
    const rows = value.rows.map((row) => row.map(scalar));
    const single = rows.length === 1 && rows[0]!.length === 1;
    return single && shape !== "matrix" ? rows[0]![0]! : rows;
  }
  return shape === "matrix" ? [[scalar(value)]] : scalar(value);
}

function scalar(value: RuntimeValue): Scalar {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
    case 2:
    case 3:
      return value.value;
    case 4:
      return { code: value.code };
    default:
      return 0;
  }
}
