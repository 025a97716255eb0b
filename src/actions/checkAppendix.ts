import { readOwedReports } from "../excel/readOwnSheets";
import { inExcel } from "../excel/run";
import { readTableHealth } from "../excel/tableHealth";
import { inSlices } from "../pace/inSlices";
import type { Steps } from "../pace/steps";
import type { Acceptance } from "../plan/checks/acceptance";
import type { Aspect } from "../plan/checks/ruleTable";
import { checkFollowedInSteps } from "../plan/checks/checkFollowed";
import type { TableHealth } from "../plan/checks/tableHealth";
import type { CalendarDay } from "../plan/day";
import type { Finding } from "../plan/finding";
import type { PlanSettings } from "../plan/settings";
import { TRACKING_TABLE } from "../tables/trackingColumns";
import { followedAppendix } from "./followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "./ownWorkbook";
import { isSettled } from "./sourceFindings";

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
  /** What each task says by the task's id. */
  readonly texts: ReadonlyMap<string, string>;
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
    if (own === null) {
      return NOT_BUILT;
    }
    const health = await readTableHealth(context, own.existing, own.colors.palette);
    return inSlices(checked(own, health));
  });
}

function* checked(own: OwnWorkbook, health: TableHealth): Steps<CheckedAppendix> {
  const { settled, existing, settings, choices, memory, today } = own;
  const followed = yield* followedAppendix(own);
  const { duties, documentSymbol } = memory.plan ?? {};
  const findings = yield* checkFollowedInSteps(followed, {
    today,
    reports: readOwedReports(existing)
      .filter(({ unitsDue, communeDue }) => unitsDue !== null || communeDue !== null)
      .map(({ name }) => name),
    table: { health, firstRow: existing.tables.get(TRACKING_TABLE.toLowerCase())!.place.firstRow },
    ...(own.lostMemory ? { lostMemory: own.lostMemory } : {}),
    ...(duties ? { duties } : {}),
    ...(documentSymbol ? { documentSymbol } : {}),
  });
  return {
    ok: true,
    sheet: own.trackingSheet,
    tasks: followed.tasks.length,
    findings: findings.filter((finding) => !isSettled(finding, choices)),
    accepted: memory.accepted ?? [],
    asOf: followed.asOf,
    planState: settings.planState,
    leads: new Map(followed.tasks.map(({ id, task }) => [id, task.lead])),
    texts: new Map(followed.tasks.map(({ id, task }) => [id, task.text])),
    restored: settled.restored,
  };
}
