import { agencyKey, levelOf } from "../agencies/agencyKey";
import { formerNamesIn } from "../agencies/formerNames";
import type { CalendarDay } from "../day";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import type { Agency } from "../plan";
import type { OfficialDocument } from "./officialDocument";
import { isOverBefore } from "./yearWork";

/** An agency after the reorganisation. */
export interface NewAgency {
  readonly name: string;
  /** May be empty. */
  readonly shortName: string;
}

/** What becomes of agencies on a day, by a document; present agencies by the directory's names. */
export type Reorganisation = {
  readonly on: CalendarDay;
  readonly document: OfficialDocument;
} & (
  | { readonly kind: "rename"; readonly from: string; readonly to: NewAgency }
  /** The new agency may be one of them, or another of the directory. */
  | { readonly kind: "merge"; readonly from: readonly string[]; readonly to: NewAgency }
  | {
      readonly kind: "split";
      readonly from: string;
      /** The former one may be among them, and others of the directory. */
      readonly into: readonly NewAgency[];
      /** By id of each task that it leads and that is not over, which of them leads it. */
      readonly assigned: Readonly<Record<string, string>>;
    }
);

export type ReorganisationRefusal =
  | { readonly kind: "nameMissing" | "sameName" }
  /** The directory's cells keep names apart by ";" and by lines, so no name may hold one. */
  | { readonly kind: "nameApart"; readonly name: string }
  | { readonly kind: "unlisted"; readonly name: string }
  /** Another agency of the directory is called so; merging says that it takes over. */
  | { readonly kind: "nameTaken"; readonly name: string }
  /** By a new name or short name another agency of the directory is found. */
  | { readonly kind: "spellingTaken"; readonly name: string; readonly of: string }
  /** A group among agencies. */
  | { readonly kind: "isGroup"; readonly name: string }
  /** A merger of one, or a split into one. */
  | { readonly kind: "tooFew" }
  | { readonly kind: "namedTwice"; readonly name: string }
  /** Tasks for which nobody of the new agencies was chosen, by STT. */
  | { readonly kind: "unassigned"; readonly numbers: readonly string[] };

/** The agencies that are not what they were afterwards. */
export function formerAgencies(order: Reorganisation): readonly string[] {
  const newNames = successorsOf(order).map(({ name }) => name);
  return presentAgencies(order).filter((name) => !newNames.includes(name));
}

/** The agencies that are reorganised. */
export function presentAgencies(order: Reorganisation): readonly string[] {
  return order.kind === "merge" ? order.from : [order.from];
}

/** The agencies that there are afterwards. */
export function successorsOf(order: Reorganisation): readonly NewAgency[] {
  return order.kind === "split" ? order.into : [order.to];
}

/** The tasks that an agency leads and that are not over when a day begins: in a split each needs a new lead. */
export function openTasksOf(
  { tasks }: Pick<FollowedPlan, "tasks">,
  agency: string,
  on: CalendarDay
): readonly FollowedTask[] {
  return tasks.filter((task) => task.task.lead === agency && !isOverBefore(task, on));
}

/** Why a reorganisation cannot be done as it was ordered; null where it can. */
export function reorganisationRefusal(
  plan: FollowedPlan,
  order: Reorganisation
): ReorganisationRefusal | null {
  return nameRefusal(plan, order) ?? countRefusal(plan, order) ?? choiceRefusal(plan, order);
}

function nameRefusal(plan: FollowedPlan, order: Reorganisation): ReorganisationRefusal | null {
  const { agencies } = plan;
  const present = presentAgencies(order);
  const names = successorsOf(order).map(({ name }) => name);
  if ([...present, ...names].includes("")) {
    return { kind: "nameMissing" };
  }
  const apart = successorsOf(order)
    .flatMap(({ name, shortName }) => [name, shortName])
    .find((name) => /[;\r\n]/u.test(name) && !agencies.some((each) => each.name === name));
  if (apart !== undefined) {
    return { kind: "nameApart", name: apart };
  }
  const unlisted = present.find((name) => !agencies.some((agency) => agency.name === name));
  if (unlisted !== undefined) {
    return { kind: "unlisted", name: unlisted };
  }
  if (order.kind === "rename" && isSameName(order.to.name, order.from)) {
    return { kind: "sameName" };
  }
  return (
    namedTwice(successorsOf(order)) ?? kindRefusal(agencies, order) ?? takenRefusal(plan, order)
  );
}

/** Whether two spellings are one name: "Công an phường" is another name than "Công an xã", though both are one key. */
export function isSameName(one: string, other: string): boolean {
  return agencyKey(one) === agencyKey(other) && levelOf(one) === levelOf(other);
}

function namedTwice(successors: readonly NewAgency[]): ReorganisationRefusal | null {
  const met = new Set<string>();
  for (const { name, shortName } of successors) {
    const twice = [name, shortName].find((each) => met.has(agencyKey(each)));
    if (twice !== undefined) {
      return { kind: "namedTwice", name: twice };
    }
    [name, shortName].filter(Boolean).forEach((each) => met.add(agencyKey(each)));
  }
  return null;
}

/** Groups may become groups and agencies agencies: a group cannot answer for an agency's tasks. A former one may have been either. */
function kindRefusal(
  agencies: FollowedPlan["agencies"],
  order: Reorganisation
): ReorganisationRefusal | null {
  const names = [...presentAgencies(order), ...successorsOf(order).map(({ name }) => name)];
  const involved = agencies.filter(({ name, kind }) => names.includes(name) && kind !== "former");
  const group = involved.find(({ kind }) => kind === "group");
  return group === undefined || involved.every(({ kind }) => kind === "group")
    ? null
    : { kind: "isGroup", name: group.name };
}

function takenRefusal(plan: FollowedPlan, order: Reorganisation): ReorganisationRefusal | null {
  const present = presentAgencies(order);
  const own = plan.agencies.filter(({ name }) => present.includes(name));
  const ancestors = own.flatMap(({ formerName }) => formerNamesIn(formerName));
  const successors = successorsOf(order).map(({ name }) => name);
  const respelt = present.find((name) =>
    successors.some((each) => each !== name && isSameName(each, name))
  );
  if (respelt !== undefined) {
    return { kind: "nameTaken", name: respelt };
  }
  for (const other of plan.agencies.filter((each) => !own.includes(each))) {
    const mayTakeOver =
      order.kind !== "rename" ||
      (ancestors.includes(other.name) && !hasOpenTask(plan, other.name, order.on));
    if (mayTakeOver && successors.includes(other.name)) {
      continue;
    }
    const refusal = takenFrom(other, order, ancestors.includes(other.name));
    if (refusal !== null) {
      return refusal;
    }
  }
  return null;
}

/** Whether a new name or short name is one by which another agency is found. */
function takenFrom(
  { name, shortName, spellings, formerName }: Agency,
  order: Reorganisation,
  isAncestor: boolean
): ReorganisationRefusal | null {
  const successors = successorsOf(order);
  if (successors.some((each) => agencyKey(each.name) === agencyKey(name))) {
    return { kind: "nameTaken", name };
  }
  // An agency that is no more shares its spellings with the one that came of it.
  const others = isAncestor ? [] : [shortName, ...spellings, ...formerNamesIn(formerName)];
  const keys = new Set([name, ...others].filter(Boolean).map(agencyKey));
  const typed = successors
    .flatMap((each) => [each.name, each.shortName])
    .find((each) => each !== "" && keys.has(agencyKey(each)));
  return typed === undefined ? null : { kind: "spellingTaken", name: typed, of: name };
}

function hasOpenTask({ tasks }: FollowedPlan, agency: string, on: CalendarDay): boolean {
  return tasks.some(
    (task) => [task.task.lead, ...task.task.supporting].includes(agency) && !isOverBefore(task, on)
  );
}

function countRefusal(
  { agencies }: FollowedPlan,
  order: Reorganisation
): ReorganisationRefusal | null {
  const listed = new Set(agencies.map(({ name }) => name));
  const merged =
    order.kind === "merge" ? [...order.from, order.to.name].filter((name) => listed.has(name)) : [];
  const isTooFew =
    (order.kind === "merge" && new Set(merged).size < 2) ||
    (order.kind === "split" && order.into.length < 2);
  return isTooFew ? { kind: "tooFew" } : null;
}

function choiceRefusal(plan: FollowedPlan, order: Reorganisation): ReorganisationRefusal | null {
  if (order.kind !== "split") {
    return null;
  }
  const names = order.into.map(({ name }) => name);
  const numbers = openTasksOf(plan, order.from, order.on)
    .filter(({ id }) => !names.includes(order.assigned[id] ?? ""))
    .map(({ task }) => task.number);
  return numbers.length === 0 ? null : { kind: "unassigned", numbers };
}
