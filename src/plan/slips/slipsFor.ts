import { forEachInSteps, type Steps } from "../../pace/steps";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import type { Progress } from "../progress";
import { PROGRESS_WORDS } from "../vocabulary";
import { nextSlipCodes } from "./slipCode";
import { type Slip, type SlipTask, type SlipValues } from "./slip";
import type { AgencyKind } from "../plan";
import { SLIP_FIELDS } from "../../tables/slipColumns";

/** Work that needs no more reporting. */
const CLOSED: ReadonlySet<Progress> = new Set<Progress>([
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "stopped",
  "notArising",
]);

const LATE: ReadonlySet<Progress> = new Set<Progress>(["overdue", "periodMissed"]);

/** A lead agency with what a slip to it would hold. */
export interface SlipRecipient {
  /** The directory's name. */
  readonly agency: string;
  /** A group ("các cơ quan chuyên môn…") is several agencies: it gets a slip only where somebody asks for one. */
  readonly kind: AgencyKind;
  /** Of a group, where known. */
  readonly members: readonly string[];
  readonly tasks: readonly FollowedTask[];
  /** How many of them are late, or owe a period's result. */
  readonly late: number;
}

/** Who is to get a slip. */
export interface SlipRecipients {
  /** In the order of the directory, those that lead no such task left out. */
  readonly recipients: readonly SlipRecipient[];
  /** Tasks that nobody leads, so that no slip asks for them. */
  readonly withoutLead: number;
}

/**
 * The agencies that lead tasks, each with its own in the order of the table. Tasks that are finished or stopped are left
 * out; one that is finished and lacks its day stays.
 * @param withClosed takes finished and stopped tasks in as well
 */
export function* slipRecipients(
  followed: FollowedPlan,
  withClosed: boolean
): Steps<SlipRecipients> {
  const byLead = new Map<string, FollowedTask[]>();
  yield* forEachInSteps(followed.tasks, (each) => {
    if (withClosed || !CLOSED.has(each.progress)) {
      const ofLead = byLead.get(each.task.lead) ?? [];
      ofLead.push(each);
      byLead.set(each.task.lead, ofLead);
    }
  });
  const withoutLead = byLead.get("")?.length ?? 0;
  byLead.delete("");
  return { recipients: inOrder([...byLead], followed), withoutLead };
}

/** What the slips of one sending have in common. */
export type SlipTerms = Pick<
  Slip,
  "authority" | "period" | "sentOn" | "dueBack" | "returnTo" | "planYear"
>;

/**
 * The slips to agencies, with codes that go on from those that went out.
 * @param taken the codes of all slips that went out
 */
export function slipsFor(
  recipients: readonly SlipRecipient[],
  terms: SlipTerms,
  taken: readonly string[]
): readonly Slip[] {
  const codes = nextSlipCodes(taken, terms.planYear, recipients.length);
  return recipients.map(({ agency, tasks }, index) => ({
    ...terms,
    code: codes[index]!,
    agency,
    tasks: tasks.map(slipTask),
  }));
}

function slipTask({ id, task, values, state, progress, results }: FollowedTask): SlipTask {
  return {
    taskId: id,
    number: task.number,
    text: task.text,
    deadlineText: task.deadlineText,
    due: state.due,
    deliverable: task.deliverable,
    supporting: task.supportingPrinted,
    progress: PROGRESS_WORDS[progress],
    values: Object.fromEntries(SLIP_FIELDS.map((field) => [field, values[field]])) as SlipValues,
    results,
  };
}

function inOrder(
  byLead: readonly (readonly [string, readonly FollowedTask[]])[],
  { agencies }: FollowedPlan
): readonly SlipRecipient[] {
  const place = new Map(agencies.map((agency, index) => [agency.name, index]));
  return byLead
    .map(([agency, tasks]) => {
      const known = agencies[place.get(agency) ?? -1];
      return {
        agency,
        kind: known?.kind ?? ("agency" as const),
        members: known?.members ?? [],
        tasks,
        late: tasks.filter(({ progress }) => LATE.has(progress)).length,
      };
    })
    .sort((one, other) => placeOf(one, place) - placeOf(other, place));
}

function placeOf({ agency }: SlipRecipient, place: ReadonlyMap<string, number>): number {
  return place.get(agency) ?? place.size;
}
