import { readResults } from "../excel/readOwnSheets";
import { inExcel } from "../excel/run";
import { chosenDeadlines } from "../intake/choices";
import { inSlices } from "../pace/inSlices";
import type { Steps } from "../pace/steps";
import type { Acceptance } from "../plan/checks/acceptance";
import type { Aspect } from "../plan/checks/aspects";
import { checkInSteps } from "../plan/checks/check";
import type { CalendarDay } from "../plan/day";
import type { Finding } from "../plan/finding";
import type { PlanSettings } from "../plan/settings";
import { followedPlan } from "../sheets/followedPlan";
import { TRACKING_TABLE } from "../sheets/trackingColumns";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "./ownWorkbook";

export type { Aspect, Finding };

export interface CheckRequest {
  /** The calendar's day, for settings that name none; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type CheckOutcome = CheckedAppendix | NotBuilt;

export interface CheckedAppendix {
  readonly ok: true;
  /** The sheet with `PhuLuc`: the rows of the findings are its rows. */
  readonly sheet: string;
  readonly tasks: number;
  /** All of them, those that were accepted too. */
  readonly findings: readonly Finding[];
  /** What the workbook remembers as accepted, oldest first. */
  readonly accepted: readonly Acceptance[];
  /** The day that the figures count to. */
  readonly asOf: CalendarDay;
  /** In an issued plan a fix of the document's own words is only proposed (`isAmendment`). */
  readonly planState: PlanSettings["planState"];
  /** The lead agency of each task by the task's id. */
  readonly leads: ReadonlyMap<string, string>;
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
}

/**
 * Checks the appendix as it stands in `PhuLuc` now, without the source list, and writes nothing, apart from undoing an
 * earlier build that was cut off.
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function checkAppendix(request: CheckRequest = {}): Promise<CheckOutcome> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, request.today);
    return own === null ? NOT_BUILT : inSlices(checked(own));
  });
}

function* checked(own: OwnWorkbook): Steps<CheckedAppendix> {
  const { settled, existing, settings, choices, memory, today } = own;
  const table = existing.tables.get(TRACKING_TABLE.toLowerCase())!;
  const followed = yield* followedPlan({
    ...own,
    firstRow: table.place.firstRow,
    chosenFor: chosenDeadlines(choices),
    results: readResults(existing),
    asOf: settings.asOf ?? today,
  });
  const idAt = new Map(followed.tasks.map(({ id, task }) => [task.rows.first, id]));
  const found = yield* checkInSteps(followed.plan, settings);
  return {
    ok: true,
    sheet: own.trackingSheet,
    tasks: followed.tasks.length,
    findings: found.map((finding) => {
      const taskId = finding.task === "" ? undefined : idAt.get(finding.rows?.first ?? 0);
      return taskId === undefined ? finding : { ...finding, taskId };
    }),
    accepted: memory.accepted ?? [],
    asOf: followed.asOf,
    planState: settings.planState,
    leads: new Map(followed.tasks.map(({ id, task }) => [id, task.lead])),
    restored: settled.restored,
  };
}
