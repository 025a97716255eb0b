import { readAgencies } from "../../excel/readOwnSheets";
import { finish } from "../../pace/steps";
import { decideOrder, type YearDecision, type YearOrder } from "../../plan/changes/yearOrder";
import type { YearWork } from "../../plan/changes/yearWork";
import type { CalendarDay } from "../../plan/day";
import type { Moment } from "../../plan/moment";
import { loggedChanges } from "../../messages/changes/loggedChanges";
import { clockMoment } from "../clockMoment";
import { followedAppendix } from "../followedAppendix";
import type { OwnWorkbook } from "../ownWorkbook";
import { applyChanges, type ChangeOutcome, type YearChanges } from "./applyChanges";

/** An order, and what it does as it was shown. */
export interface ShownWork {
  readonly order: YearOrder;
  readonly work: YearWork;
}

/** The order comes to something else by now, so that nothing was written. */
export interface ChangedSince {
  readonly ok: false;
  readonly problem: "changedSince";
}

export type YearWorkOutcome = ChangeOutcome | ChangedSince;

/**
 * Writes a change during the year as it was shown, with its lines of the log, in one step that can be taken back. Where the
 * order comes to something else in the appendix as it stands now, nothing is written.
 * @param today the calendar's day, on which the log has it; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function writeYearWork(
  shown: ShownWork,
  today?: CalendarDay
): Promise<YearWorkOutcome> {
  const { day, minutes } = clockMoment();
  const at = { day: today ?? day, minutes };
  let isAsShown = true;
  const outcome = await applyChanges({
    changes: (own) => {
      isAsShown = saysTheSame(decided(own, shown.order), shown.work);
      return isAsShown ? changesOf(shown.work, at) : NO_CHANGES;
    },
    ...(today === undefined ? {} : { today }),
  });
  return isAsShown ? outcome : { ok: false, problem: "changedSince" };
}

const NO_CHANGES: YearChanges = {
  edits: [],
  newTasks: [],
  newResults: [],
  log: [],
  reason: "yearChange",
};

function changesOf({ edits, newTasks, agencies, log }: YearWork, at: Moment): YearChanges {
  return {
    ...NO_CHANGES,
    edits,
    newTasks,
    ...(agencies ? { agencies } : {}),
    log: loggedChanges(log, at),
  };
}

function decided(own: OwnWorkbook, order: YearOrder): YearDecision {
  return decideOrder(finish(followedAppendix(own)), readAgencies(own.existing), order);
}

function saysTheSame(decision: YearDecision, shown: YearWork): boolean {
  return decision.ok && written(decision.work) === written(shown);
}

function written({ edits, newTasks, agencies, log }: YearWork): string {
  return JSON.stringify([edits, newTasks, agencies, log]);
}
