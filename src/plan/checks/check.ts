import { finish, type Steps } from "../../pace/steps";
import type { Finding } from "../finding";
import type { Plan } from "../plan";
import { agencyProposed } from "./plan/agencyProposed";
import { areaEmpty } from "./plan/areaEmpty";
import { areaMissing } from "./plan/areaMissing";
import { deadlineImpossible } from "./plan/deadlineImpossible";
import { deadlineMissing } from "./plan/deadlineMissing";
import { deadlineOutsideYear } from "./plan/deadlineOutsideYear";
import { deadlineUnknown } from "./plan/deadlineUnknown";
import { deadlineUnsure } from "./plan/deadlineUnsure";
import { deliverableCutOff } from "./plan/deliverableCutOff";
import { deliverableMissing } from "./plan/deliverableMissing";
import { dueBeforePlan } from "./plan/dueBeforePlan";
import { dueBeforeStart } from "./plan/dueBeforeStart";
import { dueOnDayOff } from "./plan/dueOnDayOff";
import { duplicateTask } from "./plan/duplicateTask";
import { knownSlip } from "./plan/knownSlip";
import { leadAgainstDuties } from "./plan/leadAgainstDuties";
import { leadIsGroup } from "./plan/leadIsGroup";
import { leadMissing } from "./plan/leadMissing";
import { leadSeveral } from "./plan/leadSeveral";
import { nearDuplicateTask } from "./plan/nearDuplicateTask";
import { numberDuplicate } from "./plan/numberDuplicate";
import { numberGap } from "./plan/numberGap";
import { numberMissing } from "./plan/numberMissing";
import { referenceContradicts } from "./plan/referenceContradicts";
import { referenceIncomplete } from "./plan/referenceIncomplete";
import { repeatedWord } from "./plan/repeatedWord";
import { reportMissing } from "./plan/reportMissing";
import { rhythmInText } from "./plan/rhythmInText";
import { targetNotTask } from "./plan/targetNotTask";
import { yearMismatch } from "./plan/yearMismatch";
import type { CheckContext, Rule } from "./rule";

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
