import type { Steps } from "../../pace/steps";
import type { CalendarDay } from "../day";
import type { AreaDuty } from "../document";
import type { Finding } from "../finding";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import type { Plan, RowSpan, Task } from "../plan";
import type { PlanSettings } from "../settings";
import type { TaskEdit, TaskField } from "../taskField";
import type { LostMemory } from "./lostMemory";
import { RULES, type RuleId } from "./ruleTable";
import type { TableHealth } from "./tableHealth";

/** What the rules go by beside the plan; what is not known is absent, and its rules find nothing. */
export interface CheckContext
  extends
    Pick<PlanSettings, "planYear">,
    Partial<Pick<PlanSettings, "issuedOn" | "documentNumber">> {
  /** Letters of the document that issues the plan: "QĐ-UBND". */
  readonly documentSymbol?: string;
  /** Who leads which area by the plan's section "Tổ chức thực hiện". */
  readonly duties?: readonly AreaDuty[];
  /** The names of the reports in the plan's calendar: "Quý I", "6 tháng", "Quý III", "Năm". */
  readonly reports?: readonly string[];
}

/** A rule of the plan: what it finds, in printed order. */
export type Rule = (plan: Plan, context: CheckContext) => Steps<readonly Finding[]>;

/** What the rules of the follow-up go by beside the appendix. */
export interface FollowedContext extends Pick<
  CheckContext,
  "documentSymbol" | "duties" | "reports"
> {
  /** The calendar's day: nothing is done later than that, whatever day the figures count to. */
  readonly today: CalendarDay;
  /** Why the workbook remembers nothing, where it should. */
  readonly lostMemory?: LostMemory;
  /** How the table itself stands, and the sheet's row of its first task; absent where nobody looked. */
  readonly table?: { readonly health: TableHealth; readonly firstRow: number };
}

/** A rule of the follow-up: what it finds, in the order of the table. */
export type FollowedRule = (
  followed: FollowedPlan,
  context: FollowedContext
) => Steps<readonly Finding[]>;

type Values = Finding["values"];

/** A finding about one task; without `field` about the one that its rule is about. */
export function aboutTask(
  rule: RuleId,
  task: Task,
  values: Values = {},
  field: TaskField | undefined = RULES[rule].field
): Finding {
  const { severity } = RULES[rule];
  const about = { rule, severity, rows: task.rows, task: task.number, values };
  return field === undefined ? about : { ...about, field };
}

/** A finding about the plan as a whole, or about rows that are no task. */
export function aboutPlan(rule: RuleId, values: Values, rows: RowSpan | null = null): Finding {
  return { rule, severity: RULES[rule].severity, rows, task: "", values };
}

/** A finding about a task of `PhuLuc`; `fix` is what its fields should hold, by edits of that task. */
export function aboutFollowed(
  rule: RuleId,
  { id, task }: FollowedTask,
  values: Values = {},
  { field, fix = [] }: { readonly field?: TaskField; readonly fix?: readonly TaskEdit[] } = {}
): Finding {
  const about = { ...aboutTask(rule, task, values, field), taskId: id };
  return fix.length === 0 ? about : { ...about, fix };
}

/** The edit that lets a field of a task hold something else. */
export function edit(
  { id, values }: FollowedTask,
  field: TaskEdit["field"],
  to: TaskEdit["to"]
): TaskEdit {
  return { taskId: id, field, from: values[field], to };
}
