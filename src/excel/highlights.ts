import type { Highlight, SheetArea } from "../sheets/blueprint";
import { areaAddress } from "./address";
import { drawHighlights } from "./draw/rules";

/**
 * Queues taking our highlighting rules off a body and putting them on it anew; rules of the user's own stay.
 * @param highlights their formulas placed for the body's first cell; the same formula marks a rule as ours
 */
export async function redrawHighlights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  body: SheetArea,
  highlights: readonly Highlight[]
): Promise<void> {
  const range = sheet.getRange(areaAddress(body));
  const present = range.conditionalFormats.load("items/id,items/type");
  await context.sync();
  const custom = present.items.filter((item) => item.type === "Custom");
  const rules = custom.map((item) => item.custom.rule.load("formula"));
  await context.sync();
  const ours = new Set(highlights.map((highlight) => highlight.formula));
  custom.forEach((item, index) => {
    if (ours.has(rules[index]!.formula)) {
      item.delete();
    }
  });
  drawHighlights(range, highlights);
}
