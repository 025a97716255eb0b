import { readOwedReports } from "../../excel/readOwnSheets";
import { readSlips } from "../../excel/readSlips";
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
  /** By the calendar's day. */
  readonly list: DueList;
  /** `NgayBaoCao` where it is another day: what the table and the summary count to. */
  readonly reportDay: CalendarDay | null;
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

/**
 * By the calendar's day even where the figures count to another one: what is due and what is late is told to agencies today,
 * and a reminder that counts to a report's day of weeks ago would tell them what is no longer so.
 */
function* dueIn(own: OwnWorkbook): Steps<DueReading> {
  const { settings, today } = own;
  const followed = yield* followedAppendix({ ...own, settings: { ...settings, asOf: null } });
  const list = yield* dueList(followed, readOwedReports(own.existing), readSlips(own.existing));
  return { ok: true, list, reportDay: settings.asOf === today ? null : settings.asOf };
}
