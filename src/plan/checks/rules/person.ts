import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { agencyKey } from "../../agencies/agencyKey";
import { formerNamesIn } from "../../agencies/formerNames";
import { nearMissesAmong } from "../../agencies/nearMisses";
import { recogniseAgencies } from "../../agencies/recogniseAgencies";
import { leadValues } from "../../dependents/agencyValues";
import { fieldText } from "../../dependents/fieldText";
import type { FollowedPlan, FollowedTask } from "../../followedTask";
import { type FollowedRule, type Rule, aboutFollowed, aboutTask, edit } from "../rule";

/** Nobody is named to lead ("rõ người" of the 6 rõ). */
export const leadMissing: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) => (task.lead === "" ? [aboutTask("lead-missing", task)] : []));

/** A group leads, which nobody can hold to account. */
export const leadIsGroup: Rule = (plan) => {
  const groups = new Set(
    plan.agencies.filter((agency) => agency.kind === "group").map((agency) => agency.name)
  );
  return flatMapInSteps(plan.tasks, (task) =>
    groups.has(task.lead) ? [aboutTask("lead-is-group", task, { lead: task.lead })] : []
  );
};

/** The lead cell names several agencies without saying who leads: only the first can be accountable. */
export const leadSeveral: Rule = (plan) => {
  const printed = plan.tasks.map((task) => task.leadPrinted);
  const recognised = recogniseAgencies(printed, [], plan.agencies);
  return flatMapInSteps(plan.tasks, (task) =>
    recognised.rivalsOf(task.leadPrinted).length === 0
      ? []
      : [
          aboutTask("lead-several", task, {
            lead: task.lead,
            printed: oneLine(task.leadPrinted),
          }),
        ]
  );
};

/** Two agencies of the plan whose names are nearly one: perhaps a slip, which only a person can tell. */
export const agencyProposed: Rule = (plan) =>
  flatMapInSteps(nearMissesAmong(plan.agencies), ({ spelling, name }) => {
    const leads = plan.tasks.find(({ lead }) => lead === spelling);
    const task = leads ?? plan.tasks.find(({ supporting }) => supporting.includes(spelling));
    const field = leads ? "lead" : "supporting";
    return task ? [aboutTask("agency-proposed", task, { spelling, name }, field)] : [];
  });

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

/** The lead is none of the directory, which the drop-down would have asked about: it came by pasting or was never listed. */
export const leadUnlisted: FollowedRule = (followed) => {
  const listed = new Set(
    followed.agencies.flatMap(({ name, shortName, formerName, spellings }) =>
      [name, shortName, ...formerNamesIn(formerName), ...spellings].map(agencyKey)
    )
  );
  const nameOf = directoryNames(followed);
  return flatMapInSteps(followed.tasks, (task) => {
    const lead = oneLine(fieldText(task.values.lead));
    const isKnown =
      lead === "" ||
      listed.has(agencyKey(lead)) ||
      listed.has(agencyKey(task.task.lead)) ||
      nameOf(task) !== null;
    return isKnown ? [] : [aboutFollowed("lead-unlisted", task, { lead })];
  });
};

/** Work that is not over is led by an agency that is no more: the drop-down of the table goes on listing it for what is over. */
export const leadFormer: FollowedRule = (followed) => {
  const former = new Set(
    followed.agencies.filter(({ kind }) => kind === "former").map(({ name }) => name)
  );
  return flatMapInSteps(followed.tasks, (task) => {
    const { lead } = task.task;
    const { status } = task.state;
    const isOver = status === "done" || status === "stopped" || status === "notArising";
    return former.has(lead) && !isOver ? [aboutFollowed("lead-former", task, { lead })] : [];
  });
};

/**
 * The lead is spelt otherwise than in the directory, so that filters and drop-downs take it for another agency. An issued
 * plan keeps its spellings: they are its own words.
 */
export const leadSpelling: FollowedRule = (followed) => {
  const nameOf = directoryNames(followed);
  return flatMapInSteps(followed.settings.planState === "issued" ? [] : followed.tasks, (task) => {
    const name = nameOf(task);
    const lead = oneLine(fieldText(task.values.lead));
    return name === null
      ? []
      : [aboutFollowed("lead-spelling", task, { lead, name }, { fix: [edit(task, "lead", name)] })];
  });
};

/**
 * The directory's name for a lead that is spelt otherwise; null where it is spelt so or nobody knows it. Each spelling is looked up
 * once.
 */
export function directoryNames(followed: FollowedPlan): (task: FollowedTask) => string | null {
  const names = new Map<string, string | null>();
  return ({ values }) => {
    const lead = fieldText(values.lead);
    const known = names.get(lead);
    const name = known === undefined ? respelled(values, followed) : known;
    names.set(lead, name);
    return name;
  };
}

function respelled(values: FollowedTask["values"], followed: FollowedPlan): string | null {
  const change = { field: "lead", to: values.lead } as const;
  const [found] = leadValues({ ...values, supporting: null }, change, followed);
  return found?.certain === true ? fieldText(found.to) : null;
}
