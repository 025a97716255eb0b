import { changedCells } from "../excel/changedCells";
import { inExcel } from "../excel/run";
import { showSheet } from "../excel/showSheet";
import { writeOrRestore } from "../excel/writeOrRestore";
import type { CalendarDay } from "../plan/day";
import { newTaskId } from "../plan/taskId";
import type { WorkbookBlueprint } from "../sheets/blueprint";
import { drawWorkbook } from "../sheets/drawWorkbook";
import { clockMoment } from "./clockMoment";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "./ownWorkbook";

/** A sheet that is made out of `PhuLuc`. */
export type DerivedRole = "summary" | "print";

export interface RedrawRequest {
  /** The calendar's day, for settings that name none; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type RedrawOutcome = RedrawnSheet | NotBuilt;

export interface RedrawnSheet {
  readonly ok: true;
  /** Cells that hold something else now; 0 where the sheet was up to date. */
  readonly changedCells: number;
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
}

/**
 * Draws the summary anew from `PhuLuc` and the settings as they stand, without the source list, and shows it. Of `PhuLuc`
 * itself nothing changes but ids that rows lack; in a workbook that has lost its memory the calculated columns too.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function refreshSummary(request: RedrawRequest = {}): Promise<RedrawOutcome> {
  return redraw("summary", request);
}

/**
 * Draws the printed appendix anew, as `refreshSummary` does the summary. Its title is the one of the last build.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function drawPrint(request: RedrawRequest = {}): Promise<RedrawOutcome> {
  return redraw("print", request);
}

function redraw(role: DerivedRole, request: RedrawRequest): Promise<RedrawOutcome> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, request.today);
    if (own === null) {
      return NOT_BUILT;
    }
    const { settled, existing, memory } = own;
    const { base, drawn: _drawn, ...source } = memory;
    const work = await writeOrRestore(context, {
      build: newTaskId(Math.random),
      reason: "redraw",
      at: clockMoment(),
      blueprint: blueprintOf(own, role),
      settings: new Map(),
      removed: [],
      base,
      source,
      sourceArea: null,
      settled,
      existing,
      memory,
    });
    await showSheet(context, settled.state, work.sheetNames.get(role)!);
    return { ok: true, changedCells: changedCells(work), restored: settled.restored };
  });
}

/**
 * The whole workbook but the other derived sheet. Tables in which users list their agencies and results are not the
 * business of a redrawing: they are asked for only where they are missing.
 */
function blueprintOf(own: OwnWorkbook, role: DerivedRole): WorkbookBlueprint {
  const { state } = own.settled;
  const { title, authority, areas, tracked, agencies, settings, today } = own;
  const carriedColumns = [...new Set(tracked.flatMap(({ carried }) => Object.keys(carried)))];
  const blueprint = drawWorkbook({
    plan: { title, authority, areas, carriedColumns },
    agencies,
    tracked,
    settings,
    palette: own.colors.palette,
    live: own.memory.plan?.live ?? false,
    today,
  });
  const sheets = blueprint.sheets
    .filter((sheet) => sheet.onRebuild === "keep" || sheet.role === role)
    .map((sheet) =>
      state.own.has(sheet.role)
        ? { ...sheet, tables: sheet.tables.filter(({ onRebuild }) => onRebuild === "update") }
        : sheet
    );
  return { ...blueprint, sheets };
}
