import { YearSession, type YearDoors } from "./yearSession";

const doors: YearDoors = {
  async read() {
    const { readYear } = await import("../actions/changes/readYear");
    return readYear();
  },
  async write(shown) {
    const { writeYearWork } = await import("../actions/changes/writeYearWork");
    return writeYearWork(shown);
  },
  async undo(undo) {
    const { undoChanges } = await import("../actions/changes/undoChanges");
    return undoChanges(undo);
  },
};

/** Changes of tasks during the year, of this add-in instance. */
export const sharedYearChanges = new YearSession("extend", doors);

/** Agencies that are reorganised. */
export const sharedReorganisation = new YearSession("merge", {
  ...doors,
  async redraw() {
    const { redrawSheets } = await import("../actions/redrawSheets");
    await redrawSheets({ roles: new Set(["summary"]) });
  },
});
