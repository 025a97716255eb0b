import type { Highlight, SheetArea } from "../sheets/blueprint";
import { areaAddress } from "./address";
import type { CellInput } from "./cells";
import { clearLayout, drawLayout } from "./draw/layout";
import { readFormulaRules, redrawHighlights, type FormulaRule } from "./highlights";
import type { DrawnSheet } from "./memory";
import { RequestBudget } from "./payload";

/**
 * One thing to put back, as data, so that it survives in the workbook when Excel or the add-in dies. Every step may be
 * taken whether the change it undoes was made or not.
 */
export type UndoStep =
  /** A sheet that did not exist before. */
  | { readonly kind: "sheet"; readonly name: string }
  /** A name as it was; `formula` null: it did not exist. */
  | { readonly kind: "name"; readonly name: string; readonly formula: string | null }
  /** Cells as they were. */
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: SheetArea;
      readonly inputs: readonly (readonly CellInput[])[];
      readonly formats: readonly (readonly (string | null)[])[];
    }
  /** A table that grew downwards from `before`; the rows below were empty. */
  | {
      readonly kind: "table";
      readonly name: string;
      readonly sheet: string;
      readonly before: SheetArea;
      readonly addedRows: number;
    }
  /** Highlighting rules of a body that grew. */
  | {
      readonly kind: "highlights";
      readonly sheet: string;
      readonly body: SheetArea;
      readonly highlights: readonly Highlight[];
      /** Formulas of the rules that are the user's own. */
      readonly foreign: readonly string[];
    }
  /** A derived sheet that was drawn anew. */
  | {
      readonly kind: "layout";
      readonly sheet: string;
      readonly before: DrawnSheet;
      readonly after: DrawnSheet;
    }
  /** The sheet that was in view. */
  | { readonly kind: "active"; readonly sheet: string };

/** Takes the steps, last first. What is not there any more is passed over. */
export async function undo(
  context: Excel.RequestContext,
  steps: readonly UndoStep[]
): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const names = context.workbook.names.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const present: Present = {
    sheets: new Map(sheets.items.map((sheet) => [sheet.name, sheet])),
    names: new Set(names.items.map((item) => item.name)),
    tables: new Map(tables.items.map((table) => [table.name, table])),
  };
  const budget = new RequestBudget(context);
  for (const step of [...steps].reverse()) {
    await undoStep(context, budget, step, present);
  }
  await budget.send();
}

interface Present {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, Excel.Table>;
}

async function undoStep(
  context: Excel.RequestContext,
  budget: RequestBudget,
  step: UndoStep,
  present: Present
): Promise<void> {
  switch (step.kind) {
    case "sheet":
      return deleteSheet(present.sheets.get(step.name));
    case "name":
      return undoName(context, present.names.has(step.name), step);
    case "active":
      present.sheets.get(step.sheet)?.activate();
      return;
  }
  const sheet = present.sheets.get(step.sheet);
  if (!sheet) {
    return;
  }
  switch (step.kind) {
    case "cells":
      return undoCells(sheet, budget, step);
    case "table":
      return undoTable(sheet, present.tables.get(step.name), step);
    case "highlights":
      return undoHighlights(context, sheet, step);
    case "layout":
      clearLayout(sheet, step.after.layout, step.after.blocks);
      return drawLayout(sheet, step.before.layout, budget);
  }
}

/** A very hidden sheet cannot be deleted; a hidden one can. */
function deleteSheet(sheet: Excel.Worksheet | undefined): void {
  if (sheet) {
    sheet.visibility = "Hidden";
    sheet.delete();
  }
}

/** Names are asked for by name: the items of a list shift as others are deleted. */
function undoName(
  context: Excel.RequestContext,
  exists: boolean,
  { name, formula }: Extract<UndoStep, { kind: "name" }>
): void {
  const { names } = context.workbook;
  if (formula !== null) {
    if (exists) {
      names.getItem(name).formula = formula;
    } else {
      names.add(name, formula);
    }
  } else if (exists) {
    names.getItem(name).delete();
  }
}

async function undoCells(
  sheet: Excel.Worksheet,
  budget: RequestBudget,
  step: Extract<UndoStep, { kind: "cells" }>
): Promise<void> {
  await budget.reserve(JSON.stringify(step.inputs).length * 2);
  const range = sheet.getRange(areaAddress(step.area));
  range.numberFormat = step.formats as (string | null)[][];
  range.formulas = step.inputs as CellInput[][];
}

/** A rule that stands there half-made has a formula of nobody's, so all that are not the user's go. */
async function undoHighlights(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { body, highlights, foreign }: Extract<UndoStep, { kind: "highlights" }>
): Promise<void> {
  const present = await readFormulaRules(context, sheet, body);
  const isOurs = ({ formula }: FormulaRule) => !foreign.includes(formula);
  redrawHighlights(sheet, body, present, isOurs, highlights);
}

function undoTable(
  sheet: Excel.Worksheet,
  table: Excel.Table | undefined,
  step: Extract<UndoStep, { kind: "table" }>
): void {
  table?.resize(areaAddress(step.before));
  const below = {
    ...step.before,
    row: step.before.row + step.before.rows,
    rows: step.addedRows,
  };
  const range = sheet.getRange(areaAddress(below));
  range.clear("All");
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
}
