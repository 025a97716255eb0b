import { Observed } from "./observed";

/** The screens of the pane. */
export type Screen = "build" | "follow" | "units" | "summary" | "settings";

/** Which screen is in sight; ribbon buttons open the pane on the one that answers them. */
export class ScreenSession extends Observed<Screen> {
  constructor() {
    super("build");
  }

  show(screen: Screen): void {
    this.enter(screen);
  }
}
