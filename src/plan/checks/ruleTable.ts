import type { Severity } from "../finding";
import type { EnteredField } from "../taskField";

/** The "6 rõ" (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền), and the form of the list itself. */
export type Aspect =
  "person" | "work" | "time" | "responsibility" | "product" | "authority" | "form";

/** What a rule is by nature, whatever it finds. */
export interface RuleNature {
  readonly aspect: Aspect;
  readonly severity: Severity;
  /** The field that it looks at; absent where it is not about one task, or about several fields. */
  readonly field?: EnteredField;
}

/** By the id that findings and acceptances know a rule by: an id never changes its meaning. */
const NATURES = {
  "lead-missing": { aspect: "person", severity: "warning", field: "lead" },
  "lead-is-group": { aspect: "person", severity: "warning", field: "lead" },
  "lead-several": { aspect: "person", severity: "notice", field: "lead" },
  "lead-unlisted": { aspect: "person", severity: "warning", field: "lead" },
  "lead-former": { aspect: "person", severity: "warning", field: "lead" },
  "lead-spelling": { aspect: "person", severity: "notice", field: "lead" },
  "agency-proposed": { aspect: "person", severity: "notice", field: "lead" },

  "text-missing": { aspect: "work", severity: "warning", field: "text" },
  "target-not-task": { aspect: "work", severity: "notice", field: "text" },
  "repeated-word": { aspect: "work", severity: "notice", field: "text" },
  "known-slip": { aspect: "work", severity: "notice", field: "text" },
  "duplicate-task": { aspect: "work", severity: "warning", field: "text" },
  "near-duplicate-task": { aspect: "work", severity: "notice", field: "text" },
  "report-missing": { aspect: "work", severity: "notice" },

  "deadline-missing": { aspect: "time", severity: "warning", field: "deadlineText" },
  "deadline-unknown": { aspect: "time", severity: "warning", field: "deadlineText" },
  "deadline-unsure": { aspect: "time", severity: "warning", field: "deadlineText" },
  "deadline-impossible": { aspect: "time", severity: "error", field: "deadlineText" },
  "deadline-outside-year": { aspect: "time", severity: "warning", field: "deadlineText" },
  "due-before-start": { aspect: "time", severity: "error", field: "due" },
  "due-on-day-off": { aspect: "time", severity: "notice", field: "deadlineText" },
  "due-before-plan": { aspect: "time", severity: "warning", field: "deadlineText" },
  "deadline-unfilled": { aspect: "time", severity: "notice", field: "kind" },
  "phrase-and-date-disagree": { aspect: "time", severity: "warning", field: "due" },
  "date-unread": { aspect: "time", severity: "warning" },
  "year-mismatch": { aspect: "time", severity: "warning", field: "text" },
  "rhythm-in-text": { aspect: "time", severity: "notice", field: "deadlineText" },
  "rhythm-missing": { aspect: "time", severity: "warning", field: "rhythm" },
  "period-foreign": { aspect: "time", severity: "notice", field: "rhythm" },
  "period-missed": { aspect: "time", severity: "warning", field: "status" },
  overdue: { aspect: "time", severity: "warning", field: "status" },
  "done-without-date": { aspect: "time", severity: "warning", field: "doneOn" },
  "done-in-future": { aspect: "time", severity: "warning", field: "doneOn" },
  "done-date-without-status": { aspect: "time", severity: "warning", field: "status" },

  "lead-against-duties": { aspect: "responsibility", severity: "notice", field: "lead" },
  "reason-missing": { aspect: "responsibility", severity: "warning", field: "delayReason" },

  "deliverable-missing": { aspect: "product", severity: "warning", field: "deliverable" },
  "deliverable-cut-off": { aspect: "product", severity: "warning", field: "deliverable" },
  "done-without-evidence": { aspect: "product", severity: "warning", field: "outcome" },
  "done-periods-missing": { aspect: "product", severity: "warning", field: "status" },

  "extension-without-document": {
    aspect: "authority",
    severity: "warning",
    field: "extensionDocument",
  },
  "stopped-without-document": {
    aspect: "authority",
    severity: "notice",
    field: "extensionDocument",
  },
  "reference-incomplete": { aspect: "authority", severity: "notice" },
  "reference-contradicts": { aspect: "authority", severity: "warning" },

  "number-missing": { aspect: "form", severity: "notice", field: "number" },
  "number-duplicate": { aspect: "form", severity: "warning", field: "number" },
  "number-gap": { aspect: "form", severity: "warning", field: "number" },
  "area-missing": { aspect: "form", severity: "warning", field: "area" },
  "area-unlisted": { aspect: "form", severity: "warning", field: "area" },
  "area-empty": { aspect: "form", severity: "notice" },
  "word-unlisted": { aspect: "form", severity: "warning" },
  "memory-lost": { aspect: "form", severity: "warning" },
  "highlights-damaged": { aspect: "form", severity: "notice" },
  "validation-damaged": { aspect: "form", severity: "notice" },
  "formula-overwritten": { aspect: "form", severity: "warning" },
  "helper-overwritten": { aspect: "form", severity: "warning" },
  "dates-shown-as-numbers": { aspect: "form", severity: "notice" },
} as const satisfies Readonly<Record<string, RuleNature>>;

/** Id of a rule. */
export type RuleId = keyof typeof NATURES;

/** What every rule is by nature. */
export const RULES: Readonly<Record<RuleId, RuleNature>> = NATURES;

/** In the order in which officials name them. */
export const ASPECTS: readonly Aspect[] = [
  "person",
  "work",
  "time",
  "responsibility",
  "product",
  "authority",
  "form",
];

/** What of the "6 rõ" a rule looks after; whatever is found elsewhere, as in reading a source, is about the form of the list. */
export function aspectOf(rule: string): Aspect {
  const natures: Readonly<Record<string, { readonly aspect: Aspect } | undefined>> = RULES;
  return natures[rule]?.aspect ?? "form";
}
