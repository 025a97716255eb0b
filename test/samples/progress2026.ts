import type { CalendarDay } from "../../src/plan/day";
import { REPORTS, type ReportedFields } from "./progress/reports";
import { RESULTS, type ResultLine } from "./progress/results";
import { ADDED_TASKS, PLANNED_TASKS, on, type AddedTask, type PlannedTask } from "./progress/tasks";

/*
 * How the work on the sample plan went in 2026, written by hand as the people of the commune might have reported it:
 * nothing here was calculated by the add-in, so that its figures can be held against a plain count of these rows.
 */

/** The days of the quarter's, half-year's, third quarter's and year's report. */
export const PROGRESS_DAYS: readonly CalendarDay[] = [on(14, 3), on(14, 6), on(14, 9), on(14, 12)];

/** A row of `PhuLuc` as it stood on a day; fields that nobody filled in are absent. */
export interface ProgressRow extends PlannedTask, Omit<ReportedFields, "kind" | "due"> {
  /** What came during the year; null for a task of the plan. */
  readonly added: AddedTask | null;
}

/** The tasks as they stood on a day, in the order of the table; a later day has all that an earlier one has. */
export function progressRows(day: CalendarDay): readonly ProgressRow[] {
  const rows = [
    ...PLANNED_TASKS.map((task) => ({ ...task, added: null })),
    ...ADDED_TASKS.filter(({ addedOn }) => addedOn <= day).map((added) => ({
      ...plannedPart(added),
      added,
    })),
  ];
  return rows.map((row) => ({ ...row, ...reportedFields(row.number, day) }));
}

/** What was reported of a task up to a day; a later report wins field by field. */
export function reportedFields(task: number, day: CalendarDay): ReportedFields {
  return REPORTS.filter((report) => report.task === task && report.reportedOn <= day).reduce(
    (fields, report) => ({ ...fields, ...report.fields }),
    {}
  );
}

/** The lines of `KetQua` as they stood on a day, in the order of the table. */
export function progressResults(day: CalendarDay): readonly ResultLine[] {
  return RESULTS.filter(({ reportedOn }) => reportedOn <= day);
}

function plannedPart({ number, area, lead, kind, start, due }: AddedTask): PlannedTask {
  return { number, area, lead, kind, start, due };
}
