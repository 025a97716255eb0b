import type { Unfinished } from "../../excel/problem";
import type { CalendarDay } from "../../plan/day";
import { openOwnSheet } from "../openSheet";
import type { NotBuilt } from "../ownWorkbook";
import { redrawSheets } from "../redrawSheets";

export type TargetsOutcome = OpenedTargets | NotBuilt;

export interface OpenedTargets {
  readonly ok: true;
  /** Whether the sheet was made now. */
  readonly isNew: boolean;
  /** What Excel would not set of the shown sheets; all else is written. */
  readonly unfinished?: Unfinished;
}

/**
 * Brings the sheet of targets to the front. A workbook without one gets it, with the tasks of its list that are targets and
 * those that a plan stated before.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function openTargets(today?: CalendarDay): Promise<TargetsOutcome> {
  if (await openOwnSheet("targets")) {
    return { ok: true, isNew: false };
  }
  const redrawn = await redrawSheets({
    roles: new Set(["targets"]),
    shown: "targets",
    ...(today === undefined ? {} : { today }),
  });
  if ("ok" in redrawn) {
    return redrawn;
  }
  return {
    ok: true,
    isNew: true,
    ...(redrawn.unfinished ? { unfinished: redrawn.unfinished } : {}),
  };
}
