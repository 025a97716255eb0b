import { areaAddress } from "../sheets/address";
import type { Highlight, SheetArea } from "../sheets/blueprint";
import { isOneOf, readFormulaRules, redrawHighlights } from "./highlights";
import type { TableState } from "./state";

/** A table that grew downwards from `before`, and what was written into the new rows. */
export interface GrowthStep {
  readonly kind: "growth";
  readonly table: string;
  readonly sheet: string;
  readonly before: SheetArea;
  readonly totals: boolean;
  /** Row by row over the table's width, as `Range.formulas` gives it; "" where nothing was written. */
  readonly written: readonly (readonly (string | number)[])[];
  /** The add-in's highlighting of the body before. */
  readonly highlights: readonly Highlight[];
}

/** The rows that the table grew by. */
export function grownRows({ before, written }: GrowthStep): SheetArea {
  return { ...before, row: before.row + before.rows, rows: written.length };
}

/**
 * Whether a table may be made small again: it stands where the growth left it, and the new rows hold nothing but what was
 * written there. Rows in which somebody has worked since stay; the next merge knows them by their text.
 * @param rows what the new rows hold, as `Range.formulas` gives it; formulas fill themselves in and do not count
 */
export function isAsGrown(
  step: GrowthStep,
  table: TableState | undefined,
  rows: readonly (readonly unknown[])[]
): boolean {
  const { before, written } = step;
  const grown = areaAddress({ ...before, rows: before.rows + written.length });
  return (
    table !== undefined &&
    areaAddress(table.area) === grown &&
    written.every((row, r) => row.every((value, c) => isExpected(rows[r]?.[c], value)))
  );
}

function isExpected(present: unknown, written: string | number): boolean {
  return (
    present === "" ||
    present === written ||
    (written === "" && typeof present === "string" && present.startsWith("="))
  );
}

/** Takes the new rows off a table. The table itself shrinks last, so that this can be begun again wherever it stopped. */
export async function shrinkTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  step: GrowthStep
): Promise<void> {
  const { before, highlights, totals, table } = step;
  if (highlights.length > 0) {
    const body = { ...before, row: before.row + 1, rows: before.rows - 1 };
    const present = await readFormulaRules(context, sheet, body);
    redrawHighlights(sheet, body, present, isOneOf(highlights), highlights);
  }
  const rows = sheet.getRange(areaAddress(grownRows(step)));
  rows.clear("All");
  rows.dataValidation.clear();
  rows.conditionalFormats.clearAll();
  if (totals) {
    rows.delete("Up");
  } else {
    sheet.tables.getItem(table).resize(areaAddress(before));
  }
}
