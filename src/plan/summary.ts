/**
 * Counts of one area, agency or period. The classes from `doneOnTime` to `stopped` are disjoint and add up to `total`;
 * `notStarted` and `notUpdated` say how many of the total have that status (of-which figures).
 */
export interface SummaryCounts {
  readonly total: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly doneNoDeadline: number;
  readonly doneNoDate: number;
  /** Not done, the deadline not passed: in time, due soon, or not yet begun. */
  readonly inTime: number;
  readonly overdue: number;
  /** Not done and without a deadline: ongoing, recurring (a missed period included), open, unknown. */
  readonly openNoDeadline: number;
  readonly notArising: number;
  readonly stopped: number;
  readonly notStarted: number;
  readonly notUpdated: number;
  /** Denominator of the completion rate: total − notArising − those stopped with a document. */
  readonly rateBase: number;
}

export interface SummaryRow extends SummaryCounts {
  /** What the row counts: an area's or agency's name; empty for tasks outside every list ("Ngoài danh mục"). */
  readonly group: string;
}
