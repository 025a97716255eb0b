import { areaAddress } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import { bodyArea, placedHighlights } from "../sheets/tablePlace";
import { storedValue } from "./cells";
import { FORMAT_BYTES } from "./draw/format";
import {
  drawColumnFormats,
  drawColumnFormulas,
  drawColumnValidations,
  drawRows,
} from "./draw/table";
import { isOneOf, readFormulaRules, redrawHighlights, type FormulaRule } from "./highlights";
import { takeGlance, type Glance } from "./glance";
import type { RequestBudget } from "./payload";
import { ExcelProblem } from "./problem";
import { readRegions } from "./regions";
import type { GrowthStep } from "./shrinkTable";
import type { WorkbookState } from "./state";
import type { TableUpdate } from "./updateTable";

/** A table that is to grow, and the formula rules that highlight its body now. */
export interface GrowingTable {
  readonly update: TableUpdate;
  readonly rules: readonly FormulaRule[];
}

/** Reads what growing goes by beyond the table itself. @throws ExcelProblem `belowTable` */
export async function prepareGrowth(
  context: Excel.RequestContext,
  updates: readonly TableUpdate[],
  state: WorkbookState
): Promise<readonly GrowingTable[]> {
  await checkRoomBelow(context, updates, state);
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

/**
 * Makes sure that the rows below the tables are empty: growing would swallow what stands there.
 * @throws ExcelProblem `belowTable`
 */
async function checkRoomBelow(
  context: Excel.RequestContext,
  updates: readonly TableUpdate[],
  state: WorkbookState
): Promise<void> {
  const regions = updates.flatMap((update) => {
    const { name, sheet } = update.existing.state;
    const area = areaBelow(update, state);
    return area.rows > 0
      ? [{ name, sheet, area, wanted: "values" as const, bytesPerCell: 10 }]
      : [];
  });
  const below = await readRegions(context, regions);
  below.forEach(({ values }, index) => {
    if (values.some((row) => row.some((value) => value !== ""))) {
      throw new ExcelProblem("belowTable", "BelowTable", regions[index]!.name);
    }
  });
}

/** The rows that a table grows into; with a totals row all that is used, for that row moves down and what is below with it. */
export function areaBelow({ existing, added }: TableUpdate, { sheets }: WorkbookState): SheetArea {
  const { area, totals, sheet } = existing.state;
  const row = area.row + area.rows;
  if (!totals) {
    return { ...area, row, rows: added.length };
  }
  const used = sheets.find(({ name }) => name === sheet)?.used;
  const end = used ? used.row + used.rows : row + 1;
  return { ...area, row: row + 1, rows: end - (row + 1) };
}

/**
 * Queues new rows at the end of a table: room is made, the rows are filled, and the calculated columns written in them.
 * In the rows above a user may have typed over a formula, so those stay as they are.
 * @returns what stood there until then, known once the rows are sent
 */
export async function growTable(
  context: Excel.RequestContext,
  { update, rules }: GrowingTable,
  budget: RequestBudget
): Promise<readonly Glance[]> {
  const { blueprint, existing, added } = update;
  const { area, sheet: sheetName } = existing.state;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  await budget.reserve(blueprint.columns.length * FORMAT_BYTES + added.length * area.columns * 3);
  const glances = glanceBelow(context, update);
  makeRoom(sheet, update);
  const whole = { ...existing.place, lastRow: existing.place.lastRow + added.length };
  const fresh = { ...whole, firstRow: existing.place.lastRow + 1 };
  drawColumnFormats(sheet, blueprint, fresh);
  drawColumnFormulas(sheet, blueprint, fresh);
  await drawRows(sheet, blueprint, fresh, added, fresh.firstRow, budget);
  drawColumnValidations(sheet, blueprint, fresh);
  const highlights = placedHighlights(blueprint, whole);
  redrawHighlights(sheet, bodyArea(whole), rules, isOneOf(highlights), highlights);
  return glances;
}

/** A row that comes above a totals row takes nobody's place. */
function glanceBelow(
  context: Excel.RequestContext,
  { existing, added }: TableUpdate
): readonly Glance[] {
  const { area, sheet, totals } = existing.state;
  if (totals) {
    return [];
  }
  const below = { ...area, row: area.row + area.rows, rows: added.length };
  const blank = added.map(() => new Array<string>(area.columns).fill(""));
  return [takeGlance(context, sheet, below, blank)];
}

/** Excel does not say what resizing does to a totals row; added rows go above it. */
function makeRoom(sheet: Excel.Worksheet, { existing, added }: TableUpdate): void {
  const { area, name, totals } = existing.state;
  const table = sheet.tables.getItem(name);
  if (totals) {
    table.rows.add(
      undefined,
      added.map(() => new Array<string>(area.columns).fill(""))
    );
  } else {
    table.resize(areaAddress({ ...area, rows: area.rows + added.length }));
  }
}

/** The step that makes the table small again. */
export function undoOfGrowth({ update }: GrowingTable): GrowthStep {
  const { blueprint, existing, added } = update;
  const { name, sheet, area, totals } = existing.state;
  const written = added.map((row) => {
    const line = new Array<string | number>(area.columns).fill("");
    blueprint.columns.forEach(({ header }, index) => {
      const column = existing.place.columns.get(header);
      if (column !== undefined) {
        line[column - area.column] = storedValue(row[index] ?? null);
      }
    });
    return line;
  });
  const highlights = placedHighlights(blueprint, existing.place);
  return { kind: "growth", table: name, sheet, before: area, totals, written, highlights };
}
