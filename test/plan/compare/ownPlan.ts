import type { FollowedPlan, FollowedTask } from "../../../src/plan/followedTask";
import type { Plan } from "../../../src/plan/plan";

/** A plan as it stands in the appendix, nothing reported yet; ids are made of the numbers. */
export function ownPlan(plan: Plan): Pick<FollowedPlan, "tasks" | "agencies"> {
  const tasks = plan.tasks.map((task) => {
    const { kind, start, due } = task.deadline;
    return {
      id: `NV${task.number}`,
      task,
      state: { kind, start, due, status: "notUpdated", doneOn: null, periodMissed: false },
    };
  });
  return { tasks: tasks as unknown as readonly FollowedTask[], agencies: plan.agencies };
}
