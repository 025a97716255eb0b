import type { Highlight, SheetArea } from "../sheets/blueprint";
import { areaAddress } from "./address";
import { FORMAT_BYTES } from "./draw/format";
import {
  bodyArea,
  drawColumnFormats,
  drawColumnFormulas,
  drawColumnValidations,
  drawRows,
  placedHighlights,
} from "./draw/table";
import { readFormulaRules, redrawHighlights, type FormulaRule } from "./highlights";
import type { RequestBudget } from "./payload";
import { ExcelProblem } from "./problem";
import { readRegions } from "./regions";
import type { UndoStep } from "./undo";
import type { TableUpdate } from "./updateTable";

/**
 * Makes sure that the rows below the tables are empty: growing would swallow what stands there.
 * @throws ExcelProblem `belowTable`
 */
async function checkRoomBelow(
  context: Excel.RequestContext,
  updates: readonly TableUpdate[]
): Promise<void> {
  const regions = updates.map((update) => ({
    sheet: update.existing.state.sheet,
    area: rowsBelow(update),
    wanted: "values" as const,
    bytesPerCell: 10,
  }));
  const below = await readRegions(context, regions);
  below.forEach(({ values }, index) => {
    if (values.some((row) => row.some((value) => value !== ""))) {
      throw new ExcelProblem("belowTable", "BelowTable", updates[index]!.blueprint.name);
    }
  });
}

/** A table that is to grow, and the formula rules that highlight its body now. */
export interface GrowingTable {
  readonly update: TableUpdate;
  readonly rules: readonly FormulaRule[];
}

/** Reads what growing goes by beyond the table itself. @throws ExcelProblem `belowTable` */
export async function prepareGrowth(
  context: Excel.RequestContext,
  updates: readonly TableUpdate[]
): Promise<readonly GrowingTable[]> {
  await checkRoomBelow(context, updates);
  const growing: GrowingTable[] = [];
  for (const update of updates) {
    const { blueprint, existing } = update;
    const sheet = context.workbook.worksheets.getItem(existing.state.sheet);
    const rules =
      blueprint.highlights.length > 0
        ? await readFormulaRules(context, sheet, bodyArea(existing.place))
        : [];
    growing.push({ update, rules });
  }
  return growing;
}

/** Queues new rows below a table: it is resized, the rows are filled, and the calculated columns written again. */
export async function growTable(
  context: Excel.RequestContext,
  { update, rules }: GrowingTable,
  budget: RequestBudget
): Promise<void> {
  const { blueprint, existing, added } = update;
  const { area, name, sheet: sheetName } = existing.state;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  await budget.reserve(blueprint.columns.length * FORMAT_BYTES);
  sheet.tables.getItem(name).resize(areaAddress({ ...area, rows: area.rows + added.length }));
  const whole = { ...existing.place, lastRow: existing.place.lastRow + added.length };
  const fresh = { ...whole, firstRow: existing.place.lastRow + 1 };
  drawColumnFormats(sheet, blueprint, fresh);
  await drawRows(sheet, blueprint, fresh, added, fresh.firstRow, budget);
  drawColumnFormulas(sheet, blueprint, whole);
  drawColumnValidations(sheet, blueprint, fresh);
  const highlights = placedHighlights(blueprint, whole);
  redrawHighlights(sheet, bodyArea(whole), rules, isOneOf(highlights), highlights);
}

/** The steps that make the table small again. */
export function undoOfGrowth({ update, rules }: GrowingTable): readonly UndoStep[] {
  const { blueprint, existing, added } = update;
  const { name, sheet, area } = existing.state;
  const resize = { kind: "table" as const, name, sheet, before: area, addedRows: added.length };
  if (blueprint.highlights.length === 0) {
    return [resize];
  }
  const highlights = placedHighlights(blueprint, existing.place);
  const isOurs = isOneOf(highlights);
  const foreign = rules.filter((rule) => !isOurs(rule)).map((rule) => rule.formula);
  const body = bodyArea(existing.place);
  return [{ kind: "highlights", sheet, body, highlights, foreign }, resize];
}

function isOneOf(highlights: readonly Highlight[]): (rule: FormulaRule) => boolean {
  const formulas = new Set(highlights.map((highlight) => withEquals(highlight.formula)));
  return (rule) => formulas.has(withEquals(rule.formula));
}

/** Excel gives a rule's formula back with or without its equals sign. */
function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function rowsBelow({ existing, added }: TableUpdate): SheetArea {
  const { area } = existing.state;
  return { ...area, row: area.row + area.rows, rows: added.length };
}
