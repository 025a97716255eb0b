import { fieldText } from "../dependents/fieldText";
import type { Finding } from "../finding";
import type { FollowedTask } from "../followedTask";
import type { TaskEdit } from "../taskField";
import { withoutLooseMark } from "./plan/deliverableCutOff";
import { withoutSlips } from "./plan/knownSlip";
import { withoutRepeatedWords } from "./plan/repeatedWord";
import { edit } from "./rule";

type Correction = (text: string) => string;

/** What puts a text right, by the rule that finds it wrong. */
const CORRECTIONS: ReadonlyMap<string, Correction> = new Map([
  ["known-slip", withoutSlips],
  ["repeated-word", withoutRepeatedWords],
  ["deliverable-cut-off", withoutLooseMark],
]);
const OF_DELIVERABLES = new Set(["deliverable-cut-off"]);

/**
 * What puts right a finding of the plan's own rules, where that is certain. Corrections of one field come together: two
 * fixes of one cell that knew nothing of each other would undo one another.
 */
export function correctionOf(finding: Finding, task: FollowedTask): readonly TaskEdit[] {
  const { rule, field } = finding;
  const correct = CORRECTIONS.get(rule);
  if (correct === undefined || (field !== "text" && field !== "deliverable")) {
    return [];
  }
  const written = fieldText(task.values[field]);
  const right = [...CORRECTIONS]
    .filter(([each]) => field === "deliverable" || !OF_DELIVERABLES.has(each))
    .reduce((text, [, next]) => next(text), written);
  return correct(written) === written ? [] : [edit(task, field, right)];
}
