import type { Steps } from "../../pace/steps";
import type { OwedReport } from "../due/dueReports";
import type { FollowedPlan, RecordedResult } from "../followedTask";
import { criterionEvidence } from "./criterionEvidence";
import type { ReportedTask, ReportFigures } from "./reportFigures";
import { groupedFigures } from "./reportGroups";
import { reportedTask, reportLists } from "./reportLists";
import { nextEnd, type ReportPeriod } from "./reportPeriod";
import { recurringWork } from "./recurringWork";
import { runningWork } from "./runningWork";

export interface ReportInput {
  /** The appendix on the day that the figures count to. */
  readonly followed: FollowedPlan;
  /** All lines of `KetQua`, those of no known task included. */
  readonly results: readonly RecordedResult[];
  /** The lines of `KyBaoCao`. */
  readonly periods: readonly OwedReport[];
  /** The one that is reported. */
  readonly period: ReportPeriod;
}

/** Everything that the report of a period says in figures, counted by the rules that the sheets' formulas follow. */
export function* reportFigures(input: ReportInput): Steps<ReportFigures> {
  const { followed, results, periods, period } = input;
  const grouped = yield* groupedFigures(followed);
  const nextTo = nextEnd(periods, period);
  const lists = yield* reportLists(followed, period, nextTo);
  const running = yield* runningWork(followed);
  const recurring = yield* recurringWork(followed);
  return {
    period,
    asOf: followed.asOf,
    planYear: followed.settings.planYear,
    ...grouped,
    ...missingDays(followed),
    ...running,
    recurring,
    nextTo,
    ...lists,
    later: finishedLater(followed),
    evidence: criterionEvidence(followed, results),
    ...(followed.targets && followed.targets.length > 0 ? { targets: followed.targets } : {}),
  };
}

function finishedLater({ tasks, asOf }: FollowedPlan): readonly ReportedTask[] {
  return tasks
    .filter(({ state: { status, doneOn } }) => status === "done" && (doneOn ?? asOf) > asOf)
    .map(reportedTask);
}

function missingDays({ tasks }: FollowedPlan): Pick<ReportFigures, "undated" | "unread"> {
  return {
    undated: tasks.filter(({ state }) => state.status === "done" && state.doneOn === null).length,
    unread: tasks.filter(({ progress }) => progress === "unknownDeadline").length,
  };
}
