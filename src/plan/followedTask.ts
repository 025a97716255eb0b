import type { CalendarDay } from "./day";
import type { Deadline } from "./deadline/deadline";
import type { Agency, Area, Plan, RowSpan, Task } from "./plan";
import type { Progress, TaskState } from "./progress";
import type { PlanSettings } from "./settings";
import type { TaskValues } from "./taskField";
import type { FollowedTarget } from "./targets/followedTarget";

/** A line of `KetQua`: one product or one period of a task. */
export interface TaskResult {
  /** Body row of `KetQua`, 0 is the first. */
  readonly row: number;
  /** The word of the column "Kỳ". */
  readonly period: string;
  readonly deliverable: string;
  /** "Số và ký hiệu văn bản". */
  readonly document: string;
  readonly issuedOn: CalendarDay | null;
  readonly agency: string;
  readonly criterion: string;
  readonly link: string;
}

/** A line of `KetQua` as it names its task: by the permanent id, or by the STT alone. */
export interface RecordedResult extends TaskResult {
  /** Empty where somebody typed only the STT. */
  readonly taskId: string;
  /** STT of the task. */
  readonly number: string;
}

/** Whether a line of `KetQua` proves something: by a document's number, or by where it is found. */
export function isProof({ document, link }: TaskResult): boolean {
  return document.trim() !== "" || link.trim() !== "";
}

/** The results that count on a day: those of later days do not yet, those without a day do. */
export function issuedUntil<Result extends TaskResult>(
  results: readonly Result[],
  day: CalendarDay
): readonly Result[] {
  return results.filter(({ issuedOn }) => issuedOn === null || issuedOn <= day);
}

/** A task of `PhuLuc` with what was reported of it. */
export interface FollowedTask {
  readonly id: string;
  /** What the plan says of it; its rows are those of the table's sheet. */
  readonly task: Task;
  readonly values: TaskValues;
  /** What the deadline phrase says, or the user said that it means, whatever stands in the columns beside it. */
  readonly reading: Deadline;
  readonly state: TaskState;
  readonly progress: Progress;
  /** In the order of `KetQua`. */
  readonly results: readonly TaskResult[];
}

/** A row of `PhuLuc` that is filled in and does not say what is to be done. */
export interface TextlessRow {
  readonly id: string;
  /** STT; may be empty. */
  readonly number: string;
  readonly rows: RowSpan;
}

/** The appendix as it is being worked with. */
export interface FollowedPlan {
  readonly plan: Plan;
  /** As `plan.tasks`, one for one. */
  readonly tasks: readonly FollowedTask[];
  /** They are no tasks, so that `plan` and `tasks` know nothing of them. */
  readonly textless: readonly TextlessRow[];
  readonly settings: PlanSettings;
  /** The day that the figures count to. */
  readonly asOf: CalendarDay;
  /** The whole lists of `Thiết lập`, what no task uses included. */
  readonly agencies: readonly Agency[];
  readonly areas: readonly Area[];
  /** The lines of `ChiTieu`; absent where nobody read them. */
  readonly targets?: readonly FollowedTarget[];
}
