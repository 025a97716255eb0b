import type { Highlight, SheetArea } from "../sheets/blueprint";
import { areaAddress } from "./address";
import { drawHighlights } from "./draw/rules";

/** A formula rule of a sheet's conditional formatting. */
export interface FormulaRule {
  readonly id: string;
  readonly formula: string;
}

/** Reads the formula rules on a body, the add-in's and the user's own, in two requests. */
export async function readFormulaRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  body: SheetArea
): Promise<readonly FormulaRule[]> {
  const { conditionalFormats } = sheet.getRange(areaAddress(body));
  conditionalFormats.load("items/id,items/type");
  await context.sync();
  const items = conditionalFormats.items.filter((item) => item.type === "Custom");
  const rules = items.map((item) => item.custom.rule.load("formula"));
  await context.sync();
  return items.map(({ id }, index) => ({ id, formula: rules[index]!.formula }));
}

/** Tells the add-in's rules from the user's by their formulas; a rule that colours nothing is one that was left half-made. */
export function isOneOf(highlights: readonly Highlight[]): (rule: FormulaRule) => boolean {
  const formulas = new Set(highlights.map((highlight) => withEquals(highlight.formula)));
  return ({ formula }) => formulas.has(withEquals(formula)) || /^=?(?:FALSE)?$/.test(formula);
}

/** Excel gives a rule's formula back with or without its equals sign. */
function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/**
 * Queues putting our highlighting on a body anew.
 * @param present the rules that are there
 * @param isOurs which of them to take off; the user's own stay
 * @param highlights their formulas placed for the body's first cell
 */
export function redrawHighlights(
  sheet: Excel.Worksheet,
  body: SheetArea,
  present: readonly FormulaRule[],
  isOurs: (rule: FormulaRule) => boolean,
  highlights: readonly Highlight[]
): void {
  const range = sheet.getRange(areaAddress(body));
  for (const { id } of present.filter(isOurs)) {
    range.conditionalFormats.getItem(id).delete();
  }
  drawHighlights(range, highlights);
}
