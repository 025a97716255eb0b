import type { CalendarDay } from "../day";
import type { SummaryCounts } from "../summary";

/** The figures of a report as they were handed in: a line of `KyBaoCao` that was closed, or typed by hand for an earlier year. */
export interface ReportedFigures {
  /** "Quý I". */
  readonly name: string;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
  readonly counts: SummaryCounts;
}

/** What a report is compared with. */
export interface ComparedFigures {
  /** The last period of the plan year that was closed before this one. */
  readonly before: ReportedFigures | null;
  /** The period that ended a year earlier, as somebody typed it. */
  readonly lastYear: ReportedFigures | null;
}
