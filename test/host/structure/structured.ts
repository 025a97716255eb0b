import { rewriteFormula } from "./references";
import { sameName } from "./shifting";

/** What a column reference inside brackets becomes: its new name, null for #REF!, undefined to leave it. */
export type ColumnRewrite = (column: string) => string | null | undefined;

/** The formula after a table got another name; references without brackets to the table follow too. */
export function renameTableIn(formula: string, from: string, to: string): string {
  return rewriteFormula(formula, (piece) => {
    if (piece.kind === "structured" && sameName(piece.table, from)) {
      return to + piece.specifier;
    }
    return piece.kind === "name" && piece.sheet === null && sameName(piece.name, from) ? to : null;
  });
}

/** The formula after columns of a table were renamed or deleted. */
export function rewriteColumnsIn(formula: string, table: string, rewrite: ColumnRewrite): string {
  return rewriteFormula(formula, (piece) => {
    if (piece.kind !== "structured" || !sameName(piece.table, table)) {
      return null;
    }
    const specifier = rewriteSpecifier(piece.specifier, rewrite);
    return specifier === null ? "#REF!" : piece.table + specifier;
  });
}

/** The formula after a table is gone: what mentioned it is #REF!. */
export function loseTableIn(formula: string, table: string): string {
  return rewriteFormula(formula, (piece) => {
    const mentions =
      (piece.kind === "structured" && sameName(piece.table, table)) ||
      (piece.kind === "name" && piece.sheet === null && sameName(piece.name, table));
    return mentions ? "#REF!" : null;
  });
}

/** A column's name as it stands in brackets: [ ] # ' and @ are marked by an apostrophe (Excel's structured references). */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

export function unescapeColumn(text: string): string {
  return text.replace(/'(.)/gsu, "$1");
}

function rewriteSpecifier(specifier: string, rewrite: ColumnRewrite): string | null {
  const inner = specifier.slice(1, -1);
  if (!/(?<!')\[/.test(inner)) {
    const thisRow = inner.startsWith("@") ? "@" : "";
    const column = inner.slice(thisRow.length);
    if (column === "" || column.startsWith("#")) {
      return specifier;
    }
    const name = rewrite(unescapeColumn(column));
    return name === undefined ? specifier : name === null ? null : single(thisRow, name);
  }
  let lost = false;
  const text = inner.replace(/\[((?:'.|[^'\]])*)\]/gsu, (whole, column: string) => {
    const name = column.startsWith("#") ? undefined : rewrite(unescapeColumn(column));
    lost ||= name === null;
    return typeof name === "string" ? `[${escapeColumn(name)}]` : whole;
  });
  return lost ? null : `[${text}]`;
}

function single(thisRow: string, name: string): string {
  const plain = /^[\p{L}\p{M}\p{N}_]+$/u.test(name);
  return thisRow !== "" && !plain
    ? `[@[${escapeColumn(name)}]]`
    : `[${thisRow}${escapeColumn(name)}]`;
}
