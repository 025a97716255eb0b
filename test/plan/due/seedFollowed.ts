import { finish } from "../../../src/pace/steps";
import { areaFromHeading } from "../../../src/plan/areas";
import { knownDay, type CalendarDay } from "../../../src/plan/day";
import { dueList, type DueList } from "../../../src/plan/due/dueList";
import type { OwedReport } from "../../../src/plan/due/dueReports";
import type { FollowedPlan, RecordedResult } from "../../../src/plan/followedTask";
import type { PlanSettings } from "../../../src/plan/settings";
import type { RegisteredSlip } from "../../../src/plan/slips/registeredSlip";
import { followedPlan } from "../../../src/sheets/followedPlan";
import { reportPeriods } from "../../../src/sheets/reportPeriods";
import type { TrackedTask } from "../../../src/sheets/tracking";
import { seedInput } from "../../sheets/seedInput";
import { SEED_AREAS } from "../seedRows";

export const JUNE_10 = knownDay(2026, 6, 10);

interface Followed {
  readonly asOf?: CalendarDay;
  /** What somebody filled into rows, by STT. */
  readonly filledIn?: Readonly<Record<number, Partial<TrackedTask["cells"]>>>;
  readonly results?: readonly (Pick<RecordedResult, "number" | "period"> &
    Partial<RecordedResult>)[];
  readonly settings?: Partial<PlanSettings>;
  /** The rows of `PhieuGui`. */
  readonly slips?: readonly RegisteredSlip[];
}

/** The real plan of 2026 in the middle of its year: its 39 tasks, with what somebody filled in. */
export function seedFollowed(given: Followed = {}): FollowedPlan {
  const { asOf = JUNE_10, filledIn = {}, results = [] } = given;
  const { plan, agencies, tracked, settings } = seedInput(given.settings);
  return finish(
    followedPlan({
      tracked: tracked.map((row, index) => ({
        ...row,
        row: index,
        cells: { ...row.cells, ...filledIn[Number(row.cells.number)] },
      })),
      firstRow: 6,
      areas: SEED_AREAS.map(({ heading }) => areaFromHeading(heading)),
      agencies,
      title: plan.title,
      authority: plan.authority,
      settings,
      chosenFor: () => undefined,
      results: results.map((result, row) => ({ ...NO_RESULT, row, ...result })),
      asOf,
    })
  );
}

/** What is due of it, with the reports that the plan asks for. */
export function seedDue(given: Followed = {}): DueList {
  return finish(dueList(seedFollowed(given), SEED_REPORTS, given.slips));
}

/** `KyBaoCao` of the plan: units report before day 10; nothing is closed yet. */
export const SEED_REPORTS: readonly OwedReport[] = reportPeriods(
  { planYear: 2026, beforeMeansExclusive: true },
  []
).map((report) => ({ ...report, closedOn: null }));

const NO_RESULT: Omit<RecordedResult, "row" | "number" | "period"> = {
  taskId: "",
  deliverable: "",
  document: "",
  issuedOn: null,
  agency: "",
  criterion: "",
  link: "",
};
