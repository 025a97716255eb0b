import { finish, type Steps } from "../../pace/steps";
import type { Finding } from "../finding";
import type { Plan } from "../plan";
import type { CheckContext, Rule } from "./rule";
import { areaEmpty, areaMissing } from "./rules/areas";
import {
  deadlineImpossible,
  deadlineMissing,
  deadlineOutsideYear,
  deadlineUnknown,
  deadlineUnsure,
  dueBeforePlan,
  dueBeforeStart,
  dueOnDayOff,
} from "./rules/deadline";
import { deliverableCutOff, deliverableMissing } from "./rules/deliverable";
import { knownSlip } from "./rules/knownSlip";
import { numberDuplicate, numberGap, numberMissing } from "./rules/numbers";
import { rhythmInText } from "./rules/periods";
import {
  agencyProposed,
  leadAgainstDuties,
  leadIsGroup,
  leadMissing,
  leadSeveral,
} from "./rules/person";
import { referenceContradicts, referenceIncomplete } from "./rules/reference";
import { repeatedWord } from "./rules/repeatedWord";
import { duplicateTask, nearDuplicateTask, reportMissing, targetNotTask } from "./rules/work";
import { yearMismatch } from "./rules/yearMismatch";

const RULES: readonly Rule[] = [
  referenceIncomplete,
  referenceContradicts,
  reportMissing,
  areaEmpty,
  areaMissing,
  numberMissing,
  numberDuplicate,
  numberGap,
  leadMissing,
  leadIsGroup,
  leadSeveral,
  agencyProposed,
  leadAgainstDuties,
  deadlineMissing,
  deadlineImpossible,
  deadlineUnknown,
  deadlineUnsure,
  deadlineOutsideYear,
  dueBeforeStart,
  dueBeforePlan,
  dueOnDayOff,
  rhythmInText,
  deliverableMissing,
  deliverableCutOff,
  yearMismatch,
  repeatedWord,
  knownSlip,
  targetNotTask,
  duplicateTask,
  nearDuplicateTask,
];

/**
 * Everything worth a person's look in a plan: findings about the plan as a whole first, then by source row, and within
 * a row in the order of the rules.
 */
export function* checkInSteps(plan: Plan, context: CheckContext): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    findings.push(...(yield* rule(plan, context)));
  }
  return inOrderOfRows(findings);
}

/** `checkInSteps` at one stretch. */
export function check(plan: Plan, context: CheckContext): readonly Finding[] {
  return finish(checkInSteps(plan, context));
}

/** Findings by row, those of no row first; of one row in the order in which they come. */
export function inOrderOfRows(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => (one.rows?.first ?? 0) - (other.rows?.first ?? 0));
}
