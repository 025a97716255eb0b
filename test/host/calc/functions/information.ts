import { builtIn, ofValues, type BuiltIns } from "../builtIn";
import { Reference } from "../reference";
import { CellError, NA, numberOf, VALUE, type Scalar } from "../values";

/** The numbers of ERROR.TYPE. */
const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

export const INFORMATION: BuiltIns = {
  NA: builtIn("?", () => NA),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks((value) => value instanceof CellError),
  ISERR: asks((value) => value instanceof CellError && value !== NA),
  ISNA: asks((value) => value === NA),
  ISREF: builtIn("c", ([cells]) => cells instanceof Reference, true),
  ISEVEN: ofValues("v", ([value]) => Math.trunc(numberOf(value)) % 2 === 0),
  ISODD: ofValues("v", ([value]) => Math.abs(Math.trunc(numberOf(value)) % 2) === 1),
  N: ofValues("v", ([value]) => (typeof value === "string" ? 0 : numberOf(value))),
  TYPE: ofValues(
    "v",
    ([value]) =>
      value instanceof CellError
        ? 16
        : { number: 1, string: 2, boolean: 4, object: 1 }[typeof (value ?? 0) as "number"],
    true
  ),
  "ERROR.TYPE": ofValues(
    "v",
    ([value]) => (value instanceof CellError ? ERROR_TYPES.indexOf(value.code) + 1 || NA : NA),
    true
  ),
  ISFORMULA: builtIn("c", ([cell], caller) =>
    cell instanceof Reference ? caller.formulaText(cell) !== null : VALUE
  ),
};

function asks(is: (value: Scalar) => boolean) {
  return ofValues("v", ([value]) => is(value ?? null), true);
}
