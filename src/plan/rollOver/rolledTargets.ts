import type { FollowedTarget } from "../targets/followedTarget";
import type { NextDirectory } from "./nextDirectory";
import type { YearStep } from "./yearMention";
import { moveYears } from "./yearsInText";

/** A target in the next plan, nothing measured yet. */
export type RolledTarget = Pick<
  FollowedTarget,
  "text" | "plan" | "unit" | "sense" | "lastYear" | "agency" | "taskNumbers"
>;

/**
 * The targets of the next plan: what this year's result was is last year's there, former agencies by their heirs.
 * @returns `taskNumbers` as this year's plan counts
 */
export function rolledTargets(
  targets: readonly FollowedTarget[],
  step: YearStep,
  nameIn: NextDirectory["nameIn"]
): readonly RolledTarget[] {
  return targets.map(({ text, plan, unit, sense, figures, agency, taskNumbers }) => ({
    text: moveYears(text, step, "words").text,
    plan,
    unit,
    sense,
    lastYear: figures.year,
    agency: nameIn(agency),
    taskNumbers,
  }));
}
