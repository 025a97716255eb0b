import type { CalendarDay } from "../day";
import type { FieldValue } from "../taskField";
import type { ReturnedEntry, ReturnedPlace, ReturnedRow, UnusedCell } from "./returnedSlip";
import type { SlipField } from "./slip";

/** Who says so: the file that came back, and who saved it when. */
export interface ReturnedSource {
  readonly file: string;
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
  readonly source: ReturnedSource;
}

/** A result that `KetQua` does not hold yet. */
export interface NewSlipResult {
  readonly key: string;
  readonly task: ReviewedTask;
  readonly period: string;
  readonly deliverable: string;
  readonly document: string;
  readonly issuedOn: CalendarDay | null;
  /** What was typed where a day should stand; goes into the note. */
  readonly issuedOnTyped: string;
  readonly criterion: string;
  readonly link: string;
  readonly sources: readonly ReturnedSource[];
}

/** A row without id that is probably this task, to be confirmed; its entries wait until then. */
export interface ProposedMatch {
  readonly key: string;
  readonly row: ReturnedRow;
  readonly source: ReturnedSource;
  /** Best first; at least one. */
  readonly candidates: readonly ReviewedTask[];
}

/** A row that is none of our tasks: an addition to be decided on. */
export interface ProposedAddition {
  readonly key: string;
  readonly row: ReturnedRow;
  readonly source: ReturnedSource;
}

/** A cell that was locked on the slip and came back otherwise: told, and never taken over by itself. */
export interface LockedChange {
  readonly key: string;
  readonly task: ReviewedTask;
  readonly field: "text" | "deadlineText" | "deliverable" | "supporting" | "lead";
  readonly present: string;
  readonly returned: string;
  readonly source: ReturnedSource;
}

/** What one file brought; its counts say that nothing of it was passed over. */
export interface ReviewedFile {
  readonly file: string;
  readonly code: string | null;
  /** By the directory's name where it is known. */
  readonly agency: string;
  readonly rows: number;
  /** Entries that say what stands there already, or what was sent. */
  readonly unchanged: number;
  readonly changed: number;
  readonly conflicts: number;
  readonly results: number;
  readonly additions: number;
  readonly unused: readonly UnusedCell[];
}

/** Three-way review: what we sent, what we have now, what came back. Every list is ordered by task, then field, whatever the order of files. */
export interface SlipReview {
  readonly files: readonly ReviewedFile[];
  readonly changes: readonly SlipChange[];
  readonly conflicts: readonly SlipConflict[];
  readonly doubts: readonly SlipDoubt[];
  readonly results: readonly NewSlipResult[];
  readonly matches: readonly ProposedMatch[];
  readonly additions: readonly ProposedAddition[];
  readonly locked: readonly LockedChange[];
}

/** What the clerk decided; what is not named goes by the default of its list. */
export interface SlipDecisions {
  /** Keys of changes and results that are not to be written (default: written). */
  readonly leftOut: readonly string[];
  /** By key of a conflict or doubt the value to be written; a conflict or doubt that is not named keeps what stands there. */
  readonly chosen: Readonly<Record<string, FieldValue>>;
  /** By key of a proposed match the task that it is, or "new"; one that is not named waits and writes nothing. */
  readonly matched: Readonly<Record<string, string>>;
  /** Keys of additions that become tasks. */
  readonly added: readonly string[];
}

export const NO_DECISIONS: SlipDecisions = { leftOut: [], chosen: {}, matched: {}, added: [] };
