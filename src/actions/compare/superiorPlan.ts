import { inExcel } from "../../excel/run";
import { isReading, readPlanInSteps } from "../../intake/readPlan";
import type { SourceProblem } from "../../intake/reading";
import { inSlices } from "../../pace/inSlices";
import { comparePlans } from "../../plan/compare/comparePlans";
import {
  NO_PAIR_DECISIONS,
  type PairDecisions,
  type PlanComparison,
} from "../../plan/compare/planComparison";
import type { CalendarDay } from "../../plan/day";
import type { FollowedPlan } from "../../plan/followedTask";
import type { Plan } from "../../plan/plan";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";
import type { SourceRequest } from "../readSource";
import { originOf } from "./originWords";

export type { PlanComparison };

/** The superior's annex as it was handed over: its tables, and what the document around them says. */
export interface SuperiorList extends Pick<SourceRequest, "known" | "planYear" | "document"> {
  readonly grids: NonNullable<SourceRequest["grids"]>;
  /** What the user knows it by: the file's name. */
  readonly name: string;
}

/** Our appendix and the superior's plan, read and ready to be compared. */
export interface BothPlans {
  readonly ok: true;
  readonly ours: FollowedPlan;
  readonly theirs: Plan;
  /** The superior's document in words, for "Nguồn giao": "Kế hoạch số 412/KH-UBND ngày … của …". */
  readonly origin: string;
  /** What the workbook remembers of pairs. */
  readonly decided: PairDecisions;
}

export type BothPlansOutcome = BothPlans | NotBuilt | UnreadSuperior;

/** No task list was found in what was handed over. */
export interface UnreadSuperior {
  readonly ok: false;
  readonly problem: SourceProblem;
}

/**
 * Reads our appendix and, as a build would, the superior's list; writes nothing.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, or `PhuLuc` has lost a column of the document
 */
export function readBothPlans(list: SuperiorList, today?: CalendarDay): Promise<BothPlansOutcome> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today, []);
    if (own === null) {
      return NOT_BUILT;
    }
    const ours = await inSlices(followedAppendix(own));
    const reading = await inSlices(
      readPlanInSteps(list.grids, {
        known: list.known ?? [],
        ...(list.planYear === undefined ? {} : { planYear: list.planYear }),
        fallbackYear: own.settings.planYear,
        beforeMeansExclusive: own.settings.beforeMeansExclusive,
      })
    );
    if (!isReading(reading)) {
      return { ok: false, problem: reading };
    }
    const theirs = reading.plan;
    const decided = own.memory.superiorPairs ?? NO_PAIR_DECISIONS;
    return { ok: true, ours, theirs, origin: originOf(theirs, list.document), decided };
  });
}

/** What the two plans have in common and what either has alone, by the clerk's decisions. */
export function compareBoth(
  { ours, theirs }: BothPlans,
  decisions: PairDecisions
): Promise<PlanComparison> {
  return inSlices(comparePlans(ours, theirs, decisions));
}
