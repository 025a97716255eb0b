import type { Unfinished } from "../excel/problem";
import { changedCells } from "../excel/changedCells";
import type { CalendarDay } from "../plan/day";
import type { PrintOptions } from "../sheets/printOptions";
import type { NotBuilt } from "./ownWorkbook";
import { redrawSheets } from "./redrawSheets";

/** A sheet that is made out of `PhuLuc`. */
type DerivedRole = "summary" | "print";

export interface RedrawRequest {
  /** How the appendix is printed from now on; without it as it was last. */
  readonly print?: PrintOptions;
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
  /** What Excel would not set of the shown sheets; all else is written. */
  readonly unfinished?: Unfinished;
}

/**
 * Draws the summary anew from `PhuLuc` and the settings as they stand, and shows it.
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

async function redraw(role: DerivedRole, request: RedrawRequest): Promise<RedrawOutcome> {
  const redrawn = await redrawSheets({ ...request, roles: new Set([role]), shown: role });
  if ("ok" in redrawn) {
    return redrawn;
  }
  const { work, restored, unfinished } = redrawn;
  const changed = changedCells(work);
  return { ok: true, changedCells: changed, restored, ...(unfinished ? { unfinished } : {}) };
}
