import type { Plan, RowSpan } from "../plan/plan";

/** What a source column holds. */
export type ColumnRole =
  | "number"
  | "task"
  | "area"
  | "lead"
  | "supporting"
  | "deadline"
  | "start"
  | "deliverable"
  | "carried";

/** A change made while reading, so that the user sees it. `messages/repairs.ts` words it. */
export interface Repair {
  readonly kind:
    | "rowsJoined"
    | "textDecoded"
    | "textCleaned"
    | "textMended"
    | "agencySpelling"
    | "areaFilled"
    | "dittoFilled"
    | "leadFilled"
    | "deadlineFilled"
    | "dateRead"
    | "rowDropped";
  readonly rows: RowSpan;
  readonly before: string;
  readonly after: string;
}

/** Where the list stands in its source. */
export interface SourceMap {
  readonly sheet: string;
  /** 1-based row of the header (the last one where it spans several); 0 where the list has none. */
  readonly headerRow: number;
  /** 1-based sheet columns by role, left to right. */
  readonly columns: readonly {
    readonly role: ColumnRole;
    readonly column: number;
    readonly header: string;
  }[];
}

/** How many cells with content a sheet has and where each of them went; the places sum up to `total`. */
export interface CellCounts {
  readonly total: number;
  /** In a task's own columns. */
  readonly inTasks: number;
  /** In the heading of an area, or the cell that names a task's area. */
  readonly inAreas: number;
  /** In the lines above the list or in its header. */
  readonly inHeading: number;
  /** In a task's carried columns. */
  readonly kept: number;
  /** In rows that were left out and told: page numbers, repeated headers, signatures, notes. */
  readonly repaired: number;
  /** Found nowhere. */
  readonly flagged: number;
}

/** A row of the list that begins something, or was left out; a user may say that it is something else. */
export interface ReadRow {
  readonly rows: RowSpan;
  /** Everything the row says, by which a choice knows it again. */
  readonly text: string;
  readonly kind: "area" | "task" | "leftOut";
}

/** A cell whose words stand nowhere in the plan and in no repair: a fault of the reader, told rather than hidden. */
export interface LostCell {
  readonly rows: RowSpan;
  readonly text: string;
}

/** A list that was found and not read, as it seems to be another plan or a copy. */
export interface UnreadList {
  readonly sheet: string;
  readonly tasks: number;
}

/** What reading a list gives: the plan, where it stood, and what was repaired on the way. */
export interface Reading {
  /** One for each sheet that was read, in their order; at least one. */
  readonly sources: readonly [SourceMap, ...SourceMap[]];
  readonly plan: Plan;
  readonly repairs: readonly Repair[];
  /** In their order, those that go on with a task left aside. */
  readonly rows: readonly ReadRow[];
  readonly cells: CellCounts;
  readonly lost: readonly LostCell[];
  readonly unread: readonly UnreadList[];
}

/** Why a grid could not be read as a task list; `messages/errors.ts` words it. */
export type ReadingProblem =
  | {
      readonly kind: "noHeader";
      readonly sheet: string;
      /** The first rows that may be one, for the user to point at. */
      readonly rows: readonly Pick<ReadRow, "rows" | "text">[];
    }
  | {
      readonly kind: "noTaskColumn";
      readonly sheet: string;
      readonly columns: SourceMap["columns"];
    }
  | { readonly kind: "noTasks"; readonly sheet: string }
  | { readonly kind: "empty"; readonly sheet: string };

/** Why a workbook gave no plan: a sheet could not be read, does not exist, or none is there to read. */
export type SourceProblem =
  | ReadingProblem
  | { readonly kind: "noSuchSheet"; readonly sheet: string }
  | { readonly kind: "noSheets" }
  /** Of selected cells: they lie in several places, are none, hold nothing, are the add-in's own, or were deleted since. */
  | { readonly kind: "selectionSeveral" }
  | { readonly kind: "selectionObject" }
  | { readonly kind: "selectionEmpty"; readonly sheet: string }
  | { readonly kind: "selectionOwn"; readonly sheet: string }
  | { readonly kind: "selectionGone" };
