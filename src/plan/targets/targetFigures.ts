import { verdictOn, type FigurePeriod, type FollowedTarget, type Verdict } from "./followedTarget";

/** How the targets stand in a period. `total` is the sum of the others. */
export interface TargetFigures {
  readonly total: number;
  readonly met: number;
  readonly notMet: number;
  readonly withoutFigure: number;
  /** In words alone, or without a side: nothing says whether they are met. */
  readonly notJudged: number;
}

/** Counts targets by their figure of a period. @param period null where no period has ended yet */
export function targetFigures(
  targets: readonly FollowedTarget[],
  period: FigurePeriod | null
): TargetFigures {
  const verdicts = targets.map((target) => verdictIn(target, period));
  const count = (...wanted: readonly Verdict[]) =>
    verdicts.filter((verdict) => wanted.includes(verdict)).length;
  return {
    total: targets.length,
    met: count("met"),
    notMet: count("notMet"),
    withoutFigure: count("noFigure"),
    notJudged: count("noSense", "qualitative"),
  };
}

/** How a target stands by its figure of a period. */
export function verdictIn(target: FollowedTarget, period: FigurePeriod | null): Verdict {
  return verdictOn(target, period ? target.figures[period] : null);
}

/**
 * The targets by STT of the tasks that serve them: of a task that is a target itself a report shows the figure, not whether it is
 * done.
 */
export function targetsByTask(
  targets: readonly FollowedTarget[]
): ReadonlyMap<string, FollowedTarget> {
  return new Map(
    targets.flatMap((target) => target.taskNumbers.map((number) => [number, target] as const))
  );
}
