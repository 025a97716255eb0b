import { readResults } from "../excel/readOwnSheets";
import { inExcel } from "../excel/run";
import type { CalendarDay } from "../plan/day";
import { summarise, type SummaryRow } from "../plan/summary";
import { countedTasks, resultsByTask } from "../sheets/taskState";
import type { TrackedTask } from "../sheets/tracking";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "./ownWorkbook";

/** How far the tasks of `PhuLuc` are, as of one day. */
export interface CompletionSummary {
  readonly ok: true;
  readonly asOf: CalendarDay;
  /** In the order of the directory; a last row "" for tasks outside of it. */
  readonly byArea: readonly SummaryRow[];
  readonly byLead: readonly SummaryRow[];
}

/**
 * Counts the tasks of `PhuLuc` as they stand, by area and by lead agency, and writes nothing.
 * @param today the calendar's day, for settings that name none; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, or `PhuLuc` has lost a column of the document
 */
export function readSummary(today?: CalendarDay): Promise<CompletionSummary | NotBuilt> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today);
    if (own === null) {
      return NOT_BUILT;
    }
    const asOf = own.settings.asOf ?? own.today;
    const results = resultsByTask(readResults(own.existing));
    const counted = (column: "area" | "lead") =>
      countedTasks(
        own.tracked,
        results,
        { ...own.settings, asOf },
        (task: TrackedTask) => task.cells[column]
      );
    return {
      ok: true,
      asOf,
      byArea: summarise(
        counted("area"),
        own.areas.map(({ name }) => name)
      ),
      byLead: summarise(
        counted("lead"),
        own.agencies.map(({ name }) => name)
      ),
    };
  });
}
