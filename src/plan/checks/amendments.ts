import type { Finding } from "../finding";
import type { PlanSettings } from "../settings";
import { isDocumentField } from "../taskField";

/**
 * Whether putting a finding right changes the wording of an issued plan, which only a document that amends the plan may
 * do: its fix is then something to propose, never to apply.
 */
export function isAmendment(
  { field, fix }: Finding,
  { planState }: Pick<PlanSettings, "planState">
): boolean {
  const fields = fix ? fix.map((edit) => edit.field) : [field];
  return (
    planState === "issued" && fields.some((each) => each !== undefined && isDocumentField(each))
  );
}
