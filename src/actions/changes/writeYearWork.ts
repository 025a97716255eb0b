import type { YearWork } from "../../plan/changes/yearWork";
import type { CalendarDay } from "../../plan/day";
import { loggedChanges } from "../../messages/changes/loggedChanges";
import { clockMoment } from "../clockMoment";
import { applyChanges, type ChangeOutcome } from "./applyChanges";

/**
 * Writes a change during the year as it was shown, with its lines of the log, in one step that can be taken back. What
 * somebody changed since it was shown stays and is told.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function writeYearWork(work: YearWork, today?: CalendarDay): Promise<ChangeOutcome> {
  const { edits, newTasks, agencies, log } = work;
  return applyChanges({
    changes: {
      edits,
      newTasks,
      newResults: [],
      ...(agencies ? { agencies } : {}),
      log: loggedChanges(log, clockMoment()),
      reason: "yearChange",
    },
    ...(today === undefined ? {} : { today }),
  });
}
