import type { CalendarDay } from "../../plan/day";
import { applyChanges, type ChangeOutcome } from "../changes/applyChanges";
import { clockDay } from "../clockDay";

/**
 * Records in `PhieuGui` that the agencies of slips were reminded on this day, all in one step; a slip counts once a day.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function recordSlipReminders(
  codes: readonly string[],
  today?: CalendarDay
): Promise<ChangeOutcome> {
  const on = today ?? clockDay();
  return applyChanges({
    changes: {
      reason: "reminders",
      edits: [],
      newTasks: [],
      newResults: [],
      log: [],
      slips: codes.map((code) => ({ kind: "reminded", code, on })),
    },
    today: on,
  });
}
