/**
 * Functions newer than Excel 2007's file format, which a file must name with a prefix; without it Excel shows #NAME?.
 * Source: "Issue: An _xlfn. prefix is displayed in front of a formula" (Microsoft Support) and [MS-XLSX] 2.2.2.
 */
const PREFIXED = new Set(
  (
    "AGGREGATE CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT IFNA IFS ISOWEEKNUM LET LAMBDA MAXIFS MINIFS " +
    "NUMBERVALUE RANDARRAY SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH XOR MAP REDUCE SCAN " +
    "BYROW BYCOL MAKEARRAY ISOMITTED TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE " +
    "DROP CHOOSEROWS CHOOSECOLS EXPAND CONFIDENCE.NORM CONFIDENCE.T MODE.SNGL MODE.MULT " +
    "PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG STDEV.P STDEV.S VAR.P VAR.S"
  ).split(" ")
);
const PREFIXED_WORKSHEET = new Set(["FILTER", "SORT"]);

/** A string, a quoted sheet name, a bracketed column, or a function's name before its parenthesis. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.)*\]|(?<![\p{L}\p{N}_.])[A-Za-z][A-Za-z0-9.]*(?=\()/gu;
const THIS_ROW_LONG = /\[@\[((?:[^[\]']|'.)+)\]\]/g;
const THIS_ROW_SHORT = /\[@((?:[^[\]'@]|'.)+)\]/g;
const STRINGS = /("(?:[^"]|"")*")/;

/**
 * A formula as Excel shows it, spelled as a file must hold it: new functions get their prefix, `[@Hạn]` becomes
 * `[[#This Row],[Hạn]]` (the short form is an error in a file). Text in quotes stays as it is.
 */
export function toFileFormula(formula: string): string {
  const prefixed = formula.replace(PIECES, (piece) => {
    const name = piece.toUpperCase();
    if (PREFIXED_WORKSHEET.has(name)) {
      return `_xlfn._xlws.${piece}`;
    }
    return PREFIXED.has(name) ? `_xlfn.${piece}` : piece;
  });
  return outsideStrings(prefixed, (code) =>
    code.replace(THIS_ROW_LONG, "[[#This Row],[$1]]").replace(THIS_ROW_SHORT, "[[#This Row],[$1]]")
  );
}

/** The mirror: a formula out of a file as Excel shows it, without prefixes. */
export function fromFileFormula(formula: string): string {
  return formula.includes("_xl")
    ? outsideStrings(formula, (code) => code.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, ""))
    : formula;
}

function outsideStrings(formula: string, change: (code: string) => string): string {
  return formula
    .split(STRINGS)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
