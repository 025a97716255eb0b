import { areaAddress, rowsAddress } from "../../sheets/address";
import type { Highlight, SheetArea } from "../../sheets/blueprint";
import { bodyArea, placedHighlights } from "../../sheets/tablePlace";
import { storedValue } from "../cells";
import { FORMAT_BYTES } from "../draw/format";
import {
  drawColumnFormats,
  drawColumnFormulas,
  drawColumnValidations,
  drawRows,
} from "../draw/table";
import { isOneOf, readFormulaRules, redrawHighlights } from "../highlights";
import type { RequestBudget } from "../payload";
import { bodyRows } from "./tableLines";
import type { InsertionRun, RowWork } from "./planRows";
import { withOwnFormats } from "./rowEdits";
import type { StepRun } from "./standingRows";

/** Rows that were inserted into a table. */
export interface InsertionStep {
  readonly kind: "insertion";
  readonly table: string;
  readonly sheet: string;
  readonly rowsBefore: number;
  /** From the top, placed as the table stood before. */
  readonly runs: readonly StepRun[];
  /** The add-in's highlighting of the body, where it was drawn anew. */
  readonly highlights: readonly Highlight[];
}

/** The step that takes inserted rows out again. */
export function undoOfInsertion(work: RowWork): readonly InsertionStep[] {
  const { table, runs, blueprint, place } = work;
  if (runs.length === 0) {
    return [];
  }
  return [
    {
      kind: "insertion",
      table: table.name,
      sheet: table.sheet,
      rowsBefore: bodyRows(table) + (work.growth?.added.length ?? 0),
      runs: runs.map(({ at, rows }) => ({ at, rows: rows.map((row) => written(work, row)) })),
      highlights: runs[0]!.at === 0 ? placedHighlights(blueprint, place) : [],
    },
  ];
}

function written({ blueprint }: RowWork, row: InsertionRun["rows"][number]) {
  return Object.fromEntries(
    blueprint.columns.flatMap(({ header }, index) =>
      row[index] == null ? [] : [[header, storedValue(row[index])]]
    )
  );
}

/**
 * Queues the rows that come into a table, the last ones first, so that the places of the others hold. Whole rows of the
 * sheet come, and heights, notes and whatever stands beside move down with the rows below; validation and highlighting
 * extend over a row in the middle by themselves (what Excel does with them before the first row is not documented).
 */
export async function insertRows(
  context: Excel.RequestContext,
  work: RowWork,
  budget: RequestBudget
): Promise<void> {
  const { table, runs, blueprint } = work;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  for (const run of [...runs].reverse()) {
    await budget.reserve(blueprint.columns.length * FORMAT_BYTES);
    await insertRun(sheet, work, run, budget);
  }
  if (runs[0]?.at === 0 && blueprint.highlights.length > 0) {
    await budget.send();
    await extendHighlights(context, sheet, work);
  }
}

/** Queues putting the highlighting on the whole body again, whether Excel has extended it over the first rows or not. */
async function extendHighlights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { runs, growth, place, blueprint }: RowWork
): Promise<void> {
  const count = runs.reduce((sum, { rows }) => sum + rows.length, growth?.added.length ?? 0);
  const whole = bodyArea({ ...place, lastRow: place.lastRow + count });
  const highlights = placedHighlights(blueprint, place);
  const firstRow = place.firstRow + runs[0]!.rows.length;
  const moved = placedHighlights(blueprint, { ...place, firstRow });
  const rules = await readFormulaRules(context, sheet, whole);
  redrawHighlights(sheet, whole, rules, isOneOf([...highlights, ...moved]), highlights);
}

async function insertRun(
  sheet: Excel.Worksheet,
  { place, blueprint: common }: RowWork,
  { at, rows, formats }: InsertionRun,
  budget: RequestBudget
): Promise<void> {
  const blueprint = withOwnFormats(common, formats);
  const firstRow = place.firstRow + at;
  const fresh = { ...place, firstRow, lastRow: firstRow + rows.length - 1 };
  const lines = rowsAddress(firstRow, fresh.lastRow);
  sheet.getRange(lines).insert("Down");
  if (at === 0) {
    const body: SheetArea = bodyArea(fresh);
    sheet.getRange(areaAddress(body)).clear("Formats");
    drawColumnValidations(sheet, blueprint, fresh);
  }
  drawColumnFormats(sheet, blueprint, fresh);
  drawColumnFormulas(sheet, blueprint, fresh);
  await drawRows(sheet, blueprint, fresh, rows, firstRow, budget);
  sheet.getRange(lines).format.autofitRows();
}
