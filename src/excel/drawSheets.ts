import type { SheetBlueprint } from "../sheets/blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import { bodyArea, freshPlace, placedHighlights } from "../sheets/tablePlace";
import { drawBlock, drawBlockFormulas } from "./draw/blocks";
import { CHART_BYTES, drawChart } from "./draw/charts";
import { FORMAT_BYTES } from "./draw/format";
import { drawCellValidations, drawLayout } from "./draw/layout";
import { drawHighlights } from "./draw/rules";
import { drawColumnFormulas, drawColumnValidations, drawTable, tableFormats } from "./draw/table";
import { drawNames, type NameEntry } from "./names";
import type { RequestBudget } from "./payload";
import { cellsAt } from "./cellsAt";

/**
 * Queues new sheets, very hidden until the whole build is complete. Contents and tables come first, then the names over
 * them, then what refers to both, charts over calculated cells among it: Excel refuses a formula that names an unknown table and a
 * drop-down that names an unknown name.
 */
export async function drawNewSheets(
  context: Excel.RequestContext,
  blueprints: readonly SheetBlueprint[],
  sheetNames: ReadonlyMap<SheetRole, string>,
  names: readonly NameEntry[],
  existingNames: ReadonlyMap<string, string>,
  budget: RequestBudget
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const blueprint of blueprints) {
    const sheet = worksheets.add(sheetNames.get(blueprint.role)!);
    sheet.visibility = "VeryHidden";
    await drawContents(sheet, blueprint, budget);
  }
  await budget.reserve(names.length * 400);
  drawNames(context, names, existingNames);
  for (const blueprint of blueprints) {
    const sheet = worksheets.getItem(sheetNames.get(blueprint.role)!);
    await drawReferences(sheet, blueprint, budget);
  }
}

async function drawContents(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  budget: RequestBudget
): Promise<void> {
  const formats = [...blueprint.layout.formats, ...blueprint.tables.flatMap(tableFormats)];
  await drawLayout(sheet, { ...blueprint.layout, formats }, budget);
  for (const table of blueprint.tables) {
    await drawTable(sheet, table, budget);
  }
  for (const block of blueprint.cells) {
    await drawBlock(sheet, block, budget, "later");
  }
}

async function drawReferences(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  budget: RequestBudget
): Promise<void> {
  for (const block of blueprint.cells) {
    await drawBlockFormulas(sheet, block, budget);
  }
  drawCellValidations(sheet, blueprint.layout);
  for (const chart of blueprint.charts ?? []) {
    await budget.reserve(CHART_BYTES);
    drawChart(sheet, chart);
  }
  for (const table of blueprint.tables) {
    const place = freshPlace(table);
    await budget.reserve(table.columns.length * FORMAT_BYTES);
    drawColumnFormulas(sheet, table, place);
    drawColumnValidations(sheet, table, place);
    drawHighlights(cellsAt(sheet, bodyArea(place)), placedHighlights(table, place));
  }
}
