import { fieldText } from "../dependents/fieldText";
import type { Finding } from "../finding";
import type { FollowedTask } from "../followedTask";
import type { TaskEdit } from "../taskField";
import { edit } from "./rule";
import { withoutSlip } from "./rules/knownSlip";
import { withoutRepetition } from "./rules/repeatedWord";

/** Puts right in a text what a finding names, and nothing else: another finding may have been accepted as it is. */
type Correction = (text: string, values: Finding["values"]) => string;

const CORRECTIONS: ReadonlyMap<string, Correction> = new Map<string, Correction>([
  ["known-slip", (text, { word = "" }) => withoutSlip(text, word)],
  ["repeated-word", (text, { words = "" }) => withoutRepetition(text, words)],
]);

/** What puts right a finding of the plan's own rules, where that is certain; `combineFixes` makes one edit of several of a cell. */
export function correctionOf(
  { rule, field, values }: Finding,
  task: FollowedTask
): readonly TaskEdit[] {
  const correct = CORRECTIONS.get(rule);
  if (correct === undefined || (field !== "text" && field !== "deliverable")) {
    return [];
  }
  const written = fieldText(task.values[field]);
  const right = correct(written, values);
  return right === written ? [] : [edit(task, field, right)];
}
