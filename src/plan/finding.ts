import type { RowSpan } from "./plan";
import type { TaskEdit, TaskField } from "./taskField";

/** `error` breaks the official document, `warning` wants a decision, `notice` is for information. */
export type Severity = "error" | "warning" | "notice";

/** What a check found. It is data; `messages/findings.ts` words it by `rule` and `values`. */
export interface Finding {
  /** Stable id of the rule, kebab-case: "lead-is-group". */
  readonly rule: string;
  readonly severity: Severity;
  /** Source rows (1-based); null where the finding is about the plan as a whole. */
  readonly rows: RowSpan | null;
  /** STT of the task; empty where it is not about one task. */
  readonly task: string;
  /** What the wording needs: names, numbers, phrases. */
  readonly values: Readonly<Record<string, string>>;
  /** The task's permanent id; absent where it is not about one task of `PhuLuc`. */
  readonly taskId?: string;
  /** The field of the task that it is about, where it is about one. */
  readonly field?: TaskField;
  /** What puts it right, where that is certain. */
  readonly fix?: readonly TaskEdit[];
}
