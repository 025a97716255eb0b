import { knownDay } from "../../../src/plan/day";
import type {
  OverdueTask,
  ReportedTask,
  ReportFigures,
  RunningWork,
} from "../../../src/plan/report/reportFigures";
import type { ComparedFigures, ReportedFigures } from "../../../src/plan/report/reportedFigures";
import { noCounts, type SummaryCounts } from "../../../src/plan/summary";

/** Figures of the first quarter with which nothing is compared. */
export const ALONE: ComparedFigures = { before: null, lastYear: null };

/** Work that runs all year, of which there is none but what is given. */
export function running(given: Partial<RunningWork>): RunningWork {
  return {
    total: 0,
    ...{ withResult: 0, withoutResult: 0, doneBefore: 0, dropped: 0, withResultInYear: 0 },
    ...given,
  };
}

/** Figures of the first quarter of 2026; what is not given is none. */
export function figures(given: Partial<ReportFigures>): ReportFigures {
  const to = knownDay(2026, 3, 14);
  return {
    period: {
      name: "Quý I",
      from: knownDay(2025, 12, 15),
      to,
      unitsDue: knownDay(2026, 3, 9),
      communeDue: null,
      closedOn: null,
    },
    asOf: to,
    later: [],
    planYear: 2026,
    total: noCounts(),
    ...{ byArea: [], byLead: [], byQuarter: [], byMonth: [] },
    original: given.total ?? noCounts(),
    added: noCounts(),
    extended: noCounts(),
    undated: 0,
    unread: 0,
    wholeYear: running({}),
    ongoing: running({}),
    recurring: { total: 0, missed: [] },
    nextTo: knownDay(2026, 6, 14),
    ...{ overdue: [], dueNext: [], finished: [], evidence: [] },
    ...given,
  };
}

/** What was reported of a period of 2026. */
export function reported(name: string, counts: Partial<SummaryCounts>): ReportedFigures {
  const closedOn = knownDay(2026, 3, 15);
  return {
    name,
    from: null,
    to: knownDay(2026, 3, 14),
    closedOn,
    counts: { ...noCounts(), ...counts },
  };
}

/** A task that is due on 31/5/2026. */
export function reportedTask(given: Partial<ReportedTask>): ReportedTask {
  return {
    taskId: "nv",
    number: "1",
    area: "Cải cách thể chế",
    text: "Rà soát",
    lead: "Phòng Kinh tế",
    deadlineText: "Tháng 5",
    due: knownDay(2026, 5, 31),
    outcome: "",
    note: "",
    ...given,
  };
}

/** A task that is four days late on 14/3/2026. */
export function overdueTask(given: Partial<OverdueTask>): OverdueTask {
  return { ...reportedTask(given), due: knownDay(2026, 3, 10), daysLate: 4, reason: "", ...given };
}
