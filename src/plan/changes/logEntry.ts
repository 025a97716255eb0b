import type { Moment } from "../moment";

/** What was done to the plan during the year; `messages/changeLog` words it. */
export type LoggedWork =
  | "slipsReceived"
  | "taskAdded"
  | "extended"
  | "stopped"
  | "moved"
  | "agencyRenamed"
  | "agenciesMerged"
  | "agencySplit"
  | "compared";

/** What became of what was proposed. */
export type LoggedDecision = "written" | "kept" | "waiting" | "appended" | "added";

/** A line of the log of changes (`NhatKy`): what changed, by which document or file. Texts as they are read by people. */
export interface LogEntry {
  readonly at: Moment;
  readonly work: LoggedWork;
  /** The document ("Công văn số 12/UBND-NV ngày 05/6/2026") or the file that came back. */
  readonly source: string;
  /** Code of the slip in that file; absent where it has none. */
  readonly slip?: string;
  readonly agency: string;
  /** Empty where no single task is meant. */
  readonly taskId: string;
  readonly number: string;
  /** The header of the column, or what else changed. */
  readonly field: string;
  /** As sent on a slip; "" elsewhere. */
  readonly sent: string;
  readonly before: string;
  /** What came back, or was ordered. */
  readonly returned: string;
  readonly after: string;
  readonly decision: LoggedDecision;
  readonly note: string;
}
