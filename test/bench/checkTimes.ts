import { checkFollowed } from "../../src/plan/checks/checkFollowed";
import { knownDay } from "../../src/plan/day";
import type { FollowedPlan } from "../../src/plan/followedTask";
import { manyFollowed } from "./manyFollowed";
import { mediansInTurns } from "./measure";

const FEW = 1_000;
const MANY = 10_000;
const RUNS = 9;
const CONTEXT = {
  today: knownDay(2026, 6, 10),
  reports: ["Quý I", "6 tháng", "Quý III", "Năm"],
  duties: [{ areaId: "the-che", agency: "Văn phòng HĐND và UBND" }],
};

/** Milliseconds of one check of an appendix of so many tasks, the median of several. */
export interface CheckTime {
  readonly rows: number;
  readonly ms: number;
}

/** Times every check of the appendix, at one stretch. */
export function timeChecks(): readonly [few: CheckTime, many: CheckTime] {
  const [few, many] = [copiesOf(manyFollowed(FEW)), copiesOf(manyFollowed(MANY))];
  const [fewMs, manyMs] = mediansInTurns(
    RUNS,
    () => checkFollowed(few.pop()!, CONTEXT),
    () => checkFollowed(many.pop()!, CONTEXT)
  );
  return [
    { rows: FEW, ms: fewMs },
    { rows: MANY, ms: manyMs },
  ];
}

/** One for every run: a check meets tasks that were just read, of which nothing is remembered. */
function copiesOf(followed: FollowedPlan): FollowedPlan[] {
  return Array.from({ length: 2 * RUNS }, () => {
    const tasks = followed.tasks.map((each) => ({ ...each, task: { ...each.task } }));
    return { ...followed, tasks, plan: { ...followed.plan, tasks: tasks.map(({ task }) => task) } };
  });
}
