import { openJournal } from "../journal";
import { SHEET_MARKERS } from "../ownSheets";
import { RequestBudget } from "../payload";
import { asExcelProblem, ExcelProblem } from "../problem";
import { settle, type SettledWorkbook } from "../recover";
import { restoreCells, type CellsStep } from "../restoreCells";
import { SOURCE_MARKER } from "../sourceArea";
import { MEMORY_MARKER, type WorkbookState } from "../state";
import { frozenInput, isFormula } from "./frozenValue";
import type { FrozenArea } from "./planFreeze";

/**
 * The table of targets stays the users' own to go on with, as the tasks' does: without its marker it would be in the way of a new
 * one.
 */
const { targets: _kept, ...derivedMarkers } = SHEET_MARKERS;
const MARKERS = [...Object.values(derivedMarkers), SOURCE_MARKER];

/**
 * Writes values over formulas and then takes the memory and the hidden markers away, which cannot be taken back and so is
 * all done by the last request. After a fault the workbook is as it was, unless only the last answer was lost.
 * @throws ExcelProblem what went wrong; `gone` where Excel does not answer the undoing either
 */
export async function freezeOrRestore(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  areas: readonly FrozenArea[]
): Promise<void> {
  const last = { sent: false };
  try {
    await freeze(context, settled, areas, last);
  } catch (error) {
    const after = await settle(context).catch((cause: unknown) => {
      throw new ExcelProblem("gone", "HostGone", String(cause));
    });
    const isDone = last.sent && !after.restored && after.memory === null;
    if (!isDone) {
      throw asExcelProblem(error);
    }
    markersIn(after.state, [...MARKERS, MEMORY_MARKER]).forEach((name) =>
      context.workbook.names.getItem(name).delete()
    );
    await context.sync();
  }
}

async function freeze(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  areas: readonly FrozenArea[],
  last: { sent: boolean }
): Promise<void> {
  const budget = new RequestBudget(context);
  const { sheet } = await openJournal(context, budget, settled, areas.map(thawing));
  for (const frozen of areas) {
    const worksheet = context.workbook.worksheets.getItem(frozen.sheet);
    await restoreCells(worksheet, freezing(frozen), [], budget);
  }
  await budget.send();
  last.sent = true;
  forget(context, sheet, markersIn(settled.state, MARKERS));
  await context.sync();
}

/**
 * Queues deleting the memory, and the journal with it, which makes the freezing count; the names only then, for by one of
 * them an unfinished freezing is found. A very hidden sheet cannot be deleted.
 */
function forget(
  { workbook }: Excel.RequestContext,
  memorySheet: string,
  markers: readonly string[]
): void {
  const memory = workbook.worksheets.getItem(memorySheet);
  memory.visibility = "Hidden";
  memory.delete();
  [...markers, MEMORY_MARKER].forEach((name) => workbook.names.getItem(name).delete());
}

function markersIn({ names }: WorkbookState, markers: readonly string[]): readonly string[] {
  return markers.filter((name) => names.has(name.toLowerCase()));
}

/** Number formats stay as they are. */
function freezing({ sheet, area, data }: FrozenArea): CellsStep {
  return {
    kind: "cells",
    sheet,
    area,
    inputs: data.values.map((row, r) =>
      row.map((value, c) => frozenInput(value, data.formats[r]![c]!))
    ),
    formats: data.values.map((row) => row.map(() => null)),
    guard: null,
  };
}

/** The way back: formulas stand again, and cells that they spill into are free for them. */
function thawing({ sheet, area, data }: FrozenArea): CellsStep {
  return {
    kind: "cells",
    sheet,
    area,
    inputs: data.formulas.map((row) => row.map((held) => (isFormula(held) ? held : ""))),
    formats: data.values.map((row) => row.map(() => null)),
    guard: {
      held: data.formulas,
      written: data.values as (string | number | boolean)[][],
    },
  };
}
