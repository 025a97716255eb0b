import type { Unfinished } from "../../excel/problem";
import { changedCells } from "../../excel/changedCells";
import type { CalendarDay } from "../../plan/day";
import { type SheetRole, REPORT_ROLES } from "../../tables/sheetRoles";
import type { NotBuilt } from "../ownWorkbook";
import { redrawSheets } from "../redrawSheets";

/** The sheet of targets comes with them, and is the users' from then on. */
const DRAWN_ROLES: ReadonlySet<SheetRole> = new Set([...REPORT_ROLES, "targets" as const]);

export interface ReportsRequest {
  /** The name of the period to report, a row of `KyBaoCao`; without it the one that the workbook names, else the next one due. */
  readonly period?: string;
  /** The calendar's day, for settings that name none; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type ReportsOutcome = DrawnReports | NotBuilt;

export interface DrawnReports {
  readonly ok: true;
  /** How many sheets of the report were not there before. */
  readonly newSheets: number;
  /** Cells that hold something else now; 0 where everything was up to date. */
  readonly changedCells: number;
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
  /** What Excel would not set of the shown sheets; all else is written. */
  readonly unfinished?: Unfinished;
}

/**
 * "Cập nhật báo cáo": draws all sheets of the report from `PhuLuc`, `KetQua` and the settings as they stand, in one work
 * that can be taken back, and shows the summary. Sheets that are missing are made, the others drawn anew in place; what users
 * wrote in their note columns stays.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function drawReports(request: ReportsRequest = {}): Promise<ReportsOutcome> {
  const redrawn = await redrawSheets({ ...request, roles: DRAWN_ROLES, shown: "summary" });
  if ("ok" in redrawn) {
    return redrawn;
  }
  const { work, restored, unfinished } = redrawn;
  const { length: newSheets } = work.newSheets.filter(({ role }) => DRAWN_ROLES.has(role));
  return {
    ok: true,
    newSheets,
    changedCells: changedCells(work),
    restored,
    ...(unfinished ? { unfinished } : {}),
  };
}
