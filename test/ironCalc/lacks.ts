import { cellsOf, columnsOf, rowsOf } from "../host/area";
import type { Place } from "../host/calc/directory";
import type { Expression } from "../host/calc/formula";
import { CellError } from "../host/calc/values";
import { knowsFunction } from "./ironCalc";
import { partsOf } from "./spelled";

/** Where an address or a table reference points to from the formula's cell. */
type Locate = (reference: Expression & { kind: "area" | "table" }) => Place | CellError;

/** Functions of one value that Excel calculates for each element of an array, and IronCalc 0.8.4 not at all or for one. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set(
  "TRIM LEN SUBSTITUTE FIND ISNUMBER NOT ROUND MOD N REPT".split(" ")
);

/** Functions that make one value of an array. */
const TO_ONE_VALUE: ReadonlySet<string> = new Set(
  (
    "SUM SUMPRODUCT SUMIFS SUMIF COUNT COUNTA COUNTIF COUNTIFS MAX MIN MAXIFS MINIFS AND OR INDEX MATCH SMALL LARGE " +
    "ROWS COLUMNS AGGREGATE LOOKUP"
  ).split(" ")
);

const known = new Map<string, boolean>();

/** Why IronCalc cannot be asked about a formula; null where it can. */
export function lackFor(expression: Expression, locate: Locate): string | null {
  for (const part of partsOf(expression)) {
    if (part.kind === "minus" && isArray(part.of, locate)) {
      return "a sign before an array";
    }
    if (part.kind !== "call") {
      continue;
    }
    if (part.name !== "ANCHORARRAY" && !hasFunction(part.name)) {
      return `no function ${part.name}`;
    }
    if (OF_ONE_VALUE.has(part.name) && part.args.some((arg) => arg && isArray(arg, locate))) {
      return `${part.name} of an array`;
    }
    if ((part.name === "ROW" || part.name === "COLUMN") && isArray(part, locate)) {
      return `${part.name} of several`;
    }
  }
  return null;
}

function isArray(expression: Expression, locate: Locate): boolean {
  switch (expression.kind) {
    case "matrix":
    case "range":
      return true;
    case "area":
    case "table":
      return size(expression, locate, cellsOf) > 1;
    case "minus":
    case "plus":
    case "percent":
      return isArray(expression.of, locate);
    case "binary":
      return isArray(expression.left, locate) || isArray(expression.right, locate);
    case "call": {
      const [of] = expression.args;
      if (of && (of.kind === "area" || of.kind === "table")) {
        if (expression.name === "ROW") {
          return size(of, locate, rowsOf) > 1;
        }
        if (expression.name === "COLUMN") {
          return size(of, locate, columnsOf) > 1;
        }
      }
      return (
        !TO_ONE_VALUE.has(expression.name) &&
        expression.args.some((arg) => arg !== null && isArray(arg, locate))
      );
    }
    default:
      return false;
  }
}

function size(
  reference: Expression & { kind: "area" | "table" },
  locate: Locate,
  measure: typeof cellsOf
): number {
  const place = locate(reference);
  return place instanceof CellError ? 1 : measure(place.area);
}

function hasFunction(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    answer = knowsFunction(name);
    known.set(name, answer);
  }
  return answer;
}
