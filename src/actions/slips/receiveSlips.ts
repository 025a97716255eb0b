import { readChangeLog, type LoggedLine } from "../../excel/readChangeLog";
import { readResults } from "../../excel/readOwnSheets";
import { readSlips } from "../../excel/readSlips";
import { inExcel } from "../../excel/run";
import { changeLogMessages } from "../../messages/changeLog";
import { slipLogMessages } from "../../messages/slips/log";
import { inSlices } from "../../pace/inSlices";
import type { CalendarDay } from "../../plan/day";
import type { Moment } from "../../plan/moment";
import { owedSlips } from "../../plan/slips/answers";
import type { ReturnedSlip } from "../../plan/slips/returnedSlip";
import type { AnsweredCell } from "../../plan/slips/reviewCells";
import { reviewSlips } from "../../plan/slips/reviewSlips";
import { slipChanges } from "../../plan/slips/slipChanges";
import type { SlipDecisions, SlipReview } from "../../plan/slips/slipReview";
import { headerOf } from "../../tables/trackingColumns";
import { applyChanges, type AppliedChanges, type ChangeOutcome } from "../changes/applyChanges";
import { clockMoment } from "../clockMoment";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";
import { SLIP_FIELDS } from "../../tables/slipColumns";

export type { ReturnedSlip };
export type ReceivedSlips = AppliedChanges;

/** What files say against the appendix as it stands. */
export interface ReviewedSlips {
  readonly ok: true;
  readonly review: SlipReview;
  /** The names of the plan's areas, for new tasks. */
  readonly areas: readonly string[];
}

/**
 * Holds files that came back against what was sent and what the appendix says now. Writes nothing, apart from undoing an
 * earlier build that was cut off.
 * @param matched what was decided of rows that had to be proposed
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function reviewReturned(
  returned: readonly ReturnedSlip[],
  matched: SlipDecisions["matched"],
  today?: CalendarDay
): Promise<ReviewedSlips | NotBuilt> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today, []);
    if (own === null) {
      return NOT_BUILT;
    }
    const plan = await inSlices(followedAppendix(own));
    const review = await inSlices(
      reviewSlips({
        plan,
        results: readResults(own.existing),
        planYear: own.settings.planYear,
        sent: own.memory.slips ?? [],
        owed: owedSlips(readSlips(own.existing), own.today, plan.agencies),
        answered: answeredCells(readChangeLog(own.existing)),
        returned,
        matched,
      })
    );
    return { ok: true, review, areas: plan.areas.map(({ name }) => name) };
  });
}

function answeredCells(lines: readonly LoggedLine[]): readonly AnsweredCell[] {
  const { works, decisions } = changeLogMessages.vi;
  const written = lines.filter(
    ({ work, decision }) => work === works.slipsReceived && decision === decisions.written
  );
  return written.flatMap(({ agency, taskId, field: header, after }) => {
    const field = SLIP_FIELDS.find((each) => headerOf(each) === header);
    return field === undefined ? [] : [{ agency, taskId, field, value: after }];
  });
}

/** What was seen, and what was decided of it. */
export interface ReceiveRequest {
  /** Made with `decisions.matched`. */
  readonly review: SlipReview;
  readonly decisions: SlipDecisions;
  /** When they are received; without it by the machine's clock. */
  readonly at?: Moment;
}

/**
 * Writes returned slips as they were reviewed and decided on, with where each entry came from, all in one step. What somebody
 * changed since the review stays and is told.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function receiveSlips({
  review,
  decisions,
  at = clockMoment(),
}: ReceiveRequest): Promise<ChangeOutcome> {
  const changes = slipChanges(review, decisions, at, slipLogMessages.vi);
  return applyChanges({ changes: { ...changes, reason: "receiveSlips" }, today: at.day });
}
