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
    | "agencySpelling"
    | "areaFilled"
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

/** What reading a grid gives: the plan, where it stood, and what was repaired on the way. */
export interface Reading {
  readonly source: SourceMap;
  readonly plan: Plan;
  readonly repairs: readonly Repair[];
  readonly cells: CellCounts;
}

/** Why a grid could not be read as a task list; `messages/errors.ts` words it. */
export type ReadingProblem =
  | { readonly kind: "noHeader"; readonly sheet: string }
  | { readonly kind: "noTasks"; readonly sheet: string }
  | { readonly kind: "empty"; readonly sheet: string };

/** Why a workbook gave no plan: a sheet could not be read, does not exist, or none is there to read. */
export type SourceProblem =
  | ReadingProblem
  | { readonly kind: "noSuchSheet"; readonly sheet: string }
  | { readonly kind: "noSheets" };
