import { readChangeLog, type LoggedLine } from "../../excel/readChangeLog";
import {
  readChosenPeriod,
  readFixedDay,
  readPeriodRows,
  reportedFigures,
  rowOfPeriod,
} from "../../excel/readReportPeriods";
import { readResults } from "../../excel/readOwnSheets";
import { inExcel } from "../../excel/run";
import { changeLogMessages } from "../../messages/changeLog";
import { inSlices } from "../../pace/inSlices";
import type { Steps } from "../../pace/steps";
import type { CalendarDay } from "../../plan/day";
import { dueReports, type DueReport, type OwedReport } from "../../plan/due/dueReports";
import { comparedWith } from "../../plan/report/comparedFigures";
import { reportFigures } from "../../plan/report/countReport";
import type { ComparedFigures, ReportedFigures } from "../../plan/report/reportedFigures";
import type { ReportFigures } from "../../plan/report/reportFigures";
import {
  coversSameDays,
  dataDay,
  periodInReport,
  reportablePeriods,
} from "../../plan/report/reportPeriod";
import { issuedUntil } from "../../plan/followedTask";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";

/** What is known of the reports whatever the period. */
interface ReportCalendar {
  /** The lines of `KyBaoCao`. */
  readonly periods: readonly OwedReport[];
  /** Those that hold figures: closed, or typed by hand for an earlier year. */
  readonly reported: readonly ReportedFigures[];
  /** What is still to be sent by the calendar's day, by its day: the units' reports and the commune's. */
  readonly nextDue: readonly DueReport[];
}

/** The report of a period as the table stands. */
export interface ReportReading extends ReportCalendar {
  readonly ok: true;
  /** Counted to the period's last day at most, unless somebody fixed another one. */
  readonly figures: ReportFigures;
  /** What was written into the log of changes after the day of the figures; they count the tasks as these stand now. */
  readonly changedLater: readonly LaterChanges[];
  readonly compared: ComparedFigures;
  /** The period has been reported: its row holds figures, or the day of closing. */
  readonly isClosed: boolean;
  /** The period's last day has come, by the calendar. */
  readonly hasEnded: boolean;
  /** The period that the sheets of the report are about; null where there is no `Tổng hợp` to say so. */
  readonly drawnPeriod: string | null;
}

/** Tasks that came, were stopped or got another deadline, by their "STT" in the order of the log. */
export interface LaterChanges {
  readonly what: "stopped" | "extended" | "added";
  readonly numbers: readonly string[];
}

/** `KyBaoCao` has no period with both its days. */
export interface NoPeriod extends ReportCalendar {
  readonly ok: false;
  readonly problem: "noPeriod";
}

export type ReportOutcome = ReportReading | NoPeriod | NotBuilt;

/**
 * Reads the report of a period, and writes nothing, apart from undoing an earlier build that was cut off.
 * @param chosen the name of the period; without it the one chosen on `Tổng hợp`, else the next one due
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function readReport(chosen?: string, today?: CalendarDay): Promise<ReportOutcome> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today, ["summary", "changeLog"]);
    return own === null ? NOT_BUILT : inSlices(reportOf(own, chosen));
  });
}

/** The report of a period in a workbook that was read; `chosen` as for `readReport`. */
export function* reportOf(own: OwnWorkbook, chosen?: string): Steps<ReportReading | NoPeriod> {
  const { existing, settled, settings, today } = own;
  const rows = readPeriodRows(existing);
  const periods = rows.map(({ report }) => report);
  const reported = reportedFigures(rows);
  const calendar = { periods, reported, nextDue: dueReports(periods, today) };
  const asOf = settings.asOf ?? today;
  const periodOf = (name: string | null) => {
    const row = name === null ? undefined : rowOfPeriod(rows, name, settings.planYear);
    const [asked] = reportablePeriods(row ? [row.report] : []);
    return asked ?? periodInReport(periods, asOf, name);
  };
  const ofSheets = periodOf(readChosenPeriod(existing, settled.state.names));
  const period = chosen === undefined ? ofSheets : periodOf(chosen);
  if (period === null) {
    return { ok: false, problem: "noPeriod", ...calendar };
  }
  const day = dataDay(asOf, period, readFixedDay(existing, settled.state.names));
  const followed = yield* followedAppendix(own, day);
  const results = issuedUntil(readResults(existing), day);
  const figures = yield* reportFigures({ followed, results, periods, period });
  const held = reported.some((each) => each.name === period.name && coversSameDays(each, period));
  return {
    ok: true,
    ...calendar,
    figures,
    changedLater: changedLater(readChangeLog(existing), day),
    compared: comparedWith(reported, period),
    drawnPeriod: settled.state.own.has("summary") ? (ofSheets?.name ?? null) : null,
    isClosed: period.closedOn !== null || held,
    hasEnded: period.to <= today,
  };
}

const { works, decisions } = changeLogMessages.vi;

const COUNTED_NOW: Readonly<Record<LaterChanges["what"], (line: LoggedLine) => boolean>> = {
  stopped: ({ work, decision }) => work === works.stopped && decision === decisions.written,
  extended: ({ work, decision }) => work === works.extended && decision === decisions.written,
  added: ({ decision }) => decision === decisions.added,
};

function changedLater(log: readonly LoggedLine[], asOf: CalendarDay): readonly LaterChanges[] {
  const later = log.filter(({ day }) => day !== null && day > asOf);
  return (Object.keys(COUNTED_NOW) as LaterChanges["what"][])
    .map((what) => {
      const numbers = later.filter(COUNTED_NOW[what]).map(({ number }) => number);
      return { what, numbers: [...new Set(numbers)] };
    })
    .filter(({ numbers }) => numbers.length > 0);
}
