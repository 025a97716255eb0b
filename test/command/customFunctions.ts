import {
  completionRateOfArea,
  dueDate,
  officialName,
  summaryTable,
  taskProgress,
} from "../../src/functions/calculations";
import type { CustomFunction, ParameterOptions } from "../host/calc/customFunctions";
import type { OfficeHost } from "../host/officeHost";

const SCALAR: ParameterOptions = {};
const OPTIONAL: ParameterOptions = { optional: true };
const MATRIX: ParameterOptions = { shape: "matrix" };

/** The error that a custom function throws, as the runtime of Excel defines it. */
class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

/** Makes the namespace CCHC known to a host's calculation, as the add-in's metadata does in Excel. */
export function registerCustomFunctions(host: OfficeHost): void {
  const runtime = {
    Error: CustomFunctionError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  Reflect.set(globalThis, "CustomFunctions", runtime);
  const register = (
    name: string,
    run: unknown,
    parameters: readonly ParameterOptions[],
    result: "scalar" | "matrix" = "scalar"
  ): void =>
    host.registerFunction(`CCHC.${name}`, run as CustomFunction, {
      parameters,
      result,
      acceptErrors: true,
    });
  register("TONGHOP", summaryTable, [MATRIX, SCALAR, OPTIONAL, OPTIONAL], "matrix");
  register("TYLE", completionRateOfArea, [MATRIX, SCALAR, SCALAR]);
  register("HAN", dueDate, [SCALAR, OPTIONAL]);
  register("TIENDO", taskProgress, [SCALAR, SCALAR, SCALAR, SCALAR, SCALAR, SCALAR, OPTIONAL]);
  register("DONVI", officialName, [SCALAR, MATRIX]);
}
