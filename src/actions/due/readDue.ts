import { readOwedReports } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import { inSlices } from "../../pace/inSlices";
import type { Steps } from "../../pace/steps";
import type { CalendarDay } from "../../plan/day";
import type { DueGroup } from "../../plan/due/dueItem";
import { dueList, type DueList } from "../../plan/due/dueList";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";

export type { DueGroup };

/** What is due in the appendix as it stands. */
export interface DueReading {
  readonly ok: true;
  readonly list: DueList;
  /** The calendar's day: the list may count to another one. */
  readonly today: CalendarDay;
}

export type DueOutcome = DueReading | NotBuilt;

/**
 * Reads what is due, and writes nothing, apart from undoing an earlier build that was cut off.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function readDue(today?: CalendarDay): Promise<DueOutcome> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today);
    return own === null ? NOT_BUILT : inSlices(dueIn(own));
  });
}

function* dueIn(own: OwnWorkbook): Steps<DueReading> {
  const followed = yield* followedAppendix(own);
  const list = yield* dueList(followed, readOwedReports(own.existing));
  return { ok: true, list, today: own.today };
}
