import type { FollowedTask } from "../followedTask";
import type { Plan, Task } from "../plan";

/** What the plan of a superior makes of communes in one of its tasks: they lead, support, are named in its text, or none of it. */
export type CommuneDuty = "lead" | "support" | "named" | "none";

/** A task of the superior's plan. */
export interface SuperiorTask {
  /** By which a decision knows it again: made of what it says, so that the order of rows does not matter. */
  readonly key: string;
  readonly task: Task;
  readonly duty: CommuneDuty;
}

/** A task of ours, as far as it is compared; `state` holds the deadline in force. */
export type OwnTask = Pick<FollowedTask, "id" | "task" | "state">;

/** Whether ours is to be done by the time that the superior sets. */
export type DeadlineVerdict =
  | { readonly kind: "kept" }
  | { readonly kind: "later"; readonly days: number }
  /** The superior sets a day, ours has none. */
  | { readonly kind: "dayless" }
  /** The superior wants it in a rhythm, ours has a slower one or none. */
  | { readonly kind: "rarer" }
  /** The superior sets no day that one could be late for. */
  | { readonly kind: "free" }
  | { readonly kind: "unknown"; readonly whose: "ours" | "theirs" | "both" };

/** What of the agencies a person should look at. */
export type AgencyRemark =
  /** Communes lead there; here no office of ours is named to. */
  | "noOwnLead"
  /** Here a superior's agency leads, there another one. */
  | "otherLead"
  /** The superior's plan gives communes no part in it. */
  | "notAssigned"
  /** Another office of ours leads than the one that answers to the field of the superior's agency. */
  | "otherOffice";

/** How sure a pair is: the same words for the most part and none that tells them apart, only alike, or somebody said so. */
export type Sureness = "sure" | "likely" | "chosen";

/** A task of ours with the one of the superior that it carries out. */
export interface TaskPair {
  readonly ours: OwnTask;
  readonly theirs: SuperiorTask;
  /** 0 to 1. */
  readonly likeness: number;
  readonly sureness: Sureness;
  /** Which task of ours comes next to theirs, and which of theirs to ours; each may be in a pair of its own. */
  readonly next: {
    readonly ours: NearTask<OwnTask> | null;
    readonly theirs: NearTask<SuperiorTask> | null;
  };
  readonly deadline: DeadlineVerdict;
  readonly agencies: readonly AgencyRemark[];
  /** They stand under two of the reform's areas. */
  readonly areaDiffers: boolean;
}

/** A task of the other side that says something of the kind; it may be in a pair already. */
export interface NearTask<T> {
  readonly task: T;
  readonly likeness: number;
}

/** A task of the superior that ours lacks. */
export interface LackingTask {
  readonly theirs: SuperiorTask;
  readonly near: NearTask<OwnTask> | null;
}

/** A task of ours that has no root in the superior's plan. */
export interface RootlessTask {
  readonly ours: OwnTask;
  readonly near: NearTask<SuperiorTask> | null;
}

/** Two plans side by side. Every task of either stands in exactly one of the lists; each list is in the order of its plan. */
export interface PlanComparison {
  /** What the superior's plan says of itself. */
  readonly theirs: Pick<Plan, "title" | "authority" | "reference" | "year">;
  /** In the order of ours. */
  readonly pairs: readonly TaskPair[];
  readonly lacking: readonly LackingTask[];
  readonly rootless: readonly RootlessTask[];
}

/** Two tasks that somebody spoke of: ours by its id, the superior's by its key. */
export interface DecidedPair {
  readonly ourId: string;
  readonly theirKey: string;
}

/** What the clerk decided on pairs; of two that cannot both be, the later one holds. */
export interface PairDecisions {
  readonly together: readonly DecidedPair[];
  readonly apart: readonly DecidedPair[];
}

export const NO_PAIR_DECISIONS: PairDecisions = { together: [], apart: [] };
