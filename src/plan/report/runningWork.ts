import { forEachInSteps, type Steps } from "../../pace/steps";
import { dateParts, type CalendarDay } from "../day";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import { quarterOf } from "../periods";
import { isDone, type Progress } from "../progress";
import type { RunningWork } from "./reportFigures";

type RunningKind = "year" | "ongoing";

/**
 * Whole-year and ongoing work by whether `KetQua` holds a result dated in the quarter of the as-of day, up to it, which is
 * what the column "Kết quả trong kỳ" says; what has none is told apart by whether one can still be waited for.
 */
export function* runningWork({
  tasks,
  asOf,
}: FollowedPlan): Steps<{ readonly wholeYear: RunningWork; readonly ongoing: RunningWork }> {
  const counts = { year: noWork(), ongoing: noWork() };
  yield* forEachInSteps(tasks, (task) => {
    const { kind } = task.state;
    if (kind === "year" || kind === "ongoing") {
      count(task, counts, kind, asOf);
    }
  });
  return { wholeYear: counts.year, ongoing: counts.ongoing };
}

type Counting = { -readonly [Count in keyof RunningWork]: number };

function noWork(): Counting {
  return {
    total: 0,
    ...{ withResult: 0, withoutResult: 0, doneBefore: 0, dropped: 0, withResultInYear: 0 },
  };
}

function count(
  { results, progress }: FollowedTask,
  counts: Readonly<Record<RunningKind, Counting>>,
  kind: RunningKind,
  asOf: CalendarDay
): void {
  const quarters = results.flatMap(({ issuedOn }) =>
    issuedOn !== null && issuedOn <= asOf && dateParts(issuedOn).year === dateParts(asOf).year
      ? [quarterOf(issuedOn)]
      : []
  );
  const now = quarterOf(asOf);
  counts[kind].total += 1;
  counts[kind][quarters.includes(now) ? "withResult" : withoutResult(progress)] += 1;
  counts[kind].withResultInYear += Number(quarters.some((quarter) => quarter <= now));
}

function withoutResult(progress: Progress): "withoutResult" | "doneBefore" | "dropped" {
  if (progress === "stopped" || progress === "notArising") {
    return "dropped";
  }
  return isDone(progress) ? "doneBefore" : "withoutResult";
}
