import type { Progress, Status } from "./progress";

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

/** A class of `SummaryCounts`: the disjoint ones that add up to the total. */
export type SummaryClass = Exclude<
  keyof SummaryCounts,
  "total" | "notStarted" | "notUpdated" | "rateBase"
>;

/** What the summary needs to know of one task. */
export interface CountedTask {
  /** Its area or lead agency as the cell holds it. */
  readonly group: string;
  readonly progress: Progress;
  readonly status: Status;
  /** Stopped, and "Văn bản cho gia hạn" names the document that allows it. */
  readonly stoppedWithDocument: boolean;
}

type Tally = { -readonly [K in keyof SummaryCounts]: number };

/** Counts of nothing, to be filled by `countTask`. */
export function noCounts(): Tally {
  return {
    total: 0,
    doneOnTime: 0,
    doneLate: 0,
    doneNoDeadline: 0,
    doneNoDate: 0,
    inTime: 0,
    overdue: 0,
    openNoDeadline: 0,
    notArising: 0,
    stopped: 0,
    notStarted: 0,
    notUpdated: 0,
    rateBase: 0,
  };
}

/** The class under which a summary counts a task. */
export function summaryClass(progress: Progress): SummaryClass {
  switch (progress) {
    case "dueSoon":
    case "notYetDue":
    case "inTime":
      return "inTime";
    case "periodMissed":
    case "ongoing":
    case "open":
    case "unknownDeadline":
      return "openNoDeadline";
    default:
      return progress;
  }
}

/** Adds one task to `counts`, in place. */
export function countTask(
  counts: Tally,
  progress: Progress,
  status: Status,
  stoppedWithDocument: boolean
): void {
  counts.total += 1;
  addToClass(counts, summaryClass(progress));
  if (status === "notStarted") {
    counts.notStarted += 1;
  } else if (status === "notUpdated") {
    counts.notUpdated += 1;
  }
  if (progress !== "notArising" && !(progress === "stopped" && stoppedWithDocument)) {
    counts.rateBase += 1;
  }
}

/** By name, not by key: a hundred thousand rows take half the time so. */
function addToClass(counts: Tally, added: SummaryClass): void {
  switch (added) {
    case "doneOnTime":
      counts.doneOnTime += 1;
      break;
    case "doneLate":
      counts.doneLate += 1;
      break;
    case "doneNoDeadline":
      counts.doneNoDeadline += 1;
      break;
    case "doneNoDate":
      counts.doneNoDate += 1;
      break;
    case "inTime":
      counts.inTime += 1;
      break;
    case "overdue":
      counts.overdue += 1;
      break;
    case "openNoDeadline":
      counts.openNoDeadline += 1;
      break;
    case "notArising":
      counts.notArising += 1;
      break;
    case "stopped":
      counts.stopped += 1;
      break;
  }
}

/**
 * One row per listed group (one listed twice counts once), in the order of the list and with zeros where it has no task, then a row
 * "" for tasks of
 * no listed group where there are any. Names are told apart as Excel tells them apart: not by case.
 */
export function summarise(
  tasks: readonly CountedTask[],
  groups: readonly string[]
): readonly SummaryRow[] {
  const listed = new Map<string, { group: string; counts: Tally }>();
  for (const group of groups) {
    if (!listed.has(group.toLowerCase())) {
      listed.set(group.toLowerCase(), { group, counts: noCounts() });
    }
  }
  const outside = noCounts();
  for (const task of tasks) {
    const counts = listed.get(task.group.toLowerCase())?.counts ?? outside;
    countTask(counts, task.progress, task.status, task.stoppedWithDocument);
  }
  const rows = [...listed.values()].map(({ group, counts }) => ({ group, ...counts }));
  return outside.total === 0 ? rows : [...rows, { group: "", ...outside }];
}

/** The sums of all rows. */
export function totalOf(rows: readonly SummaryCounts[]): SummaryCounts {
  const total = noCounts();
  for (const row of rows) {
    for (const key of Object.keys(total) as (keyof SummaryCounts)[]) {
      total[key] += row[key];
    }
  }
  return total;
}

/** Tasks that are done, in time or not. */
export function doneCount(counts: SummaryCounts): number {
  return counts.doneOnTime + counts.doneLate + counts.doneNoDeadline + counts.doneNoDate;
}

/** Done of those that count (`rateBase`), 0 to 1; null where none counts. */
export function completionRate(counts: SummaryCounts): number | null {
  return counts.rateBase === 0 ? null : doneCount(counts) / counts.rateBase;
}

/**
 * The same in tenths of a percent, rounded as Excel rounds it for show; null where none counts. Sums and differences of what is
 * shown are those of the tenths.
 */
export function rateTenths(counts: SummaryCounts): number | null {
  // Of the counts, not of the rate: 23 of 80 is shown as 28.8 %, but 0.2875 × 100 is a little less than 28.75.
  return counts.rateBase === 0 ? null : Math.round((doneCount(counts) * 1000) / counts.rateBase);
}
