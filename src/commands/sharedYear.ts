import { YearSession, type YearDoors } from "./yearSession";

const doors: YearDoors = {
  async read() {
    const { readYear } = await import("../actions/changes/readYear");
    return readYear();
  },
  async write(work) {
    const { writeYearWork } = await import("../actions/changes/writeYearWork");
    return writeYearWork(work);
  },
  async undo(undo) {
    const { countKept, undoChanges } = await import("../actions/changes/undoChanges");
    const undone = await undoChanges(undo);
    return undone.ok
      ? { kept: countKept(undone), keptAgencies: undone.keptAgencies }
      : { kept: 0, keptAgencies: [] };
  },
};

/** Changes of tasks during the year, of this add-in instance. */
export const sharedYearChanges = new YearSession("extend", doors);

/** Agencies that are reorganised. */
export const sharedReorganisation = new YearSession("merge", doors);
