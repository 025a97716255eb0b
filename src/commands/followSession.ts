import { Observed } from "./observed";

/** The parts of the screen "Theo dõi". */
export type FollowPart = "task" | "due" | "check" | "year" | "snapshots";

/** Which part of the screen "Theo dõi" is in sight; what leads there opens the one that answers it. */
export class FollowSession extends Observed<FollowPart> {
  constructor() {
    super("task");
  }

  show(part: FollowPart): void {
    this.enter(part);
  }
}
