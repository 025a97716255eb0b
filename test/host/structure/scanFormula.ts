import type { Area } from "../area";
import { columnNumber, MAX_COLUMNS, MAX_ROWS } from "../area";

/** Which edges of a reference carry a "$". */
export interface Anchors {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

export type Shape = "cell" | "cells" | "columns" | "rows";

/** A1-style reference, with the sheet it names (null: the sheet of the formula). */
export interface AreaReference {
  readonly kind: "area";
  readonly text: string;
  /** "'Phụ lục'!" as written, or "". */
  readonly prefix: string;
  readonly sheet: string | null;
  readonly shape: Shape;
  readonly area: Area;
  readonly anchors: Anchors;
}

/** `PhuLuc[[#This Row],[Hạn]]`; `table` is "" for the implicit form `[@Hạn]`. */
export interface StructuredReference {
  readonly kind: "structured";
  readonly text: string;
  readonly table: string;
  /** The bracketed part, brackets included. */
  readonly specifier: string;
}

/** A defined name, a table without brackets, TRUE or FALSE; never a function. */
export interface NameReference {
  readonly kind: "name";
  readonly text: string;
  readonly prefix: string;
  readonly sheet: string | null;
  readonly name: string;
}

/** A function's name, without its parenthesis. */
export interface FunctionName {
  readonly kind: "function";
  readonly text: string;
}

export interface PlainText {
  readonly kind: "text" | "string";
  readonly text: string;
}

export type Piece = AreaReference | StructuredReference | NameReference | FunctionName | PlainText;

const CELLS =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{M}\p{N}_.\\?(![])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{M}\p{N}_.\\?(![$])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{M}\p{N}_.])/uy;
const STRING = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'(?:[^']|'')+'!/y;
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y;
const ERROR = /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)/y;

/** The pieces of a formula in order; joined again, their texts give the formula. The leading "=" may be there or not. */
export function scanFormula(formula: string): readonly Piece[] {
  let known = scanned.get(formula);
  if (!known) {
    lettersScanned += formula.length;
    if (lettersScanned > MOST_LETTERS) {
      scanned.clear();
      lettersScanned = formula.length;
    }
    known = scan(formula);
    scanned.set(formula, known);
  }
  return known;
}

/** A table's formula stands in every row: each text is looked through once. */
const scanned = new Map<string, readonly Piece[]>();
/** More than the different formulas of a workbook have together; pieces weigh some twenty times their letters. */
const MOST_LETTERS = 2_000_000;
let lettersScanned = 0;

function scan(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < formula.length) {
    const piece = nextPiece(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

function nextPiece(formula: string, at: number): Piece {
  const char = formula[at];
  if (char === '"') {
    return { kind: "string", text: match(STRING, formula, at) ?? formula.slice(at) };
  }
  const quoted = match(QUOTED_SHEET, formula, at);
  if (quoted !== null) {
    return afterPrefix(formula, at, quoted, quoted.slice(1, -2).replace(/''/g, "'"));
  }
  if (char === "[") {
    const specifier = bracketed(formula, at);
    return { kind: "structured", text: specifier, table: "", specifier };
  }
  const area = areaAt(formula, at, "", null);
  if (area !== null) {
    return area;
  }
  const word = match(WORD, formula, at);
  if (word !== null) {
    return wordPiece(formula, at, word);
  }
  return {
    kind: "text",
    text: match(NUMBER, formula, at) ?? match(ERROR, formula, at) ?? char ?? "",
  };
}

function wordPiece(formula: string, at: number, word: string): Piece {
  const next = formula[at + word.length];
  if (next === "!") {
    return afterPrefix(formula, at, `${word}!`, word);
  }
  if (next === "[") {
    const specifier = bracketed(formula, at + word.length);
    return { kind: "structured", text: word + specifier, table: word, specifier };
  }
  if (next === "(") {
    return { kind: "function", text: word };
  }
  return { kind: "name", text: word, prefix: "", sheet: null, name: word };
}

/** What stands behind "Sheet!": an area, a name, or an error (then the whole is plain text). */
function afterPrefix(formula: string, start: number, prefix: string, sheet: string): Piece {
  const at = start + prefix.length;
  const area = areaAt(formula, at, prefix, sheet);
  if (area !== null) {
    return area;
  }
  const name = match(WORD, formula, at);
  if (name !== null) {
    return { kind: "name", text: prefix + name, prefix, sheet, name };
  }
  return { kind: "text", text: prefix + (match(ERROR, formula, at) ?? "") };
}

function areaAt(
  formula: string,
  at: number,
  prefix: string,
  sheet: string | null
): AreaReference | null {
  const cells = exec(CELLS, formula, at);
  if (cells) {
    const [text, d1, c1, d2, r1, d3, c2, d4, r2] = cells;
    const single = c2 === undefined;
    return reference(text, prefix, sheet, single ? "cell" : "cells", {
      rows: [axis(r1, d2), single ? axis(r1, d2) : axis(r2, d4)],
      columns: [axis(c1, d1), single ? axis(c1, d1) : axis(c2, d3)],
    });
  }
  const columns = exec(COLUMNS, formula, at);
  if (columns) {
    const [text, d1, c1, d2, c2] = columns;
    const rows: Ends = [
      { n: 1, fixed: false },
      { n: MAX_ROWS, fixed: false },
    ];
    return reference(text, prefix, sheet, "columns", {
      rows,
      columns: [axis(c1, d1), axis(c2, d2)],
    });
  }
  const rows = exec(ROWS, formula, at);
  if (rows) {
    const [text, d1, r1, d2, r2] = rows;
    const across: Ends = [
      { n: 1, fixed: false },
      { n: MAX_COLUMNS, fixed: false },
    ];
    return reference(text, prefix, sheet, "rows", {
      rows: [axis(r1, d1), axis(r2, d2)],
      columns: across,
    });
  }
  return null;
}

interface End {
  readonly n: number;
  readonly fixed: boolean;
}

type Ends = readonly [End, End];

function axis(text: string | undefined, dollar: string | undefined): End {
  const number = Number(text);
  return { n: Number.isNaN(number) ? columnNumber(text ?? "") : number, fixed: dollar === "$" };
}

function reference(
  text: string,
  prefix: string,
  sheet: string | null,
  shape: Shape,
  ends: { readonly rows: Ends; readonly columns: Ends }
): AreaReference | null {
  const [top, bottom] = sorted(ends.rows);
  const [left, right] = sorted(ends.columns);
  if (top.n < 1 || bottom.n > MAX_ROWS || right.n > MAX_COLUMNS) {
    return null;
  }
  return {
    kind: "area",
    text: prefix + text,
    prefix,
    sheet,
    shape,
    area: { top: top.n, left: left.n, bottom: bottom.n, right: right.n },
    anchors: { top: top.fixed, left: left.fixed, bottom: bottom.fixed, right: right.fixed },
  };
}

function sorted([a, b]: Ends): Ends {
  return a.n <= b.n ? [a, b] : [b, a];
}

function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const char = formula[at];
    if (char === "'") {
      at += 1;
    } else if (char === "[") {
      depth += 1;
    } else if (char === "]") {
      depth -= 1;
      if (depth === 0) {
        return formula.slice(start, at + 1);
      }
    }
  }
  return formula.slice(start);
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  return exec(pattern, text, at)?.[0] ?? null;
}
