import type { Moment } from "../moment";
import type { CalendarDay } from "../day";
import type { FieldValue } from "../taskField";
import type { SlipField } from "../../tables/slipColumns";

/** Where something stands in a returned file. */
export interface ReturnedPlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based; absent for a whole row. */
  readonly column?: number;
}

/** An entry of a unit, with the words as they stand in the file. */
export type ReturnedEntry =
  | { readonly kind: "value"; readonly value: FieldValue; readonly typed: string }
  /** It says something that the column cannot hold; `messages/slips` words why. */
  | {
      readonly kind: "unclear";
      readonly typed: string;
      readonly why: "noSuchStatus" | "noSuchDay" | "dayOrMonth" | "unlikelyDay" | "cellError";
      /** What it probably means, to be proposed; absent where nobody can say. */
      readonly reading?: FieldValue;
    };

/**
 * What is locked on a slip beside the task's text. "due" is the day as the slip prints it, "progress" the word of the day
 * of sending.
 */
export type ReturnedDocumentField =
  "deadlineText" | "deliverable" | "supporting" | "lead" | "due" | "progress";

/** A row of a returned file about one task, one of ours or a new one. */
export interface ReturnedRow {
  readonly place: ReturnedPlace;
  /** Null where the id is lost, or the unit wrote the row itself. */
  readonly taskId: string | null;
  /** STT as it stands there; may be empty. */
  readonly number: string;
  /** Nội dung công việc as it stands there. */
  readonly text: string;
  /** Fields whose column the file does not have are absent; blank cells are a null value. */
  readonly entries: Readonly<Partial<Record<SlipField, ReturnedEntry>>>;
  /** Locked cells as they stand there, where the file has their columns; a unit may have changed them all the same. */
  readonly document: Readonly<Partial<Record<ReturnedDocumentField, string>>>;
}

/** A line of the slip's results. */
export interface ReturnedResult {
  readonly place: ReturnedPlace;
  readonly taskId: string | null;
  /** STT of its task as it stands there. */
  readonly number: string;
  readonly period: string;
  readonly deliverable: string;
  readonly document: string;
  readonly issuedOn: CalendarDay | null;
  /** What stands in the cell of the day where it is none; "" where there is nothing to tell. */
  readonly issuedOnTyped: string;
  readonly criterion: string;
  readonly link: string;
}

/** A cell with content that is part of no row, result or heading known to us: it is told, never dropped in silence. */
export interface UnusedCell {
  readonly place: ReturnedPlace;
  readonly text: string;
}

/** A file that came back, as far as it could be read. */
export interface ReturnedSlip {
  /** The file's name. */
  readonly file: string;
  /** The code printed on it; null where it is lost or it is a list of the unit's own. */
  readonly code: string | null;
  /** The agency that the file names, by its printed words; "" where it names none. */
  readonly agency: string;
  /** Who saved it last and when, where the file says so. */
  readonly savedBy: string;
  readonly savedAt: Moment | null;
  /** Of what was done to it, what a person should know: "renamedSheet", "noIds" … are told as they are. */
  readonly damage: readonly SlipDamage[];
  readonly rows: readonly ReturnedRow[];
  readonly results: readonly ReturnedResult[];
  readonly unused: readonly UnusedCell[];
}

export type SlipDamage =
  /** A copy of the plan's own workbook: only its tasks and results are read, and what else stands in it is not told. */
  | "wholeWorkbook"
  /** Without the code and the marks of a slip, even where it has the ids: nothing that was sent lies under it. */
  | "ownList"
  | "codeLost"
  | "idsLost"
  | "sheetRenamed"
  | "columnsMissing"
  | "doubledRows"
  /** A workbook with macros: its cells were read, the macros were not run. */
  | "macros";
