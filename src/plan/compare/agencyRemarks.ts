import { agencyKey } from "../agencies/agencyKey";
import type { Agency, Task } from "../plan";
import { counterpartsOf, isSuperior, officeNamed } from "./communeOffices";
import { meansCommunes } from "./communeDuty";
import type { AgencyRemark, SuperiorTask } from "./planComparison";

/**
 * What of the agencies differs in a way that matters. Two levels name other agencies by nature, and where communes support there an
 * office of ours leads its own part here; told is who is missing, and who answers to another field.
 * @param groups our agencies that are none to hold to account, by name
 */
export function agencyRemarks(
  ours: Task,
  theirs: SuperiorTask,
  groups: ReadonlySet<string>
): readonly AgencyRemark[] {
  const remarks: AgencyRemark[] = [];
  const superiorLeads = isSuperior(ours.lead);
  const hasOwnLead = ours.lead !== "" && !groups.has(ours.lead) && !superiorLeads;
  if (theirs.duty === "none") {
    remarks.push("notAssigned");
  }
  if (theirs.duty === "lead" && !hasOwnLead) {
    remarks.push("noOwnLead");
  }
  if (superiorLeads && agencyKey(ours.lead) !== agencyKey(theirs.task.lead)) {
    remarks.push("otherLead");
  }
  if (hasOwnLead && isOtherOffice(ours.lead, theirs.task)) {
    remarks.push("otherOffice");
  }
  return remarks;
}

/** The names among agencies that stand for several. */
export function groupNames(agencies: readonly Agency[]): ReadonlySet<string> {
  return new Set(agencies.filter(({ kind }) => kind === "group").map(({ name }) => name));
}

/** The offices of a commune to which a task of the superior's plan belongs by its field; empty where nobody can say. */
export function officesFor({ lead, supporting }: Task): ReturnType<typeof counterpartsOf> {
  // Where communes lead, the superior's agency that guides them is named among the supporting ones.
  const guides = meansCommunes(lead) ? supporting : [lead];
  return guides.map(counterpartsOf).find((offices) => offices.length > 0) ?? [];
}

function isOtherOffice(lead: string, theirs: Task): boolean {
  const office = officeNamed(lead);
  const wanted = officesFor(theirs);
  return office !== null && wanted.length > 0 && !wanted.includes(office);
}
