import { formatArea } from "../host/area";
import { takenAs } from "../host/calc/builtIn";
import type { Directory, Home } from "../host/calc/directory";
import type { Expression } from "../host/calc/formula";
import { BUILT_INS } from "../host/calc/functions";
import { CellError, type Scalar } from "../host/calc/values";

/** What formulas are spelled with: what their words stand for, and the day that TODAY() is (null: they keep asking). */
export interface Spelling {
  readonly directory: Directory;
  readonly now: number | null;
}

/** IronCalc refuses the address of one cell for a range, as a table of one row has it. */
const OF_RANGES: ReadonlySet<string> = new Set(
  "COUNTIF COUNTIFS SUMIF SUMIFS MAXIFS MINIFS INDEX MATCH SMALL LARGE".split(" ")
);
const ONE_CELL = /^'(?:[^']|'')+'![A-Z]+\d+$/;

/**
 * A formula, without "=", for an engine that knows neither tables nor names nor the day of the file: addresses with their
 * sheets instead, and what a name stands for in its place.
 */
export function spelled(expression: Expression, home: Home, by: Spelling): string {
  const inner = (part: Expression): string => spelled(part, home, by);
  switch (expression.kind) {
    case "value":
      return constant(expression.value);
    case "matrix":
      return `{${expression.rows.map((row) => row.map(constant).join(",")).join(";")}}`;
    case "area":
    case "table":
      return address(expression, home, by.directory);
    case "name": {
      const meant = by.directory.named(expression, home);
      return meant ? `(${inner(meant)})` : expression.name;
    }
    case "call":
      return call(expression.name, expression.args, inner, by.now);
    case "minus":
      return `(-${inner(expression.of)})`;
    case "plus":
      return `(+${inner(expression.of)})`;
    case "percent":
      return `(${inner(expression.of)}%)`;
    case "single":
      return `@${inner(expression.of)}`;
    case "binary":
      return `(${inner(expression.left)}${expression.operator}${inner(expression.right)})`;
    case "range":
      return range(expression.left, expression.right, inner);
    case "intersection":
      return `${inner(expression.left)} ${inner(expression.right)}`;
    case "union":
      return `(${inner(expression.left)},${inner(expression.right)})`;
  }
}

/** Every part of a formula, itself first; what names stand for is not among them. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  const parts =
    expression.kind === "call"
      ? expression.args
      : "of" in expression
        ? [expression.of]
        : "left" in expression
          ? [expression.left, expression.right]
          : [];
  for (const part of parts) {
    if (part !== null) {
      yield* partsOf(part);
    }
  }
}

function constant(value: Scalar): string {
  if (typeof value === "string") {
    return `"${value.replace(/"/g, '""')}"`;
  }
  return value instanceof CellError ? value.code : String(value ?? "").toUpperCase();
}

function address(
  expression: Expression & { kind: "area" | "table" },
  home: Home,
  directory: Directory
): string {
  const place = directory.place(expression, home);
  if (place instanceof CellError) {
    return place.code;
  }
  return `'${place.sheet.worksheet.name.replace(/'/g, "''")}'!${formatArea(place.area)}`;
}

function call(
  name: string,
  args: readonly (Expression | null)[],
  inner: (part: Expression) => string,
  now: number | null
): string {
  if (now !== null && (name === "TODAY" || name === "NOW")) {
    return String(name === "TODAY" ? Math.floor(now) : now);
  }
  const given = args.map((arg, index) => {
    const text = arg === null ? "" : inner(arg);
    return takesRange(name, index) && ONE_CELL.test(text)
      ? `${text}:${text.slice(text.lastIndexOf("!") + 1)}`
      : text;
  });
  return name === "ANCHORARRAY" ? `${given.join()}#` : `${name}(${given.join(",")})`;
}

function takesRange(name: string, index: number): boolean {
  const known = OF_RANGES.has(name) ? BUILT_INS[name] : undefined;
  const taken = known ? takenAs(known, index) : null;
  return taken !== null && taken !== "value";
}

/** IronCalc's INDEX gives a value and no reference, so that no range can begin or end with it; its OFFSET gives one. */
function range(left: Expression, right: Expression, inner: (part: Expression) => string): string {
  const end = (part: Expression): string => {
    if (part.kind !== "call" || part.name !== "INDEX" || part.args.length !== 2) {
      return inner(part);
    }
    const [cells, at] = part.args.map((arg) => (arg === null ? "" : inner(arg)));
    const first = /^(.*![A-Z]+\d+)(?::[A-Z]+\d+)?$/.exec(cells ?? "")?.[1];
    return first === undefined ? inner(part) : `OFFSET(${first},${at}-1,0)`;
  };
  return `${end(left)}:${end(right)}`;
}
