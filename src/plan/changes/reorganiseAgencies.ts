import { fieldText } from "../dependents/fieldText";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import type { Agency } from "../plan";
import type { TaskEdit } from "../taskField";
import { agencyCells, type AgencyCells, type Replacement } from "./agencyCells";
import type { LoggedWork } from "./logEntry";
import { documentLine } from "./officialDocument";
import {
  formerAgencies,
  openTasksOf,
  presentAgencies,
  reorganisationRefusal,
  successorsOf,
  type Reorganisation,
  type ReorganisationRefusal,
} from "./reorganisation";
import { reorganisedDirectory } from "./reorganisedDirectory";
import {
  editOf,
  isOverBefore,
  refused,
  type Decided,
  type LoggedChange,
  type YearWork,
} from "./yearWork";

/** What a reorganisation does, with what is to be told before it is written. */
export interface ReorganisationWork extends YearWork {
  /** So many tasks get another lead agency, by its name; of a split every one that takes over, even where it gets none. */
  readonly moved: ReadonlyMap<string, number>;
  /** So many open tasks stay with an agency that goes on after it was split, by its name; empty otherwise. */
  readonly kept: ReadonlyMap<string, number>;
  /** So many tasks only get other supporting agencies. */
  readonly supported: number;
  /** So many are over and keep the former names. */
  readonly stayed: number;
}

const LOGGED: Readonly<Record<Reorganisation["kind"], LoggedWork>> = {
  rename: "agencyRenamed",
  merge: "agenciesMerged",
  split: "agencySplit",
};

/**
 * Gives the tasks of reorganised agencies to those that take over: tasks that are not over on that day move, those that are over
 * keep the former name, so that finished work counts for who did it. Of a split agency each open task goes to the one chosen for
 * it; where it supports, all of them do. The directory keeps a former agency as long as a task names it.
 * @param directory as `DonVi` has it
 */
export function reorganiseAgencies(
  plan: FollowedPlan,
  directory: readonly Agency[],
  order: Reorganisation
): Decided<ReorganisationRefusal, ReorganisationWork> {
  const refusal = reorganisationRefusal(plan, order);
  if (refusal !== null) {
    return refused(refusal);
  }
  const former = new Set(formerAgencies(order));
  const source = documentLine(order.document);
  const read = agencyCells(plan);
  const moves = plan.tasks.flatMap((task) => moveOf(task, read(task, replacementFor(task, order))));
  const open = moves.filter(({ task }) => !isOverBefore(task, order.on));
  const over = plan.tasks.filter((task) => isOverBefore(task, order.on) && names(task, former));
  const leading = open.filter(({ lead }) => lead !== null);
  return {
    ok: true,
    work: {
      edits: open.map(({ edits }) => edits),
      newTasks: [],
      agencies: reorganisedDirectory(directory, order, stillNamed(over, former)),
      log: [
        ...agencyLines(order, source),
        ...open.flatMap((move) => taskLines(move, LOGGED[order.kind], source)),
      ],
      moved: new Map([...noneYet(order), ...counted(leading.flatMap(({ lead }) => lead ?? []))]),
      kept: keptBy(plan, order),
      supported: open.length - leading.length,
      stayed: over.length,
    },
  };
}

interface TaskMove {
  readonly task: FollowedTask;
  readonly edits: readonly TaskEdit[];
  /** Who leads now; null where only who supports is another. */
  readonly lead: string | null;
}

function replacementFor(task: FollowedTask, order: Reorganisation): Replacement {
  const former = presentAgencies(order);
  const successors = successorsOf(order).map(({ name }) => name);
  return {
    lead: (name) =>
      !former.includes(name)
        ? name
        : order.kind === "split"
          ? (order.assigned[task.id] ?? name)
          : order.to.name,
    supporting: (name) => (former.includes(name) ? successors : [name]),
  };
}

function moveOf(task: FollowedTask, cells: AgencyCells): readonly TaskMove[] {
  const edits = (["lead", "supporting"] as const)
    .filter((field) => cells[field] !== fieldText(task.values[field]))
    .map((field) => editOf(task, field, cells[field] || null));
  const leads = edits.some(({ field }) => field === "lead");
  const lead = leads ? cells.lead.split("\n")[0]! : null;
  return edits.length === 0 ? [] : [{ task, edits, lead: lead === task.task.lead ? null : lead }];
}

function names({ task }: FollowedTask, former: ReadonlySet<string>): boolean {
  return [task.lead, ...task.supporting].some((name) => former.has(name));
}

function stillNamed(
  over: readonly FollowedTask[],
  former: ReadonlySet<string>
): ReadonlySet<string> {
  const named = over.flatMap(({ task }) => [task.lead, ...task.supporting]);
  return new Set(named.filter((name) => former.has(name)));
}

function agencyLines(order: Reorganisation, source: string): readonly LoggedChange[] {
  const after = successorsOf(order)
    .map(({ name }) => name)
    .join("\n");
  return formerOrSplit(order).map((before) => ({
    work: LOGGED[order.kind],
    source,
    agency: before,
    taskId: "",
    number: "",
    field: "directory",
    before,
    after,
    decision: "written",
    note: "",
  }));
}

/** A split agency may keep its name; that it was split is told all the same. */
function formerOrSplit(order: Reorganisation): readonly string[] {
  return order.kind === "split" ? [order.from] : formerAgencies(order);
}

/** A line for each cell, so that the log has whatever was in it. */
function taskLines(
  { task, edits }: TaskMove,
  work: LoggedWork,
  source: string
): readonly LoggedChange[] {
  return edits.map((edit) => ({
    work,
    source,
    agency: task.task.lead,
    taskId: task.id,
    number: task.task.number,
    field: edit.field,
    before: fieldText(edit.from),
    after: fieldText(edit.to),
    decision: "written",
    note: "",
  }));
}

/** Of a split it is told also who gets no task: somebody may have forgotten to choose. */
function noneYet(order: Reorganisation): ReadonlyMap<string, number> {
  const heirs = order.kind === "split" ? order.into.filter(({ name }) => name !== order.from) : [];
  return new Map(heirs.map(({ name }) => [name, 0]));
}

function keptBy(plan: FollowedPlan, order: Reorganisation): ReadonlyMap<string, number> {
  if (order.kind !== "split" || !order.into.some(({ name }) => name === order.from)) {
    return new Map();
  }
  const { from, on, assigned } = order;
  const kept = openTasksOf(plan, from, on).filter(({ id }) => assigned[id] === from);
  return new Map([[from, kept.length]]);
}

function counted(leads: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  leads.forEach((name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  return counts;
}
