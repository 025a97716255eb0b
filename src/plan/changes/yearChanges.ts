import type { CalendarDay } from "../day";
import type { RecordedResult } from "../followedTask";
import type { Agency } from "../plan";
import type { SentSlip } from "../slips/slip";
import type { EnteredField, FieldValue, TaskEdit } from "../taskField";
import type { LogEntry } from "./logEntry";

/** A task that comes into the plan during the year. */
export interface NewTask {
  /** New, by `newTaskId`; a task whose id is there already does not come a second time. */
  readonly taskId: string;
  /** Name of its area, at whose end it comes; "" puts it at the end of the table. */
  readonly area: string;
  /**
   * What its row holds. Without STT it gets the next one, without "Nguồn giao" that it was added this year, and where only the
   * deadline phrase is given its kind, rhythm and days are read out of that.
   */
  readonly cells: Readonly<Partial<Record<Exclude<EnteredField, "area">, FieldValue>>>;
}

/** A line that comes into `KetQua`, with the STT of its task; one that says the same of the same task does not come twice. */
export type NewResult = Omit<RecordedResult, "row" | "number">;

/** A line of `KetQua` that gets what it lacked; it is known by what it says. */
export interface ResultEdit {
  /** The id of its task, which the line may name by the STT alone. */
  readonly taskId: string;
  readonly from: RecordedResult;
  readonly to: RecordedResult;
}

/** What `PhieuGui` is to say of a slip. */
export type SlipRegisterChange =
  /** It went out; what it said is remembered along with it. */
  | { readonly kind: "sent"; readonly slip: SentSlip; readonly tasks: number }
  /**
   * It came back in a file. A file is named once; how many entries were written out of it is what is logged with the file as
   * its source, and with no other slip.
   */
  | {
      readonly kind: "returned";
      readonly code: string;
      /** For a slip that `PhieuGui` does not have any more. */
      readonly agency: string;
      readonly on: CalendarDay;
      readonly file: string;
    }
  /** Its agency was reminded; a day counts once. */
  | { readonly kind: "reminded"; readonly code: string; readonly on: CalendarDay };

/** An agency as the directory `DonVi` keeps it. */
export type DirectoryEntry = Pick<
  Agency,
  "name" | "shortName" | "kind" | "spellings" | "members" | "formerName"
>;

/** A row of the directory that is to say something else, come, or go; agencies are known by name. */
export type DirectoryChange =
  | { readonly kind: "changed"; readonly name: string; readonly to: Partial<DirectoryEntry> }
  | { readonly kind: "added"; readonly entry: DirectoryEntry }
  | { readonly kind: "removed"; readonly name: string };

/** What is done to the plan during the year, all of it in one step. */
export interface PlanChanges {
  /** Of `PhuLuc`, the document's own fields included; those of a group are made together or not at all. */
  readonly edits: readonly (TaskEdit | readonly TaskEdit[])[];
  readonly newTasks: readonly NewTask[];
  readonly newResults: readonly NewResult[];
  readonly resultEdits?: readonly ResultEdit[];
  /**
   * A line for each change; only those of changes that were made are written. A line belongs to the edit of its `taskId` under
   * the header that it names in `field` (else to any edit of the task), `appended` to the result of its task that it returns as
   * `resultText`, a new one or one with what it lacked, `added` to the new task; `kept` and `waiting` are written once.
   */
  readonly log: readonly LogEntry[];
  readonly slips?: readonly SlipRegisterChange[];
  readonly agencies?: readonly DirectoryChange[];
}
