import type { Steps } from "../../pace/steps";
import type { Finding, Severity } from "../finding";
import type { Plan, Task } from "../plan";
import type { PlanSettings } from "../settings";

/** Ids of the rules that look at a plan. */
export type RuleId =
  | "lead-missing"
  | "lead-is-group"
  | "lead-several"
  | "agency-proposed"
  | "deliverable-missing"
  | "deliverable-cut-off"
  | "deadline-missing"
  | "deadline-unknown"
  | "deadline-unsure"
  | "deadline-outside-year"
  | "year-mismatch"
  | "repeated-word"
  | "target-not-task"
  | "number-duplicate"
  | "number-gap"
  | "area-empty"
  | "reference-incomplete";

/** What of the settings the rules go by. */
export type CheckSettings = Pick<PlanSettings, "planYear">;

/** A rule: what it finds in a plan, in printed order. */
export type Rule = (plan: Plan, settings: CheckSettings) => Steps<readonly Finding[]>;

/** A finding about one task. */
export function aboutTask(
  rule: RuleId,
  severity: Severity,
  task: Task,
  values: Readonly<Record<string, string>> = {}
): Finding {
  return { rule, severity, rows: task.rows, task: task.number, values };
}
