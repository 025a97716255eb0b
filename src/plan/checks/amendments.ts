import type { Finding } from "../finding";
import type { PlanSettings } from "../settings";
import { DOCUMENT_FIELDS, type TaskField } from "../taskField";

const OF_DOCUMENT: ReadonlySet<TaskField> = new Set(DOCUMENT_FIELDS);

/** Whether putting a finding right changes an issued document, which takes an amending one: the fix is only to be proposed. */
export function isAmendment(
  { fix = [] }: Finding,
  { planState }: Pick<PlanSettings, "planState">
): boolean {
  return planState === "issued" && fix.some(({ field }) => OF_DOCUMENT.has(field));
}
