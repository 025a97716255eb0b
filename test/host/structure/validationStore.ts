import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { cellsOf, intersect, parseArea } from "../area";
import { cellsAddress } from "./conditionStore";
import { relocateFormula } from "./references";
import { subtract } from "./shifting";

/** One rectangle with its rule; relative references in the rule are meant for its first cell. */
export interface ValidationPiece {
  readonly area: Area;
  readonly rule: DataValidation;
}

const RANGE = "range:";

export function validationPieces(sheet: Worksheet): readonly ValidationPiece[] {
  return Object.entries(sheet.dataValidations.model).flatMap(([key, rule]) => {
    const area = parseArea(key.startsWith(RANGE) ? key.slice(RANGE.length) : key);
    return rule && area ? [{ area, rule }] : [];
  });
}

export function storeValidationPieces(sheet: Worksheet, pieces: readonly ValidationPiece[]): void {
  sheet.dataValidations.model = Object.fromEntries(
    pieces.map(({ area, rule }) => [keyOf(area), { ...rule }])
  );
}

/** Puts a rule on an area, or takes every rule off it (null); what other rules held there is cut out of their ranges. */
export function putValidation(sheet: Worksheet, area: Area, rule: DataValidation | null): void {
  const kept = validationPieces(sheet).flatMap((piece) =>
    intersect(piece.area, area) === null
      ? [piece]
      : subtract(piece.area, area).map((rest) => ({
          area: rest,
          rule: ruleFor(piece, rest.top, rest.left),
        }))
  );
  storeValidationPieces(sheet, rule === null ? kept : [...kept, { area, rule }]);
}

/** The rule of a piece as it reads for one cell. */
export function ruleFor(piece: ValidationPiece, row: number, column: number): DataValidation {
  return relocateRule(piece.rule, row - piece.area.top, column - piece.area.left);
}

export function relocateRule(rule: DataValidation, rows: number, columns: number): DataValidation {
  return mapFormulas(rule, (formula) => relocateFormula(formula, rows, columns));
}

/** The rule with its formulas changed; numbers and lists typed into the rule stay. */
export function mapFormulas(
  rule: DataValidation,
  change: (formula: string) => string
): DataValidation {
  if (rule.type === "any") {
    return rule;
  }
  const formulae = rule.formulae.map((formula) =>
    typeof formula === "string" && !formula.startsWith('"') ? change(formula) : formula
  );
  return { ...rule, formulae };
}

function keyOf(area: Area): string {
  return cellsOf(area) === 1 ? cellsAddress(area) : RANGE + cellsAddress(area);
}
