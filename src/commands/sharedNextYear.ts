import { NextYearSession } from "./nextYearSession";

/** The next plan of this add-in instance; what makes it is loaded once it is asked for. */
export const sharedNextYear = new NextYearSession({
  async plan() {
    const { planNextYear } = await import("../actions/nextYear/makeNextYear");
    return planNextYear({ carried: new Map() });
  },
  async make(carried) {
    const { makeNextYear } = await import("../actions/nextYear/makeNextYear");
    return makeNextYear({ carried });
  },
  async open(made) {
    const { openNextYear } = await import("../actions/nextYear/openNextYear");
    return openNextYear(made);
  },
});
