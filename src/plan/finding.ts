import type { RowSpan } from "./plan";

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
}
