import { forEachInSteps, type Steps } from "../../pace/steps";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import { quarterName } from "../periods";
import type { RunningWork } from "./reportFigures";

/**
 * Whole-year and ongoing work by whether `KetQua` holds a result dated in the quarter of the as-of day, which is what the
 * column "Kết quả trong kỳ" says.
 */
export function* runningWork({
  tasks,
  asOf,
}: FollowedPlan): Steps<{ readonly wholeYear: RunningWork; readonly ongoing: RunningWork }> {
  const quarter = quarterName(asOf);
  const hasResult = ({ results }: FollowedTask): boolean =>
    results.some(({ issuedOn }) => issuedOn !== null && quarterName(issuedOn) === quarter);
  const counts = { year: { withResult: 0, total: 0 }, ongoing: { withResult: 0, total: 0 } };
  yield* forEachInSteps(tasks, (task) => {
    const { kind } = task.state;
    if (kind === "year" || kind === "ongoing") {
      counts[kind].total += 1;
      counts[kind].withResult += Number(hasResult(task));
    }
  });
  return { wholeYear: closed(counts.year), ongoing: closed(counts.ongoing) };
}

function closed(counts: Pick<RunningWork, "total" | "withResult">): RunningWork {
  return { ...counts, withoutResult: counts.total - counts.withResult };
}
