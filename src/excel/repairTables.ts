import { areaAddress } from "../sheets/address";
import { DATE_FORMAT } from "../sheets/styles";
import type { TableColumn } from "../sheets/blueprint";
import { bodyArea } from "../sheets/tablePlace";
import { GENERAL_FORMAT } from "./cells";
import type { CellChange } from "./changes";
import { broadcast } from "./draw/broadcast";
import { drawHighlights, drawValidation } from "./draw/rules";
import type { ExistingTable } from "./existing";
import type { DamagedRows, InspectedTable } from "./inspectTables";
import type { RequestBudget } from "./payload";
import { ExcelProblem } from "./problem";
import { runsOf } from "./runs";
import type { WorkbookState } from "./state";

/** Bytes of one small call in a request, roughly. */
const CALL_BYTES = 600;

/** What is to be drawn anew. */
export interface Repair {
  readonly tables: readonly InspectedTable[];
  /** Columns whose drop-down cannot be drawn: the list behind it is gone, and comes back with a build. */
  readonly withoutList: readonly TableColumn[];
}

/**
 * Plans drawing anew what an inspection found damaged.
 * @throws ExcelProblem `protected` where Excel would refuse; `filtered` where it may take the wrong rows
 */
export function planRepair(inspected: readonly InspectedTable[], state: WorkbookState): Repair {
  const hasList = ({ validation }: TableColumn): boolean =>
    validation?.rule.kind !== "list" || state.names.has(validation.rule.name.toLowerCase());
  const damaged = inspected.filter(isDamaged);
  damaged.forEach((table) => refuse(table, state));
  return {
    tables: damaged.map((table) => ({ ...table, validation: table.validation.filter(hasList) })),
    withoutList: damaged.flatMap(({ validation }) =>
      validation.filter((column) => !hasList(column))
    ),
  };
}

function isDamaged({ highlights, validation, dateFormats, formulas }: InspectedTable): boolean {
  return !highlights.areRight || validation.length + dateFormats.length + formulas.length > 0;
}

function refuse({ existing, dateFormats, formulas }: InspectedTable, state: WorkbookState): void {
  const { sheet, filtered, name } = existing.state;
  if (state.sheets.some((each) => each.isProtected && each.name === sheet)) {
    throw new ExcelProblem("protected", "SheetProtected", sheet);
  }
  if (filtered && dateFormats.length + formulas.length > 0) {
    throw new ExcelProblem("filtered", "Filtered", name);
  }
}

/** The formulas to be written back, as changes of cells. */
export function formulaChanges({ tables }: Repair): readonly CellChange[] {
  return tables.flatMap(({ existing, formulas }) =>
    formulas.flatMap(({ column, rows }) =>
      rows.map((row) => ({
        sheet: existing.state.sheet,
        row: existing.place.firstRow + row,
        column: existing.place.columns.get(column.header)!,
        content: { formula: column.formula! },
        numberFormat: GENERAL_FORMAT,
        mode: "entry" as const,
      }))
    )
  );
}

/**
 * Queues highlighting, input rules and date formats. They need no way back: they hold nothing that anybody typed, so half
 * of them leaves tables that are still damaged, none that has lost something, and a second repair completes it.
 */
export async function drawRules(
  context: Excel.RequestContext,
  { tables }: Repair,
  budget: RequestBudget
): Promise<void> {
  for (const table of tables) {
    const sheet = context.workbook.worksheets.getItem(table.existing.state.sheet);
    for (const damaged of table.dateFormats) {
      await drawDateFormats(sheet, table.existing, damaged, budget);
    }
    const { validation, highlights } = table;
    await budget.reserve((6 * validation.length + 5 * highlights.wanted.length) * CALL_BYTES);
    validation.forEach((column) => redrawValidation(sheet, table.existing, column));
    if (!highlights.areRight) {
      redrawAll(sheet, table);
    }
  }
}

async function drawDateFormats(
  sheet: Excel.Worksheet,
  { place }: ExistingTable,
  { column, rows }: DamagedRows,
  budget: RequestBudget
): Promise<void> {
  for (const { first, count } of runsOf(rows)) {
    await budget.reserve(CALL_BYTES);
    const area = {
      row: place.firstRow + first,
      column: place.columns.get(column.header)!,
      rows: count,
      columns: 1,
    };
    sheet.getRange(areaAddress(area)).numberFormat = broadcast(DATE_FORMAT);
  }
}

/** A rule set over different ones could mix with what they say beside it, so they go first. */
function redrawValidation(
  sheet: Excel.Worksheet,
  { place }: ExistingTable,
  { header, validation }: TableColumn
): void {
  const rows = place.lastRow - place.firstRow + 1;
  const area = { row: place.firstRow, column: place.columns.get(header)!, rows, columns: 1 };
  const range = sheet.getRange(areaAddress(area));
  range.dataValidation.clear();
  drawValidation(range, validation!);
}

/** The new rules come before the old ones go: in between rows are coloured twice rather than not at all. */
function redrawAll(sheet: Excel.Worksheet, { existing, highlights }: InspectedTable): void {
  const { wanted, ours, position } = highlights;
  drawHighlights(sheet.getRange(areaAddress(bodyArea(existing.place))), wanted, position);
  const rules = sheet.getRange().conditionalFormats;
  ours.forEach(({ id }) => rules.getItem(id).delete());
}
