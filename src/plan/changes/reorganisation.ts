import { agencyKey } from "../agencies/agencyKey";
import { formerNamesIn } from "../agencies/formerNames";
import type { CalendarDay } from "../day";
import type { FollowedPlan, FollowedTask } from "../followedTask";
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
      /** The former one may be among them. */
      readonly into: readonly NewAgency[];
      /** By id of each task that it leads and that is not over, which of them leads it. */
      readonly assigned: Readonly<Record<string, string>>;
    }
);

export type ReorganisationRefusal =
  | { readonly kind: "nameMissing" | "sameName" }
  | { readonly kind: "unlisted"; readonly name: string }
  /** Another agency of the directory is called so; merging says that it takes over. */
  | { readonly kind: "nameTaken"; readonly name: string }
  /** A merger of one, or a split into one. */
  | { readonly kind: "tooFew" }
  | { readonly kind: "namedTwice"; readonly name: string }
  /** Tasks for which nobody of the new agencies was chosen, by STT. */
  | { readonly kind: "unassigned"; readonly numbers: readonly string[] };

/** The agencies that are not what they were afterwards. */
export function formerAgencies(order: Reorganisation): readonly string[] {
  const former = order.kind === "merge" ? order.from : [order.from];
  const newNames = successorsOf(order).map(({ name }) => name);
  return former.filter((name) => !newNames.includes(name));
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

function nameRefusal(
  { agencies }: FollowedPlan,
  order: Reorganisation
): ReorganisationRefusal | null {
  const former = order.kind === "merge" ? order.from : [order.from];
  const names = successorsOf(order).map(({ name }) => name);
  if ([...former, ...names].includes("")) {
    return { kind: "nameMissing" };
  }
  const unlisted = former.find((name) => !agencies.some((agency) => agency.name === name));
  if (unlisted !== undefined) {
    return { kind: "unlisted", name: unlisted };
  }
  const keys = names.map(agencyKey);
  const twice = names.find((_, index) => keys.indexOf(keys[index]!) < index);
  if (twice !== undefined) {
    return { kind: "namedTwice", name: twice };
  }
  if (order.kind === "rename" && keys[0] === agencyKey(order.from)) {
    return { kind: "sameName" };
  }
  const taken = agencies.find(
    ({ name }) => keys.includes(agencyKey(name)) && !mayBeNew(name, agencies, order)
  );
  return taken === undefined ? null : { kind: "nameTaken", name: taken.name };
}

/** Whether an agency of the directory may be one of those that there are afterwards; a renamed one may go back to its name. */
function mayBeNew(
  name: string,
  agencies: FollowedPlan["agencies"],
  order: Reorganisation
): boolean {
  switch (order.kind) {
    case "merge":
      return name === order.to.name;
    case "split":
      return name === order.from && order.into.some((each) => each.name === name);
    case "rename":
      return (
        name === order.to.name &&
        agencies.some(
          ({ name: each, formerName }) =>
            each === order.from && formerNamesIn(formerName).includes(name)
        )
      );
  }
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
