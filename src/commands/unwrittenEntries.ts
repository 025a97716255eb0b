import { Observed } from "./observed";
import type { TaskState } from "./openTask";

/** Whether the form of the task at hand holds something that could not be written into the table, wherever the pane is by now. */
export class UnwrittenEntries extends Observed<boolean> {
  constructor() {
    super(false);
  }

  /** Goes by where the form stands; what is merely on its way into the table does not count. */
  look(state: TaskState): void {
    const isHolding =
      state.kind === "open" &&
      (state.queue.fault !== null || state.heldUp !== null || state.conflicts.length > 0);
    if (isHolding !== this.current) {
      this.enter(isHolding);
    }
  }
}
