import type { Worksheet } from "@cj-tech-master/excelts";
import { quoteSheet } from "../area";
import type { Session } from "../session";
import { rewriteFormulas } from "./formulas";
import { definedNames } from "./nameStore";
import { rewriteFormula } from "./references";
import type { Piece } from "./scanFormula";
import { sameName } from "./shifting";

/** Renames a sheet; formulas, names and rules that mention it follow. The name has been checked before. */
export function renameSheet(session: Session, sheet: Worksheet, newName: string): void {
  const before = sheet.name;
  // The names must be kept by formula before the sheet changes its name under them.
  definedNames(session.file);
  sheet.name = newName;
  rewriteFormulas(session.file, (formula) =>
    rewriteFormula(formula, (piece) =>
      mentions(piece, before) ? `${quoteSheet(newName)}!${behind(piece)}` : null
    )
  );
}

/** The formula after a sheet is gone: what pointed there is #REF!. */
export function loseSheetIn(formula: string, name: string): string {
  return rewriteFormula(formula, (piece) => (mentions(piece, name) ? "#REF!" : null));
}

function mentions(piece: Piece, sheet: string): boolean {
  return (
    (piece.kind === "area" || piece.kind === "name") &&
    piece.sheet !== null &&
    sameName(piece.sheet, sheet)
  );
}

function behind(piece: Piece): string {
  return "prefix" in piece ? piece.text.slice(piece.prefix.length) : piece.text;
}
