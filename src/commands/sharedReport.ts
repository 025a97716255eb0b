import { ReportSession } from "./reportSession";

/** The reports of this add-in instance; what reads, counts and writes them is loaded once it is asked for. */
export const sharedReport = new ReportSession({
  async read(chosen) {
    const { readReport } = await import("../actions/reports/readReport");
    return readReport(chosen);
  },
  async change(change) {
    const { changePeriod } = await import("../actions/reports/changePeriod");
    return changePeriod(change);
  },
  async close(name) {
    const { closePeriod } = await import("../actions/reports/closePeriod");
    return closePeriod({ period: name });
  },
});
