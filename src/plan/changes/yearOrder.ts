import type { FollowedPlan } from "../followedTask";
import type { Agency } from "../plan";
import { addTask, type AdditionRefusal, type OrderedTask } from "./addTask";
import { extendTask, type Extension, type ExtensionRefusal } from "./extendTask";
import { moveTask, type Move, type MoveRefusal } from "./moveTask";
import type { Reorganisation, ReorganisationRefusal } from "./reorganisation";
import { reorganiseAgencies, type ReorganisationWork } from "./reorganiseAgencies";
import { stopTask, type Stop, type StopRefusal } from "./stopTask";
import { refused, type Decided, type YearWork } from "./yearWork";

/** A change during the year, as it is ordered; tasks by "Mã nhiệm vụ". */
export type YearOrder =
  | { readonly kind: "add"; readonly task: OrderedTask }
  | { readonly kind: "extend"; readonly taskId: string; readonly extension: Extension }
  | { readonly kind: "stop"; readonly taskId: string; readonly stop: Stop }
  | { readonly kind: "move"; readonly taskId: string; readonly move: Move }
  | { readonly kind: "reorganise"; readonly reorganisation: Reorganisation };

/** Why an order is not carried out, by what was ordered; `messages/changes` words it. */
export type YearRefusal =
  | { readonly of: "task"; readonly why: { readonly kind: "gone" } }
  | { readonly of: "add"; readonly why: AdditionRefusal }
  | { readonly of: "extend"; readonly why: ExtensionRefusal }
  | { readonly of: "stop"; readonly why: StopRefusal }
  | { readonly of: "move"; readonly why: MoveRefusal }
  | { readonly of: "reorganise"; readonly why: ReorganisationRefusal };

/** What an order does, or why it is not carried out. */
export type YearDecision = Decided<YearRefusal, YearWork | ReorganisationWork>;

/**
 * What an order does to the plan as it stands.
 * @param directory as `DonVi` has it
 */
export function decideOrder(
  plan: FollowedPlan,
  directory: readonly Agency[],
  order: YearOrder
): YearDecision {
  switch (order.kind) {
    case "add": {
      const decided = addTask(plan, order.task);
      return decided.ok ? decided : refused({ of: "add", why: decided.refusal });
    }
    case "reorganise": {
      const decided = reorganiseAgencies(plan, directory, order.reorganisation);
      return decided.ok ? decided : refused({ of: "reorganise", why: decided.refusal });
    }
    default:
      return decideOnTask(plan, order);
  }
}

function decideOnTask(
  plan: FollowedPlan,
  order: Extract<YearOrder, { readonly taskId: string }>
): YearDecision {
  const task = plan.tasks.find(({ id }) => id === order.taskId);
  if (task === undefined) {
    return refused({ of: "task", why: { kind: "gone" } });
  }
  switch (order.kind) {
    case "extend": {
      const decided = extendTask(task, order.extension);
      return decided.ok ? decided : refused({ of: "extend", why: decided.refusal });
    }
    case "stop": {
      const decided = stopTask(task, order.stop);
      return decided.ok ? decided : refused({ of: "stop", why: decided.refusal });
    }
    case "move": {
      const decided = moveTask(plan, task, order.move);
      return decided.ok ? decided : refused({ of: "move", why: decided.refusal });
    }
  }
}
