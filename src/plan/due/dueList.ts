import { forEachInSteps, type Steps } from "../../pace/steps";
import type { CalendarDay } from "../day";
import type { FollowedPlan } from "../followedTask";
import { owedSlips, type OwedSlip } from "../slips/answers";
import type { RegisteredSlip } from "../slips/registeredSlip";
import { DUE_GROUPS, dueItem, type DueGroup, type DueItem } from "./dueItem";
import { dueReports, type DueReport, type OwedReport } from "./dueReports";
import type { AgencyKind } from "../plan";

export type DueCounts = Readonly<Record<DueGroup, number>>;

/** The open tasks that one agency leads. */
export interface DueAgency {
  /** The directory's name; "" for tasks without a lead agency. */
  readonly name: string;
  /** A group ("các cơ quan chuyên môn…") is several agencies; `none` where no lead is named. */
  readonly kind: AgencyKind | "none";
  readonly counts: DueCounts;
  /** The most pressing first: by group, within it by day, then as in the table. */
  readonly items: readonly DueItem[];
}

/** What is due in an appendix on a day. */
export interface DueList {
  readonly asOf: CalendarDay;
  readonly counts: DueCounts;
  /** Those with most that is late first, then as in the directory; tasks without a lead last. */
  readonly agencies: readonly DueAgency[];
  readonly reports: readonly DueReport[];
  /** Slips that the units still have to send back, the longest due first. */
  readonly slips: readonly OwedSlip[];
}

/**
 * What is due on a day: every task that is neither done nor out of the plan, in one group, under
 * its lead agency; and the reports that the plan's calendar asks for.
 * @param owed the lines of `KyBaoCao`
 * @param slips the rows of `PhieuGui`
 */
export function* dueList(
  followed: FollowedPlan,
  owed: readonly OwedReport[],
  slips: readonly RegisteredSlip[] = []
): Steps<DueList> {
  const { asOf } = followed;
  const byLead = new Map<string, DueItem[]>();
  yield* forEachInSteps(followed.tasks, (each) => {
    const item = dueItem(each, followed);
    if (item !== null) {
      const ofLead = byLead.get(each.task.lead) ?? [];
      ofLead.push(item);
      byLead.set(each.task.lead, ofLead);
    }
  });
  const agencies = [...byLead].map(([name, items]) => dueAgency(name, items, followed));
  return {
    asOf,
    counts: countsOf(agencies.flatMap(({ items }) => items)),
    agencies: inOrder(agencies, followed),
    reports: dueReports(owed, asOf),
    slips: owedSlips(slips, asOf, followed.agencies),
  };
}

function dueAgency(name: string, items: readonly DueItem[], { plan }: FollowedPlan): DueAgency {
  const known = plan.agencies.find((agency) => agency.name === name);
  return {
    name,
    kind: name === "" ? "none" : (known?.kind ?? "agency"),
    counts: countsOf(items),
    items: [...items].sort(byUrgency),
  };
}

function byUrgency(one: DueItem, other: DueItem): number {
  const byGroup = DUE_GROUPS.indexOf(one.group) - DUE_GROUPS.indexOf(other.group);
  return byGroup || (one.due ?? 0) - (other.due ?? 0);
}

function inOrder(
  agencies: readonly DueAgency[],
  { agencies: directory }: FollowedPlan
): readonly DueAgency[] {
  const places = new Map(directory.map(({ name }, index) => [name, index]));
  const place = ({ name }: DueAgency) => places.get(name) ?? directory.length;
  const late = ({ counts }: DueAgency) => counts.overdue + counts.missed;
  return [...agencies].sort(
    (one, other) =>
      Number(one.kind === "none") - Number(other.kind === "none") ||
      late(other) - late(one) ||
      place(one) - place(other)
  );
}

function countsOf(items: readonly DueItem[]): DueCounts {
  const counts = Object.fromEntries(DUE_GROUPS.map((group) => [group, 0])) as Record<
    DueGroup,
    number
  >;
  for (const { group } of items) {
    counts[group] += 1;
  }
  return counts;
}
