import type { CalendarDay } from "../day";
import type { OwedReport } from "../due/dueReports";

/** A line of `KyBaoCao` whose days are known: what a report counts, and until when it goes where. */
export interface ReportPeriod extends OwedReport {
  /** The first and last day that its figures cover. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}
