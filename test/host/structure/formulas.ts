import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { rewriteCharts } from "./charts";
import { mapConditionFormulas } from "./conditionStore";
import { rewriteNames } from "./nameStore";
import { tablesOf } from "./tableModel";
import { mapFormulas, storeValidationPieces, validationPieces } from "./validationStore";

/** Gives the new text of a formula that stands on the sheet `home`; formulas carry no leading "=". */
export type FormulaRewrite = (formula: string, home: string) => string;

/** Applies a rewrite to every formula of the workbook: cells, names, validation, conditional formats, table columns. */
export function rewriteFormulas(file: Workbook, rewrite: FormulaRewrite): void {
  rewriteBookFormulas(file, rewrite);
  file.worksheets.forEach((sheet) => rewriteRuleFormulas(sheet, rewrite));
}

/** The same without the rules of validation and conditional formats. */
export function rewriteBookFormulas(file: Workbook, rewrite: FormulaRewrite): void {
  const remembered = remembering(rewrite);
  file.worksheets.forEach((sheet) => rewriteCells(sheet, remembered));
  for (const table of tablesOf(file)) {
    for (const column of table.model.columns) {
      const home = table.worksheet.name;
      if (column.calculatedColumnFormula !== undefined) {
        column.calculatedColumnFormula = remembered(column.calculatedColumnFormula, home);
      }
      if (column.totalsRowFormula !== undefined) {
        column.totalsRowFormula = remembered(column.totalsRowFormula, home);
      }
    }
  }
  rewriteNames(file, remembered);
  rewriteCharts(file, remembered);
}

function rewriteCells(sheet: Worksheet, rewrite: FormulaRewrite): void {
  const home = sheet.name;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const formula = cell.formula;
      if (formula === undefined || formula === "") {
        return;
      }
      const rewritten = rewrite(formula, home);
      if (rewritten !== formula) {
        // In place: the result, the spilled range and the style stay with the cell.
        const { model } = cell;
        model.formula = rewritten;
        delete model.sharedFormula;
      }
    });
  });
}

/** Applies a rewrite to the formulas in the rules of one sheet. */
export function rewriteRuleFormulas(sheet: Worksheet, rewrite: FormulaRewrite): void {
  const change = (formula: string): string => rewrite(formula, sheet.name);
  storeValidationPieces(
    sheet,
    validationPieces(sheet).map(({ area, rule }) => ({ area, rule: mapFormulas(rule, change) }))
  );
  sheet.conditionalFormattings.forEach((entry) => mapConditionFormulas(entry, change));
}

/** A calculated column repeats one text ten thousand times: each text is rewritten once. */
function remembering(rewrite: FormulaRewrite): FormulaRewrite {
  const known = new Map<string, Map<string, string>>();
  return (formula, home) => {
    const ofHome = known.get(home) ?? new Map<string, string>();
    known.set(home, ofHome);
    const rewritten = ofHome.get(formula) ?? rewrite(formula, home);
    ofHome.set(formula, rewritten);
    return rewritten;
  };
}
