import type { CalendarDay } from "../day";
import type { TaskResult } from "../followedTask";
import type { SummaryCounts, SummaryRow } from "../summary";
import type { FollowedTarget } from "../targets/followedTarget";
import type { ReportPeriod } from "./reportPeriod";

/** A task as the lists of a report name it. */
export interface ReportedTask {
  readonly taskId: string;
  /** STT. */
  readonly number: string;
  readonly area: string;
  readonly text: string;
  /** As the cell holds it. */
  readonly lead: string;
  /** The deadline as the plan prints it. */
  readonly deadlineText: string;
  /** The deadline in force. */
  readonly due: CalendarDay | null;
  /** "Kết quả thực hiện". */
  readonly outcome: string;
  readonly note: string;
}

/** A task whose deadline in force has passed. */
export interface OverdueTask extends ReportedTask {
  readonly due: CalendarDay;
  /** Calendar days since `due`, 1 and more. */
  readonly daysLate: number;
  /** "Nguyên nhân chậm, khó khăn"; empty where nobody gave one. */
  readonly reason: string;
}

/** A task that was finished in the period, with what proves it. */
export interface FinishedTask extends ReportedTask {
  readonly doneOn: CalendarDay;
  readonly isLate: boolean;
  /** Its lines of `KetQua`, whenever they were issued. */
  readonly results: readonly TaskResult[];
}

/** Work that runs all year or has no end: it is judged by whether the quarter of the as-of date has a result, never as late. */
export interface RunningWork {
  /** The sum of the four below. */
  readonly total: number;
  /** Whatever its status. */
  readonly withResult: number;
  /** Still to be done: its quarter may yet bring a result. */
  readonly withoutResult: number;
  /** Without a result in the quarter, because it is done. */
  readonly doneBefore: number;
  /** Without one, because it was stopped or did not arise. */
  readonly dropped: number;
  /** With a result from the year's beginning to the end of the quarter. */
  readonly withResultInYear: number;
}

/** A task that comes round and has periods past their last day without a result: "Chậm kỳ". */
export interface MissedTask extends ReportedTask {
  /** Words of the periods, "Tháng 4, Tháng 6". */
  readonly periods: string;
}

/** Work that comes round, but for what was stopped or did not arise. */
export interface RecurringWork {
  readonly total: number;
  /** In the plan's order. */
  readonly missed: readonly MissedTask[];
}

/** What `KetQua` proves of one criterion of the index (PAR INDEX). */
export interface CriterionEvidence {
  /** "Mã tiêu chí"; empty for results that name none. */
  readonly criterion: string;
  readonly results: readonly (TaskResult & {
    readonly taskNumber: string;
    readonly taskText: string;
  })[];
}

/** Everything that the report of a period says in figures. Rows named "" count what is in no group. */
export interface ReportFigures {
  readonly period: ReportPeriod;
  readonly asOf: CalendarDay;
  readonly planYear: number;
  readonly total: SummaryCounts;
  readonly byArea: readonly SummaryRow[];
  readonly byLead: readonly SummaryRow[];
  /** By quarter of the deadline in force: "Quý I/2026" to "Quý IV/2026", other quarters that occur, "" for no deadline. */
  readonly byQuarter: readonly SummaryRow[];
  /** By month of it: "Tháng 01/2026" to "Tháng 12/2026", other months that occur, "" for no deadline. */
  readonly byMonth: readonly SummaryRow[];
  /** Tasks of the plan as it was issued, and those added during the year ("Nguồn giao" is filled in). */
  readonly original: SummaryCounts;
  readonly added: SummaryCounts;
  /** Of the total: tasks whose extension counts. */
  readonly extended: SummaryCounts;
  /** Done tasks whose day nobody wrote, with a deadline or without; they are in the list of no period. */
  readonly undated: number;
  /** Open tasks whose deadline nobody understood yet, a part of `openNoDeadline`. */
  readonly unread: number;
  readonly wholeYear: RunningWork;
  readonly ongoing: RunningWork;
  readonly recurring: RecurringWork;
  /** The longest late first. */
  readonly overdue: readonly OverdueTask[];
  /** The end of the next period (`KySauDenNgay`). */
  readonly nextTo: CalendarDay;
  /** Not done, due from the as-of date on and up to the end of the next period, by their day. */
  readonly dueNext: readonly ReportedTask[];
  /** By the day on which they were finished. */
  readonly finished: readonly FinishedTask[];
  /** Finished by now, but after the as-of date, so that they count as open; in the plan's order. */
  readonly later: readonly ReportedTask[];
  /** By criterion in natural order ("1.2" before "1.10"), results without one last. */
  readonly evidence: readonly CriterionEvidence[];
  /** The plan's targets with what was measured; absent where there are none. */
  readonly targets?: readonly FollowedTarget[];
}
