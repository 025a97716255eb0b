import { flatMapInSteps } from "../../../pace/steps";
import { agencyKey } from "../../agencies/agencyKey";
import { aboutTask, type Rule } from "../rule";

/** It heads whatever belongs to no other area, so that every agency has tasks of its own there. */
const OF_EVERYBODY = "chi-dao-dieu-hanh";

/**
 * The section "Tổ chức thực hiện" has one agency lead an area, and a task of that area is led by another one of those the
 * section speaks of. Agencies of which it says nothing may have duties from elsewhere (the police by Project 06).
 */
export const leadAgainstDuties: Rule = (plan, { duties = [] }) => {
  const known = new Set(duties.map(({ agency }) => agencyKey(agency)));
  const names = new Map(plan.areas.map(({ id, name }) => [id, name]));
  return flatMapInSteps(plan.tasks, (task) => {
    const leading = duties.filter(({ areaId }) => areaId === task.areaId);
    const [duty, ...others] = leading;
    const lead = agencyKey(task.lead);
    return duty === undefined ||
      others.length > 0 ||
      task.areaId === OF_EVERYBODY ||
      !known.has(lead) ||
      lead === agencyKey(duty.agency)
      ? []
      : [
          aboutTask("lead-against-duties", task, {
            lead: task.lead,
            agency: duty.agency,
            area: names.get(task.areaId) ?? "",
          }),
        ];
  });
};
