import type { RowSpan } from "../plan/plan";

/** Whose word holds: what the source list says, or what the table has. */
export type Side = "source" | "table";

/** What a person decided, by the key of the difference. A key fits only while both sides say what was seen. */
export type Decisions = ReadonlyMap<string, Side>;

export const NO_DECISIONS: Decisions = new Map();

interface AboutTask {
  /** Tells this difference from others, and from the same one once a side says something else. */
  readonly key: string;
  readonly number: string;
  readonly text: string;
  /** Where the task stands in the source; null where it does not. */
  readonly rows: RowSpan | null;
  /** The side that holds where nobody decides. */
  readonly usual: Side;
  /** Whether a person should decide before anything is built. */
  readonly asks: boolean;
}

/** A cell on which source and table differ. */
export interface CellDifference extends AboutTask {
  /** `changed`: by the source alone; `edited`: in the table alone; `clash`: both, or nobody remembers what was written. */
  readonly kind: "changed" | "edited" | "clash";
  /** The column's header. */
  readonly column: string;
  /** What the cells say, as a person reads it; "" for a blank. */
  readonly table: string;
  readonly source: string;
}

/** A task that only one side has. */
export interface RowDifference extends AboutTask {
  /**
   * `new` in the source; `gone` from it; `removed`: its row was deleted from the table; `leftOut`: somebody decided earlier
   * that the table does without it.
   */
  readonly kind: "new" | "gone" | "removed" | "leftOut";
}

export type Difference = CellDifference | RowDifference;
