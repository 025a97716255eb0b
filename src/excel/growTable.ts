import type { SheetArea } from "../sheets/blueprint";
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
import { redrawHighlights } from "./highlights";
import type { RequestBudget } from "./payload";
import { ExcelProblem } from "./problem";
import { readRegions } from "./regions";
import type { UndoStep } from "./undo";
import type { TableUpdate } from "./updateTable";

/**
 * Makes sure that the rows below the tables are empty: growing would swallow what stands there.
 * @throws ExcelProblem `belowTable`
 */
export async function checkRoomBelow(
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

/** Queues new rows below a table: it is resized, the rows are filled, and the calculated columns written again. */
export async function growTable(
  context: Excel.RequestContext,
  update: TableUpdate,
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
  if (blueprint.highlights.length > 0) {
    await redrawHighlights(context, sheet, bodyArea(whole), placedHighlights(blueprint, whole));
  }
}

/** The steps that make the table small again. */
export function undoOfGrowth(update: TableUpdate): readonly UndoStep[] {
  const { blueprint, existing, added } = update;
  const { name, sheet, area } = existing.state;
  const resize = { kind: "table" as const, name, sheet, before: area, addedRows: added.length };
  if (blueprint.highlights.length === 0) {
    return [resize];
  }
  const highlights = placedHighlights(blueprint, existing.place);
  return [{ kind: "highlights", sheet, body: bodyArea(existing.place), highlights }, resize];
}

function rowsBelow({ existing, added }: TableUpdate): SheetArea {
  const { area } = existing.state;
  return { ...area, row: area.row + area.rows, rows: added.length };
}
