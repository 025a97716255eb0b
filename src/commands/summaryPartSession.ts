import { Observed } from "./observed";

/** The parts of the screen of figures and reports. */
export type SummaryPart = "figures" | "report" | "output" | "communes";

/** Which part of the screen of figures and reports is in sight. */
export class SummaryPartSession extends Observed<SummaryPart> {
  constructor() {
    super("figures");
  }

  show(part: SummaryPart): void {
    this.enter(part);
  }
}
