import { finish, mapInSteps, type Steps } from "../../pace/steps";
import type { Finding } from "../finding";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import { checkInSteps, inOrderOfRows } from "./check";
import { correctionOf } from "./corrections";
import { memoryLost } from "./lostMemory";
import type { CheckContext, FollowedContext, FollowedRule } from "./rule";
import { areaUnlisted } from "./rules/areas";
import { deadlineUnfilled, phraseAndDateDisagree } from "./rules/deadlineColumns";
import { dateUnread, wordUnlisted } from "./rules/enteredValues";
import { donePeriodsMissing, periodForeign, periodMissed, rhythmMissing } from "./rules/periods";
import { leadFormer, leadSpelling, leadUnlisted } from "./rules/person";
import {
  doneDateWithoutStatus,
  doneInFuture,
  doneWithoutDate,
  doneWithoutEvidence,
  extensionWithoutDocument,
  overdue,
  reasonMissing,
  stoppedWithoutDocument,
} from "./rules/progress";
import {
  datesShownAsNumbers,
  formulaOverwritten,
  helperOverwritten,
  highlightsDamaged,
  validationDamaged,
} from "./rules/table";
import { textMissing } from "./rules/work";

const RULES: readonly FollowedRule[] = [
  memoryLost,
  highlightsDamaged,
  validationDamaged,
  datesShownAsNumbers,
  formulaOverwritten,
  helperOverwritten,
  textMissing,
  areaUnlisted,
  leadUnlisted,
  leadFormer,
  leadSpelling,
  wordUnlisted,
  dateUnread,
  deadlineUnfilled,
  phraseAndDateDisagree,
  rhythmMissing,
  periodForeign,
  overdue,
  periodMissed,
  doneWithoutDate,
  doneInFuture,
  doneDateWithoutStatus,
  doneWithoutEvidence,
  donePeriodsMissing,
  reasonMissing,
  stoppedWithoutDocument,
  extensionWithoutDocument,
];

/**
 * Everything worth a person's look in the appendix as it is being worked with: what is wrong with the plan and how its
 * tasks are going. Findings about one task name it and its field, and what puts it right where that is certain. Those of
 * no row come first, then by row, and within a row what the plan says before what was reported.
 */
export function* checkFollowedInSteps(
  followed: FollowedPlan,
  context: FollowedContext
): Steps<readonly Finding[]> {
  const findings: Finding[] = [
    ...(yield* ofTasks(
      yield* checkInSteps(followed.plan, planContext(followed, context)),
      followed
    )),
  ];
  for (const rule of RULES) {
    findings.push(...(yield* rule(followed, context)));
  }
  return inOrderOfRows(findings);
}

/** `checkFollowedInSteps` at one stretch. */
export function checkFollowed(
  followed: FollowedPlan,
  context: FollowedContext
): readonly Finding[] {
  return finish(checkFollowedInSteps(followed, context));
}

function planContext({ settings }: FollowedPlan, context: FollowedContext): CheckContext {
  const { documentSymbol, duties, reports } = context;
  return {
    ...settings,
    ...(documentSymbol ? { documentSymbol } : {}),
    ...(duties ? { duties } : {}),
    ...(reports ? { reports } : {}),
  };
}

/** Findings of the plan's rules with the task of `PhuLuc` that they are about. */
function ofTasks(findings: readonly Finding[], { tasks }: FollowedPlan): Steps<Finding[]> {
  const byRow = new Map(tasks.map((task) => [task.task.rows.first, task]));
  return mapInSteps(findings, (finding) => {
    const isOfTask = finding.field !== undefined && finding.rows !== null;
    const task = isOfTask ? byRow.get(finding.rows.first) : undefined;
    return task ? withTask(finding, task) : finding;
  });
}

function withTask(finding: Finding, task: FollowedTask): Finding {
  const fix = correctionOf(finding, task);
  return { ...finding, taskId: task.id, ...(fix.length === 0 ? {} : { fix }) };
}
