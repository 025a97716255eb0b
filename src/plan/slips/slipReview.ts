import type { CalendarDay } from "../day";
import type { RecordedResult, TaskResult } from "../followedTask";
import type { FieldValue } from "../taskField";
import type { ReturnedEntry, ReturnedPlace, ReturnedRow, UnusedCell } from "./returnedSlip";
import type { SlipField } from "../../tables/slipColumns";

/** Who says so: the file that came back, and who saved it when. */
export interface ReturnedSource {
  readonly file: string;
  /** The code of its slip; null where it has none. */
  readonly code: string | null;
  /** By the directory's name where it is known; "" where the file names none. */
  readonly agency: string;
  readonly savedBy: string;
  readonly savedOn: CalendarDay | null;
  readonly place: ReturnedPlace;
}

/** The task that a returned row is about. */
export interface ReviewedTask {
  readonly taskId: string;
  readonly number: string;
  readonly text: string;
}

/** What a unit changed and nobody else did: written unless the clerk leaves it out. */
export interface SlipChange {
  readonly key: string;
  readonly task: ReviewedTask;
  readonly field: SlipField;
  /** What was sent; undefined where nobody remembers. */
  readonly sent: FieldValue | undefined;
  /** What stands in the appendix now. */
  readonly present: FieldValue;
  readonly returned: FieldValue;
  /** All who say the same. */
  readonly sources: readonly ReturnedSource[];
}

/** Why the code on a file is not taken for that of a slip of ours. */
export const FOREIGN_REASONS = [
  /** It is of another year's plan. */
  "otherYear",
  /** Nobody remembers a slip with it. */
  "unknownSlip",
  /** The file names another agency than the one that got the slip. */
  "otherAgency",
] as const;

export type ForeignReason = (typeof FOREIGN_REASONS)[number];

/** Why an answer is not simply written, in the order in which it is told. */
export const CONFLICT_REASONS = [
  /** The file may not be an answer to this plan at all. */
  ...FOREIGN_REASONS,
  /** The appendix changed since the slip went out. */
  "changedHere",
  /** It did by an earlier answer of the same agency: which of the two is the later, a person knows. */
  "answeredBefore",
  /** Nobody remembers what was sent, and something stands there. */
  "noBase",
  /** Two files, or two rows of one, say different things. */
  "answersDiffer",
  /** The unit made blank what the slip held. */
  "cleared",
  /** The task is led by another agency than the one that answers. */
  "otherLead",
] as const;

export type ConflictReason = (typeof CONFLICT_REASONS)[number];

/**
 * Two say different things of one cell: the appendix changed since the slip went out, or two files disagree. Nothing is
 * written before somebody chooses.
 */
export interface SlipConflict {
  readonly key: string;
  readonly task: ReviewedTask;
  readonly field: SlipField;
  readonly sent: FieldValue | undefined;
  readonly present: FieldValue;
  /** At least one, in the order of `CONFLICT_REASONS`. */
  readonly reasons: readonly ConflictReason[];
  /** Each other answer once, with all who give it; at least one. */
  readonly answers: readonly {
    readonly value: FieldValue;
    readonly sources: readonly ReturnedSource[];
  }[];
}

/** An entry that its column cannot hold, with what it probably means. */
export interface SlipDoubt {
  readonly key: string;
  readonly task: ReviewedTask;
  readonly field: SlipField;
  readonly present: FieldValue;
  readonly entry: Extract<ReturnedEntry, { readonly kind: "unclear" }>;
  readonly sources: readonly ReturnedSource[];
}

/** Why a result is not simply written: the file is none of ours, its agency does not lead the task, or its period is none. */
export type ResultReason = ForeignReason | "otherLead" | "noSuchPeriod";

/** What a unit says of a result; `link` holds also what was typed where a day should stand. */
export type SlipResult = Omit<TaskResult, "row" | "agency">;

/** A result that `KetQua` does not hold yet, or a line of it with what it lacked, as the document that came later. */
export interface NewSlipResult extends SlipResult {
  readonly key: string;
  readonly task: ReviewedTask;
  /** The line as it stands there; absent for a result that comes as a new line. */
  readonly completes?: RecordedResult;
  /** Where there are any it is written only if somebody says so. */
  readonly reasons: readonly ResultReason[];
  readonly sources: readonly ReturnedSource[];
}

/** A result that is told and not written: a person puts it where it belongs. */
export type SlipResultNote = {
  readonly key: string;
  readonly returned: SlipResult;
  readonly sources: readonly ReturnedSource[];
} & (
  | {
      /** It is a line that is there already, or that another file brings, and says something else of it. */
      readonly kind: "differs";
      readonly task: ReviewedTask;
      readonly present: SlipResult;
    }
  /** Nobody can say of which task it is; a row that waits for its match keeps its results waiting. */
  | { readonly kind: "noTask"; readonly number: string }
);

/** A row without id that is probably this task, to be confirmed; its entries wait until then. */
export interface ProposedMatch {
  readonly key: string;
  readonly row: ReturnedRow;
  /** All files in which the row says the same. */
  readonly sources: readonly ReturnedSource[];
  /** Best first; at least one. */
  readonly candidates: readonly ReviewedTask[];
}

/** A row that is none of our tasks: an addition to be decided on. */
export interface ProposedAddition {
  readonly key: string;
  /** The id that it gets, by which it is known when the same file comes again. */
  readonly taskId: string;
  readonly row: ReturnedRow;
  /** All files in which the row says the same. */
  readonly sources: readonly ReturnedSource[];
  /** The area that it probably belongs to; "" where there is none. */
  readonly area: string;
  /** Whether it is a task that was sent and that the appendix does not have any more. */
  readonly wasSent: boolean;
}

/** The cells that are locked on a slip; "due" is the deadline in force. */
export const LOCKED_FIELDS = [
  "text",
  "lead",
  "supporting",
  "deadlineText",
  "due",
  "deliverable",
  "progress",
] as const;

export type LockedField = (typeof LOCKED_FIELDS)[number];

/** A cell that was locked on the slip and came back otherwise: told, and never taken over by itself. */
export interface LockedChange {
  readonly key: string;
  readonly task: ReviewedTask;
  readonly field: LockedField;
  readonly present: string;
  readonly returned: string;
  readonly sources: readonly ReturnedSource[];
}

/**
 * What one file brought. Its counts say that nothing of it was passed over: rows are matched, waiting or additions; entries of
 * matched rows are unchanged, changed, conflicts or doubts; lines of results are new, known or noted.
 */
export interface ReviewedFile {
  readonly file: string;
  /** As it stands in the file. */
  readonly code: string | null;
  /** The code of the slip that it answers: its own, or that of the only one that its agency owes; null where there is none. */
  readonly answers: string | null;
  /** Why its own code does not count; null where it does, or it has none. */
  readonly foreign: ForeignReason | null;
  /** By the directory's name where it is known. */
  readonly agency: string;
  readonly rows: number;
  readonly matched: number;
  /** Rows that wait until somebody says which task they are. */
  readonly waiting: number;
  readonly additions: number;
  /** Entries that say what stands there already, or what was sent. */
  readonly unchanged: number;
  readonly changed: number;
  readonly conflicts: number;
  readonly doubts: number;
  readonly results: number;
  readonly knownResults: number;
  readonly notedResults: number;
  readonly unused: readonly UnusedCell[];
}

/** Three-way review: what we sent, what we have now, what came back. Every list is ordered by task, then field, whatever the order of files. */
export interface SlipReview {
  readonly files: readonly ReviewedFile[];
  readonly changes: readonly SlipChange[];
  readonly conflicts: readonly SlipConflict[];
  readonly doubts: readonly SlipDoubt[];
  readonly results: readonly NewSlipResult[];
  readonly resultNotes: readonly SlipResultNote[];
  readonly matches: readonly ProposedMatch[];
  readonly additions: readonly ProposedAddition[];
  readonly locked: readonly LockedChange[];
}

/** What the clerk decided; what is not named goes by the default of its list. */
export interface SlipDecisions {
  /** Keys of changes, and of results without a reason against them, that are not to be written (default: written). */
  readonly leftOut: readonly string[];
  /**
   * By key of a conflict or doubt the value to be written; one that is not named keeps what stands there. Of a cell with both,
   * the choice of the conflict goes before that of a doubt.
   */
  readonly chosen: Readonly<Record<string, FieldValue>>;
  /**
   * By key of a proposed match the id of the task that it is, or `NEW_TASK`; one that is not named waits and writes nothing. The
   * review is made anew with them, for what the rows say of their tasks is reviewed only then.
   */
  readonly matched: Readonly<Record<string, string>>;
  /** Keys of additions that become tasks, and of results that are appended though something speaks against it. */
  readonly added: readonly string[];
  /** By key of an addition the name of its area; one that is not named goes into the area that was proposed. */
  readonly areas: Readonly<Record<string, string>>;
}

/** In `SlipDecisions.matched`: none of the tasks. The row becomes an addition under the same key. */
export const NEW_TASK = "new";

/** Whether a result is written. */
export function isAppended(
  { key, reasons }: Pick<NewSlipResult, "key" | "reasons">,
  { added, leftOut }: Pick<SlipDecisions, "added" | "leftOut">
): boolean {
  return reasons.length > 0 ? added.includes(key) : !leftOut.includes(key);
}

export const NO_DECISIONS: SlipDecisions = {
  leftOut: [],
  chosen: {},
  matched: {},
  added: [],
  areas: {},
};
