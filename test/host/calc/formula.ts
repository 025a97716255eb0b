import type { Area } from "../area";
import { scanFormula, type Piece, type StructuredReference } from "../structure/scanFormula";
import { unescapeColumn } from "../structure/structured";
import { CellError, NA, type Scalar } from "./values";

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** `Bang[[#Headers],[A]:[B]]`: the table ("" for the one around the formula), which of its rows, which columns. */
export interface TableReference {
  readonly kind: "table";
  readonly table: string;
  /** "#data", "#headers", "#totals", "#all", "#this row"; in lower case. */
  readonly rows: readonly string[];
  /** First and last column; null for all columns. */
  readonly columns: readonly [string, string] | null;
}

/** A formula as it is calculated. */
export type Expression =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "matrix"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: Area }
  | TableReference
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  /** Function names are in upper case and without `_xlfn.`; an argument left out is null. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly (Expression | null)[];
    }
  | { readonly kind: "minus" | "plus" | "percent" | "single"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Reference operators: from one to the other, what both share, both. */
  | {
      readonly kind: "range" | "intersection" | "union";
      readonly left: Expression;
      readonly right: Expression;
    };

/** A formula that is none: Excel refuses it when it is entered. */
export class Unreadable extends Error {}

/** How tightly operators bind, loosest first (Microsoft Support, "Calculation operators and precedence"). */
const LEVELS: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * Reads a formula, with or without its "=". Known texts are read once.
 * @throws Unreadable
 */
export function readFormula(text: string): Expression {
  let known = read.get(text);
  if (known === undefined) {
    if (read.size >= MOST_READ) {
      read.clear();
      shared.clear();
    }
    known = new Reader(text).whole();
    read.set(text, known);
  }
  return known;
}

/** The same; null for a text that is no formula. */
export function formulaOrNull(text: string): Expression | null {
  try {
    return readFormula(text);
  } catch (cause) {
    if (cause instanceof Unreadable) {
      return null;
    }
    throw cause;
  }
}

const read = new Map<string, Expression>();
const MOST_READ = 50_000;

/** Parts that read alike are one object, in whichever formula they stand: their results can be shared. */
const shared = new Map<string, Expression>();
const numbers = new WeakMap<Expression, number>();
let lastNumber = 0;

function share(expression: Expression): Expression {
  const key = JSON.stringify(expression, (_, part: unknown) =>
    part === expression
      ? part
      : part instanceof CellError
        ? { error: part.code }
        : (numbers.get(part as Expression) ?? part)
  );
  const known = shared.get(key);
  if (known) {
    return known;
  }
  numbers.set(expression, (lastNumber += 1));
  shared.set(key, expression);
  return expression;
}

class Reader {
  private readonly pieces: readonly Piece[];
  private at = 0;

  constructor(private readonly text: string) {
    this.pieces = scanFormula(text.replace(/^=/, ""));
  }

  whole(): Expression {
    const expression = this.binary(0);
    this.skipBlanks();
    if (this.at < this.pieces.length) {
      throw this.unreadable();
    }
    return expression;
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) {
      return this.prefixed();
    }
    let left = this.binary(level + 1);
    for (;;) {
      const operator = this.takeOperator(operators);
      if (operator === null) {
        return left;
      }
      left = share({ kind: "binary", operator, left, right: this.binary(level + 1) });
    }
  }

  private takeOperator(among: readonly Operator[]): Operator | null {
    this.skipBlanks();
    const first = this.mark();
    const both = first + (this.pieces[this.at + 1]?.text ?? "");
    const operator =
      both === "<=" || both === ">=" || both === "<>" ? both : (first as Operator | "");
    if (operator === "" || !among.includes(operator)) {
      return null;
    }
    this.at += operator.length;
    return operator;
  }

  /** Signs bind tighter than "^": -2^2 is 4. */
  private prefixed(): Expression {
    this.skipBlanks();
    const mark = this.mark();
    if (mark === "-" || mark === "+" || mark === "@") {
      this.at += 1;
      const of = this.prefixed();
      return share({ kind: mark === "-" ? "minus" : mark === "+" ? "plus" : "single", of });
    }
    let of = this.intersection();
    while (this.takeMark("%")) {
      of = share({ kind: "percent", of });
    }
    return of;
  }

  /** A blank between two references takes what they share. */
  private intersection(): Expression {
    let left = this.range();
    for (;;) {
      const before = this.at;
      if (!this.skipBlanks() || !this.beginsReference()) {
        this.at = before;
        return left;
      }
      left = share({ kind: "intersection", left, right: this.range() });
    }
  }

  private beginsReference(): boolean {
    const piece = this.pieces[this.at];
    return piece !== undefined && piece.kind !== "text" && piece.kind !== "string";
  }

  private range(): Expression {
    let left = this.primary();
    for (;;) {
      if (this.takeMark(":")) {
        left = share({ kind: "range", left, right: this.primary() });
      } else if (this.takeMark("#")) {
        left = share({ kind: "call", name: "ANCHORARRAY", args: [left] });
      } else {
        return left;
      }
    }
  }

  private primary(): Expression {
    this.skipBlanks();
    const piece = this.pieces[this.at];
    if (piece === undefined) {
      throw this.unreadable();
    }
    this.at += 1;
    switch (piece.kind) {
      case "string":
        return share({ kind: "value", value: piece.text.slice(1, -1).replace(/""/g, '"') });
      case "area":
        return share({ kind: "area", sheet: piece.sheet, area: piece.area });
      case "structured":
        return share(tableReference(piece));
      case "function":
        return this.call(piece.text);
      case "name":
        return share(
          /^(?:true|false)$/i.test(piece.text)
            ? { kind: "value", value: piece.text.length === 4 }
            : { kind: "name", sheet: piece.sheet, name: piece.name }
        );
      case "text":
        return this.marked(piece.text);
    }
  }

  private marked(text: string): Expression {
    if (text === "(") {
      return this.bracketed();
    }
    if (text === "{") {
      return this.matrix();
    }
    const value = constant(text);
    if (value === undefined) {
      throw this.unreadable();
    }
    return share({ kind: "value", value });
  }

  private bracketed(): Expression {
    let inside = this.binary(0);
    while (this.takeMark(",")) {
      inside = share({ kind: "union", left: inside, right: this.binary(0) });
    }
    this.expect(")");
    return inside;
  }

  private call(name: string): Expression {
    this.expect("(");
    const args: (Expression | null)[] = [];
    if (!this.takeMark(")")) {
      do {
        args.push(this.endsArgument() ? null : this.binary(0));
      } while (this.takeMark(","));
      this.expect(")");
    }
    const plain = name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
    return share({ kind: "call", name: plain, args });
  }

  private endsArgument(): boolean {
    this.skipBlanks();
    return this.mark() === "," || this.mark() === ")";
  }

  /** `{1,2;3,4}`: constants, rows parted by ";". */
  private matrix(): Expression {
    const rows: Scalar[][] = [[]];
    for (;;) {
      this.skipBlanks();
      const sign = this.takeMark("-") ? -1 : (this.takeMark("+"), 1);
      const piece = this.pieces[this.at++];
      const value =
        piece?.kind === "string"
          ? piece.text.slice(1, -1).replace(/""/g, '"')
          : constant(piece?.text ?? "");
      if (value === undefined) {
        throw this.unreadable();
      }
      rows.at(-1)!.push(typeof value === "number" ? sign * value : value);
      if (this.takeMark(";")) {
        rows.push([]);
      } else if (!this.takeMark(",")) {
        this.expect("}");
        return share({ kind: "matrix", rows });
      }
    }
  }

  private mark(): string {
    const piece = this.pieces[this.at];
    return piece?.kind === "text" ? piece.text : "";
  }

  private takeMark(mark: string): boolean {
    const before = this.at;
    this.skipBlanks();
    if (this.mark() === mark) {
      this.at += 1;
      return true;
    }
    this.at = before;
    return false;
  }

  private expect(mark: string): void {
    if (!this.takeMark(mark)) {
      throw this.unreadable();
    }
  }

  private skipBlanks(): boolean {
    const before = this.at;
    while (/^\s$/.test(this.mark())) {
      this.at += 1;
    }
    return this.at > before;
  }

  private unreadable(): Unreadable {
    return new Unreadable(`The formula does not parse at piece ${this.at + 1}: ${this.text}`);
  }
}

/** A number, an error or a logical value; undefined for anything else. */
function constant(text: string): Scalar | undefined {
  if (/^[\d.]/.test(text)) {
    const number = Number(text);
    return Number.isNaN(number) ? undefined : number;
  }
  if (/^(?:true|false)$/i.test(text)) {
    return text.length === 4;
  }
  const error = /(?:^|!)(#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!))$/.exec(text);
  return error ? CellError.of(error[1] ?? NA.code) : undefined;
}

function tableReference({ table, specifier }: StructuredReference): Expression {
  const inner = specifier.slice(1, -1);
  const thisRow = inner.startsWith("@");
  const rest = thisRow ? inner.slice(1) : inner;
  const bracketed = rest.trimStart().startsWith("[");
  const items = bracketed
    ? [...rest.matchAll(/\[((?:'.|[^'\]])*)\]/gsu)].map((match) => match[1] ?? "")
    : rest === ""
      ? []
      : [rest];
  const special = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const columns = items.filter((item) => !item.startsWith("#")).map(unescapeColumn);
  const [first, last = first] = columns;
  return {
    kind: "table",
    table,
    rows: thisRow ? ["#this row"] : special.length > 0 ? special : ["#data"],
    columns: first === undefined || last === undefined ? null : [first, last],
  };
}
