import { readOwedReports } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import { inSlices } from "../../pace/inSlices";
import type { CalendarDay } from "../../plan/day";
import type { FollowedPlan } from "../../plan/followedTask";
import { slipRecipients, type SlipRecipients } from "../../plan/slips/slipsFor";
import { usualTerms, type UsualTerms } from "../../plan/slips/slipTerms";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";

/** What there is to choose from before slips are made. */
export interface SlipChoices extends SlipRecipients {
  readonly ok: true;
  readonly terms: UsualTerms;
  readonly today: CalendarDay;
}

/**
 * Reads who leads tasks that are to be reported, and the usual terms. Writes nothing, apart from undoing an earlier build
 * that was cut off.
 * @param withClosed counts finished and stopped tasks too
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function readSlipChoices(
  withClosed: boolean,
  today?: CalendarDay
): Promise<SlipChoices | NotBuilt> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today);
    if (own === null) {
      return NOT_BUILT;
    }
    const recipients = await inSlices(slipRecipients(await followedToday(own), withClosed));
    const terms = usualTerms(readOwedReports(own.existing), own.today);
    return { ok: true, ...recipients, terms, today: own.today };
  });
}

/** By the calendar's day, as reminders are: what a slip says of a task's progress is read today. */
export function followedToday(own: OwnWorkbook): Promise<FollowedPlan> {
  return inSlices(followedAppendix({ ...own, settings: { ...own.settings, asOf: null } }));
}
