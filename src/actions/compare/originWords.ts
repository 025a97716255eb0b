import type { PlanDocument } from "../../plan/document";
import { accompaniedIn, numberIn } from "../../plan/documentWords";
import type { Plan } from "../../plan/plan";
import { documentWords } from "../../sheets/accompanying";
import { oneLine } from "../../text/unicode";

/**
 * The superior's document in words, as "Nguồn giao" names it: what the line "(Kèm theo …)" says, else the head of the document; for
 * a list that tells neither whose plan of which year it is.
 */
export function originOf(plan: Plan, document: PlanDocument | undefined): string {
  const accompanied = accompaniedIn(oneLine(plan.reference));
  if ((numberIn(accompanied)?.number ?? "") !== "") {
    return accompanied;
  }
  const authority = document?.authority || plan.authority;
  if (document !== undefined && document.number !== "") {
    const issue = { issuedOn: document.date, planYear: plan.year };
    return documentWords(document.number, issue, authority, document.byChairman);
  }
  return `Kế hoạch năm ${plan.year} của ${authority || "cấp trên"}`;
}
