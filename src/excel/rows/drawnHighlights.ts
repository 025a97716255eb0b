import { areaAddress } from "../../sheets/address";
import type { Highlight, TableBlueprint } from "../../sheets/blueprint";
import { bodyArea, placedHighlights, type TablePlace } from "../../sheets/tablePlace";
import { isSameRule } from "../highlights";

/**
 * A table's highlighting with the colours in which it is drawn now, for the user may have chosen others; in two requests.
 * @returns the blueprint's rules, in its order
 */
export async function readDrawnHighlights(
  context: Excel.RequestContext,
  sheet: string,
  blueprint: TableBlueprint,
  place: TablePlace
): Promise<readonly Highlight[]> {
  const address = areaAddress(bodyArea(place));
  const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange(address);
  conditionalFormats.load("items/id,items/type");
  await context.sync();
  const looks = conditionalFormats.items
    .filter(({ type }) => type === "Custom")
    .map(({ custom }) => ({
      rule: custom.rule.load("formula"),
      fill: custom.format.fill.load("color"),
      font: custom.format.font.load("color,bold"),
    }));
  await context.sync();
  const placed = placedHighlights(blueprint, place);
  return blueprint.highlights.map((highlight, index) => {
    const { formula } = placed[index]!;
    const look = looks.find(({ rule }) => isSameRule(rule.formula, formula));
    return {
      ...highlight,
      fill: look?.fill.color || highlight.fill,
      fontColor: look?.font.color || highlight.fontColor,
      bold: look?.font.bold ?? highlight.bold,
    };
  });
}
