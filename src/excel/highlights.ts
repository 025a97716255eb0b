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
