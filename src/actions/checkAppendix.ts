import { inExcel } from "../excel/run";
import { chosenDeadlines } from "../intake/choices";
import { inSlices } from "../pace/inSlices";
import type { Steps } from "../pace/steps";
import { checkInSteps } from "../plan/checks/check";
import type { CalendarDay } from "../plan/day";
import type { Finding } from "../plan/finding";
import { planOfTable } from "../sheets/planOfTable";
import { TRACKING_TABLE } from "../sheets/trackingColumns";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "./ownWorkbook";

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
  readonly findings: readonly Finding[];
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
  const { settled, existing, settings, choices } = own;
  const table = existing.tables.get(TRACKING_TABLE.toLowerCase())!;
  const chosenFor = chosenDeadlines(choices);
  const plan = yield* planOfTable({ ...own, firstRow: table.place.firstRow, chosenFor });
  return {
    ok: true,
    sheet: own.trackingSheet,
    tasks: plan.tasks.length,
    findings: yield* checkInSteps(plan, settings),
    restored: settled.restored,
  };
}
