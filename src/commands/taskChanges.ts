import { Observed } from "./observed";

/** Who wrote something that tasks, settings or results hold; `sheet` is somebody who typed into the table itself. */
export type TaskWriter =
  | "build"
  | "check"
  | "compare"
  | "due"
  | "liveHelp"
  | "report"
  | "settings"
  | "sheet"
  | "snapshots"
  | "task"
  | "units"
  | "year";

/** The last change. */
export interface TaskChangeNews {
  readonly by: TaskWriter;
}

/** Tells whoever shows something of the tasks that they are others now; null before the first change. */
export class TaskChanges extends Observed<TaskChangeNews | null> {
  constructor() {
    super(null);
  }

  tell(by: TaskWriter): void {
    this.enter({ by });
  }

  /**
   * Tells of a session's writing.
   * @param traces what the session's state says of what it wrote, a new object each time that it wrote; null where the
   * state says nothing of it
   */
  follow<S>(
    session: Observed<S>,
    by: TaskWriter,
    traces: (state: S) => readonly (object | null)[] | null
  ): void {
    let before = traces(session.state());
    session.subscribe(() => {
      const now = traces(session.state());
      if (now === null) {
        return;
      }
      const isNew = now.some((trace, index) => trace !== null && trace !== before?.[index]);
      before = now;
      if (isNew) {
        this.tell(by);
      }
    });
  }
}
