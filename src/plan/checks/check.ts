import { finish, type Steps } from "../../pace/steps";
import type { Finding } from "../finding";
import type { Plan } from "../plan";
import { agencyProposed } from "./agencies";
import { deadlineMissing, deadlineOutsideYear, deadlineUnknown, deadlineUnsure } from "./deadlines";
import { deliverableCutOff, deliverableMissing } from "./deliverables";
import { areaEmpty, referenceIncomplete } from "./document";
import { leadIsGroup, leadMissing, leadSeveral } from "./leads";
import { numberDuplicate, numberGap } from "./numbers";
import type { CheckSettings, Rule } from "./rule";
import { repeatedWord, targetNotTask } from "./wording";
import { yearMismatch } from "./years";

const RULES: readonly Rule[] = [
  referenceIncomplete,
  areaEmpty,
  numberDuplicate,
  numberGap,
  leadMissing,
  leadIsGroup,
  leadSeveral,
  agencyProposed,
  deadlineMissing,
  deadlineUnknown,
  deadlineUnsure,
  deadlineOutsideYear,
  deliverableMissing,
  deliverableCutOff,
  yearMismatch,
  repeatedWord,
  targetNotTask,
];

/**
 * Everything worth a person's look in a plan: findings about the plan as a whole first, then by source row, and within
 * a row in the order of the rules.
 */
export function* checkInSteps(plan: Plan, settings: CheckSettings): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    findings.push(...(yield* rule(plan, settings)));
  }
  return findings.sort((one, other) => (one.rows?.first ?? 0) - (other.rows?.first ?? 0));
}

/** `checkInSteps` at one stretch. */
export function check(plan: Plan, settings: CheckSettings): readonly Finding[] {
  return finish(checkInSteps(plan, settings));
}
