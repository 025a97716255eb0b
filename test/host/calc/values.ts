import { NotModelled } from "../errors";

/** An error as a cell shows it. One object for each code, so that errors are compared by `===` and thrown at no cost. */
export class CellError extends Error {
  private constructor(readonly code: string) {
    super(code);
  }

  private static readonly known = new Map<string, CellError>();

  /** The error of a code such as "#N/A". */
  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) {
      error = new CellError(code);
      CellError.known.set(code, error);
    }
    return error;
  }
}

export const NULL = CellError.of("#NULL!");
export const DIV0 = CellError.of("#DIV/0!");
export const VALUE = CellError.of("#VALUE!");
export const REF = CellError.of("#REF!");
export const NAME = CellError.of("#NAME?");
export const NUM = CellError.of("#NUM!");
export const NA = CellError.of("#N/A");
export const SPILL = CellError.of("#SPILL!");
export const CALC = CellError.of("#CALC!");

/** What one cell holds; null is a blank cell. */
export type Scalar = number | string | boolean | CellError | null;

/** A rectangle of values that stands in no cells: an array constant, or what was calculated over a range. */
export class Matrix {
  readonly height: number;
  readonly width: number;

  constructor(readonly rows: readonly (readonly Scalar[])[]) {
    this.height = rows.length;
    this.width = rows[0]?.length ?? 0;
  }

  /** The value at a place from 0; a single row or column stands for as many as are asked, elsewhere #N/A. */
  at(row: number, column: number): Scalar {
    const line = this.rows[this.height === 1 ? 0 : row];
    const value = line?.[this.width === 1 ? 0 : column];
    return value === undefined ? NA : value;
  }
}

/** Fills a matrix of a size by place. */
export function matrixOf(
  height: number,
  width: number,
  value: (row: number, column: number) => Scalar
): Matrix {
  return new Matrix(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => value(row, column))
    )
  );
}

/** Numbers are shown, joined to texts and compared with 15 digits. Source: Microsoft, "Excel specifications and limits". */
export function rounded(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}

/** @throws CellError where the value is an error or a text that is no number; a blank is 0 */
export function numberOf(value: Scalar | undefined): number {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return value ? 1 : 0;
    case "string": {
      const number = numberInText(value);
      if (number === null) {
        throw looksLikeDate(value)
          ? new NotModelled(`calculating with the text "${value}", a day by the user's locale`)
          : VALUE;
      }
      return number;
    }
    default:
      if (value) {
        throw value;
      }
      return 0;
  }
}

/** @throws CellError as numberOf does; fractions are cut off towards minus infinity as Excel's functions do */
export function integerOf(value: Scalar | undefined): number {
  return Math.floor(numberOf(value));
}

/** A text as a number where it spells one: "12", " -1.5 ", "1e3", "50%", "1,234.5", "2026-06-10"; else null. */
export function numberInText(text: string): number | null {
  const first = text.trimStart().charCodeAt(0);
  // Most texts are words; a digit, sign, point or mark of money begins a number.
  if (!(first >= 0x24 && first <= 0x39)) {
    return null;
  }
  const plain = text.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) {
    return Number(plain);
  }
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)\s?%$/.test(plain)) {
    return Number(plain.slice(0, -1)) / 100;
  }
  if (/^[+-]?\$?\d{1,3}(?:,\d{3})+(?:\.\d*)?$|^[+-]?\$\d+(?:\.\d*)?$/.test(plain)) {
    return Number(plain.replace(/[$,]/g, ""));
  }
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return day && Number(day[1]) >= 1900
    ? Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569
    : null;
}

function looksLikeDate(text: string): boolean {
  return /^\s*\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\s*$/.test(text);
}

/** A value as text functions and `&` take it. @throws CellError where it is an error */
export function textOf(value: Scalar | undefined): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return numberAsText(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      if (value) {
        throw value;
      }
      return "";
  }
}

/** As the format General spells a number that has all the room it needs. */
function numberAsText(number: number): string {
  const digits = rounded(number);
  const plain = String(digits);
  if (!plain.includes("e")) {
    return plain;
  }
  const [mantissa, exponent] = plain.split("e") as [string, string];
  const power = Number(exponent);
  if (power < 0) {
    const fixed = digits.toFixed(Math.min(100, mantissa.replace(/\D/g, "").length - 1 - power));
    if (fixed.length <= 20) {
      return fixed;
    }
  }
  return `${mantissa}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** @throws CellError where the value is an error or a text other than TRUE and FALSE; a blank is FALSE */
export function logicalOf(value: Scalar | undefined): boolean {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "string":
      if (/^(?:true|false)$/i.test(value)) {
        return value.length === 4;
      }
      throw VALUE;
    default:
      if (value) {
        throw value;
      }
      return false;
  }
}

/** Numbers stand before texts, texts before logical values. */
const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

const WORDS = new Intl.Collator("vi", { sensitivity: "accent" });

/**
 * How `=` and `<` order two values: below 0, 0 or above. Case does not count, a blank is whatever stands beside it
 * (0, "" or FALSE). Source: Microsoft Support, "Calculation operators and precedence".
 * @throws CellError where one is an error
 */
export function compare(left: Scalar, right: Scalar): number {
  if (left instanceof CellError) {
    throw left;
  }
  if (right instanceof CellError) {
    throw right;
  }
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === "number" && typeof b === "number") {
    return a === b ? 0 : Math.sign(rounded(a) - rounded(b));
  }
  if (typeof a === "string" && typeof b === "string") {
    return a === b ? 0 : compareTexts(a, b);
  }
  return typeof a === typeof b ? Number(a) - Number(b) : RANK[typeof a]! - RANK[typeof b]!;
}

/** Two texts in the order of words, without case. */
export function compareTexts(a: string, b: string): number {
  return a.toLowerCase() === b.toLowerCase() ? 0 : WORDS.compare(a, b);
}

function emptyLike(value: Scalar): number | string | boolean {
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

/** A result that a cell can show: beyond what numbers reach it is #NUM!. */
export function settled(number: number): number | CellError {
  return Number.isFinite(number) ? (number === 0 ? 0 : number) : NUM;
}

/** What a calculation gives; a cell error that it ends with is its result. */
export function orError<T>(calculate: () => T): T | CellError {
  try {
    return calculate();
  } catch (cause) {
    if (cause instanceof CellError) {
      return cause;
    }
    throw cause;
  }
}
