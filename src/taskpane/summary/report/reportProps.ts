import type { ReportReading } from "../../../actions/reports/readReport";
import type { ReportSession, ReportState } from "../../../commands/reportSession";
import type { Language } from "../../../messages/wording";

/** What the parts that write of a report are given. */
export interface ReportProps {
  readonly session: ReportSession;
  readonly state: ReportState;
  /** Something is being written. */
  readonly isBusy: boolean;
  readonly language: Language;
}

export interface OneReportProps extends ReportProps {
  readonly report: ReportReading;
}
