import type { SheetRole } from "../tables/sheetRoles";
import { findCharts, undoCharts, type ChartStep } from "./chartChanges";
import { clearLayout, drawCellValidations, drawLayout } from "./draw/layout";
import { thaw, type FrozenStep } from "./freeze/frozenStep";
import type { DrawnSheet } from "./memory";
import { RequestBudget } from "./payload";
import { readRegions, type RegionData } from "./regions";
import { restoreCells, type CellsStep } from "./restoreCells";
import { grownRows, isAsGrown, shrinkTable, type GrowthStep } from "./shrinkTable";
import type { InsertionStep } from "./rows/insertRows";
import type { RemovalStep } from "./rows/removeRows";
import { undoInsertions } from "./rows/undoInsertion";
import type { WorkbookState } from "./state";
import { undoShrinkage, type ShrinkageStep } from "./tableShrinkage";
import { undoWidening, type WideningStep } from "./widenTable";

/**
 * One thing to put back, as data, so that it survives in the workbook when Excel or the add-in dies. Every step may be
 * taken whether the change it undoes was made or not, and whatever users did to the workbook in between.
 */
export type UndoStep =
  /** A sheet that did not exist before. */
  | { readonly kind: "sheet"; readonly name: string }
  /** A name as it was; `formula` null: it did not exist. */
  | { readonly kind: "name"; readonly name: string; readonly formula: string | null }
  | CellsStep
  | FrozenStep
  | GrowthStep
  | ShrinkageStep
  | WideningStep
  | InsertionStep
  | ChartStep
  | RemovalStep
  /** A derived sheet that was drawn anew. */
  | {
      readonly kind: "layout";
      readonly sheet: string;
      readonly before: DrawnSheet;
      readonly after: DrawnSheet;
    };

const KINDS: Readonly<Record<UndoStep["kind"], true>> = {
  sheet: true,
  name: true,
  cells: true,
  frozen: true,
  growth: true,
  shrinkage: true,
  widening: true,
  insertion: true,
  chart: true,
  removal: true,
  layout: true,
};

/** Whether this version knows the kind of a step that a workbook holds. */
export function isUndoStep({ kind }: { readonly kind: string }): boolean {
  return Object.hasOwn(KINDS, kind);
}

/** The way back from unfinished work. */
export interface Journal {
  /** The add-in's own sheets when the work began. */
  readonly own: readonly (readonly [SheetRole, string])[];
  /** Oldest first. */
  readonly steps: readonly UndoStep[];
}

/**
 * Takes the steps, last first: rows that came in go before all else, for the other steps go by the places
 * before. What is not there any more is passed over, and what users wrote since is left alone. Views and pages were not
 * touched before the work was complete.
 */
export async function undo(
  context: Excel.RequestContext,
  found: WorkbookState,
  { own, steps }: Journal
): Promise<void> {
  const state = await undoInsertions(context, found, steps.filter(isInsertion));
  const places = placesOf(state, own);
  const guarded = steps.filter(isGuarded).filter((step) => places(step.sheet) !== null);
  const regions = guarded.map((step) => ({
    sheet: places(step.sheet)!,
    area: step.kind === "growth" ? grownRows(step) : step.area,
    wanted: step.kind === "frozen" ? ("values" as const) : ("formulas" as const),
    bytesPerCell: 60,
  }));
  const present = await readRegions(context, regions);
  const data = new Map(guarded.map((step, index) => [step, present[index]!]));
  const charts = await findCharts(context, steps.filter(isChart).flatMap(placed(places)));
  const budget = new RequestBudget(context);
  clearFilters(context, state, new Set(regions.map(({ sheet }) => sheet)));
  for (const step of [...steps].reverse()) {
    await undoStep({ context, state, budget, places, data }, step);
  }
  undoCharts(context, charts);
  await budget.send();
}

function isInsertion(step: UndoStep): step is InsertionStep {
  return step.kind === "insertion";
}

function isChart(step: UndoStep): step is ChartStep {
  return step.kind === "chart";
}

/** The step with the name that its sheet has now; none where the sheet is gone. */
function placed(places: (sheet: string) => string | null) {
  return (step: ChartStep): readonly ChartStep[] => {
    const sheet = places(step.sheet);
    return sheet === null ? [] : [{ ...step, sheet }];
  };
}

type GuardedStep = CellsStep | FrozenStep | GrowthStep;

function isGuarded(step: UndoStep): step is GuardedStep {
  switch (step.kind) {
    case "growth":
    case "frozen":
      return true;
    case "cells":
      return step.guard !== null;
    default:
      return false;
  }
}

/** Users rename sheets: the add-in's own are found by what they are for. Null for a sheet that is gone. */
function placesOf(state: WorkbookState, own: Journal["own"]): (sheet: string) => string | null {
  const roles = new Map(own.map(([role, name]) => [name, role]));
  return (sheet) => {
    const role = roles.get(sheet);
    const name = role === undefined ? sheet : state.own.get(role);
    return state.sheets.find((each) => each.name === name)?.name ?? null;
  };
}

/** Excel writes values into the wrong rows of a filtered table. */
function clearFilters(
  context: Excel.RequestContext,
  { tables }: WorkbookState,
  sheets: ReadonlySet<string>
): void {
  for (const { name, sheet, filtered } of tables.values()) {
    if (filtered && sheets.has(sheet)) {
      context.workbook.tables.getItem(name).clearFilters();
    }
  }
}

interface Undoing {
  readonly context: Excel.RequestContext;
  readonly state: WorkbookState;
  readonly budget: RequestBudget;
  readonly places: (sheet: string) => string | null;
  /** What the cells of guarded steps hold now. */
  readonly data: ReadonlyMap<UndoStep, RegionData>;
}

async function undoStep(undoing: Undoing, step: UndoStep): Promise<void> {
  const { context, state, budget, places, data } = undoing;
  switch (step.kind) {
    case "sheet":
      return deleteSheet(context, state, step.name);
    case "name":
      return undoName(context, state, step);
    case "insertion":
    case "removal":
    case "chart":
      return;
  }
  const name = places(step.sheet);
  if (name === null) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(name);
  const present = data.get(step)?.formulas ?? [];
  switch (step.kind) {
    case "frozen": {
      const hidesRows = state.sheets.some((each) => each.name === name && each.hidesRows);
      return thaw(sheet, step, data.get(step)!.values, hidesRows, budget);
    }
    case "cells":
      return restoreCells(sheet, step, present, budget);
    case "growth":
      if (isAsGrown(step, state.tables.get(step.table.toLowerCase()), present)) {
        await shrinkTable(context, sheet, step);
      }
      return;
    case "widening":
      return undoWidening(context, name, step, state);
    case "shrinkage":
      return undoShrinkage(sheet, state.tables.get(step.table.toLowerCase()), step);
    case "layout":
      clearLayout(sheet, step.after.layout, step.after.blocks);
      drawCellValidations(sheet, step.before.layout);
      return drawLayout(sheet, step.before.layout, budget);
  }
}

/**
 * Deletes a sheet that the build made: very hidden until it is complete, and known by its table or marker from then on. A
 * sheet of that name that is neither is the user's. A very hidden sheet cannot be deleted; a hidden one can.
 */
function deleteSheet(context: Excel.RequestContext, state: WorkbookState, name: string): void {
  const found = state.sheets.find((sheet) => sheet.name === name);
  const isOurs =
    found?.veryHidden === true || [...state.own.values(), ...state.closed].includes(name);
  if (found && isOurs) {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.visibility = "Hidden";
    sheet.delete();
  }
}

/** Names are asked for by name: the items of a list shift as others are deleted. */
function undoName(
  context: Excel.RequestContext,
  state: WorkbookState,
  { name, formula }: Extract<UndoStep, { kind: "name" }>
): void {
  const { names } = context.workbook;
  const exists = state.names.has(name.toLowerCase());
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
