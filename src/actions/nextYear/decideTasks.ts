import { withCarried, type RolledPlan } from "../../plan/rollOver/rollOver";

export type { RolledPlan };

/** The next plan with what was decided of its tasks: by their ids whether they are carried. */
export function decideTasks(rolled: RolledPlan, carried: ReadonlyMap<string, boolean>): RolledPlan {
  return withCarried(rolled, carried);
}
