import type { Area } from "../area";
import type { Expression } from "./formula";
import { Reference } from "./reference";
import { CellError, Matrix, VALUE, type Scalar } from "./values";

/** What a formula, or a part of one, calculates to. */
export type Result = Scalar | Matrix | Reference;

/** What a function is given: undefined for what is not given at all, null for an empty place between commas. */
export type Argument = Result | undefined;

/** What a function may ask besides its arguments. */
export interface Caller {
  /** Where the formula stands, from 1. */
  readonly row: number;
  readonly column: number;
  /** NOW(): an Excel serial with the time of day. */
  readonly now: number;
  /** The formula of a cell as the formula bar shows it; null where there is none. */
  formulaText(cell: Reference): string | null;
  /** Cells named by an address, as INDIRECT has it; null for no such cells. */
  referenceIn(text: string): Reference | null;
  /** Cells of the same sheet as a reference. */
  cells(of: Reference, area: Area): Reference;
}

/**
 * How a function takes an argument. `value`: one value; a range gives the cell beside the formula, an array has the
 * function calculated for each element. `range`: cells or an array as they are. `array`: the same, and everything inside
 * is calculated for each element. `cells`: where cells are; what stands in them is not asked.
 */
export type Taken = "value" | "range" | "array" | "cells";

export interface BuiltIn {
  readonly takes: readonly Taken[];
  /** How many arguments must be given. */
  readonly least: number;
  /** The last so many arguments may come again and again. */
  readonly repeats: number;
  /** Errors among its values are its business; else the first of them is the result. */
  readonly takesErrors: boolean;
  readonly run: (args: readonly Argument[], caller: Caller) => Result;
}

/** Functions by their name in upper case. */
export type BuiltIns = Readonly<Record<string, BuiltIn>>;

/** A function that evaluates its arguments itself, because it does not need all of them. */
export type SpecialForm = (
  args: readonly (Expression | null)[],
  evaluate: (expression: Expression | null) => Result,
  single: (result: Result) => Scalar | Matrix
) => Result;

const LETTERS: Readonly<Record<string, Taken>> = { v: "value", r: "range", a: "array", c: "cells" };

/**
 * Describes a function.
 * @param takes a letter for each argument: v(alue), r(ange), a(rray), c(ells); behind "?" they may be left out; "+" at the
 * end: the last may be repeated, "++": the last two
 */
export function builtIn(takes: string, run: BuiltIn["run"], takesErrors = false): BuiltIn {
  const letters = takes.replace(/[?+]/g, "");
  const optional = takes.indexOf("?");
  return {
    takes: [...letters].map((letter) => LETTERS[letter]!),
    least: optional < 0 ? letters.length : optional,
    repeats: takes.length - takes.replace(/\+/g, "").length,
    takesErrors,
    run,
  };
}

/** A function of single values. */
export function ofValues(
  takes: string,
  run: (args: readonly (Scalar | undefined)[], caller: Caller) => Scalar,
  takesErrors = false
): BuiltIn {
  return builtIn(
    takes,
    (args, caller) => run(args as readonly (Scalar | undefined)[], caller),
    takesErrors
  );
}

/** How the n-th argument (from 0) of so many is taken; null where the function does not take so many. */
export function takenAs({ takes, repeats }: BuiltIn, index: number): Taken | null {
  if (index < takes.length) {
    return takes[index]!;
  }
  return repeats === 0 ? null : takes[takes.length - repeats + ((index - takes.length) % repeats)]!;
}

/** Rows and columns of what was given; one value is a rectangle of one. */
export function sizeOf(value: Result): { readonly height: number; readonly width: number } {
  return value instanceof Matrix || value instanceof Reference ? value : { height: 1, width: 1 };
}

/** The value at a place, from 0. */
export function valueAt(value: Result, row: number, column: number): Scalar {
  return value instanceof Matrix || value instanceof Reference ? value.at(row, column) : value;
}

/** Visits every value of a rectangle, row by row. */
export function eachValue(value: Result, visit: (value: Scalar) => void): void {
  const { height, width } = sizeOf(value);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      visit(valueAt(value, row, column));
    }
  }
}

/** Visits what aggregates look at: every value in cells and arrays that is no blank, and apart from those what is given itself. */
export function eachGiven(
  args: readonly Argument[],
  inCells: (value: Exclude<Scalar, null>) => void,
  itself: (value: Scalar) => void
): void {
  for (const arg of args) {
    if (arg instanceof Reference) {
      arg.eachFilled(inCells);
    } else if (arg instanceof Matrix) {
      arg.rows.flat().forEach((value) => value !== null && inCells(value));
    } else {
      itself(arg ?? null);
    }
  }
}

/** @throws CellError #VALUE! where what was given are no cells */
export function cellsIn(value: Argument): Reference {
  if (value instanceof Reference) {
    return value;
  }
  throw value instanceof CellError ? value : VALUE;
}
