import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { quoteSheet } from "../area";
import type { Session } from "../session";
import { rewriteFormulas } from "./formulas";
import { definedNames, storeName } from "./nameStore";
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

/**
 * Points names at #REF! that mention a sheet which the workbook does not have: some programs delete a sheet and leave its
 * names. References into other workbooks ("[2]Sheet1") stay.
 */
export function loseMissingSheets(file: Workbook): void {
  const own = definedNames(file).filter(({ formula }) => !/\[\d+\]/.test(formula));
  for (const { name, sheet, formula } of own) {
    const mended = rewriteFormula(formula, (piece) => {
      const target = piece.kind === "area" || piece.kind === "name" ? piece.sheet : null;
      const here = target === null || file.worksheets.some((item) => sameName(item.name, target));
      return here ? null : "#REF!";
    });
    if (mended !== formula) {
      storeName(file, name, sheet, mended);
    }
  }
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
