import { CompareSession } from "./compareSession";

/** The comparison of this add-in instance; what reads and writes is loaded once it is asked for. */
export const sharedCompare = new CompareSession({
  async read(list) {
    const { readBothPlans } = await import("../actions/compare/superiorPlan");
    return readBothPlans(list);
  },
  async compare(both, decisions) {
    const { compareBoth } = await import("../actions/compare/superiorPlan");
    return compareBoth(both, decisions);
  },
  async keep(pair, verdict) {
    const { keepPair } = await import("../actions/compare/keepPair");
    return keepPair(pair, verdict);
  },
  async takeOver(request) {
    const { takeOver } = await import("../actions/compare/takeOver");
    return takeOver(request);
  },
  async undo(undo) {
    const { countKept, undoChanges } = await import("../actions/changes/undoChanges");
    const undone = await undoChanges(undo);
    return undone.ok ? countKept(undone) : 0;
  },
});
