import type { Work, WorkState } from "../../commands/workSession";

const GOING: ReadonlySet<Work["kind"]> = new Set(["goToCell", "goToTask", "openSheet"]);

/** Whether work is under way after which figures have to be read anew; going to a cell or sheet leaves every figure as it is. */
export function changesFigures(worked: WorkState): boolean {
  return worked.kind === "running" && !GOING.has(worked.work.kind);
}
