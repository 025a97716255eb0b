import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReportOutcome, ReportReading } from "../../../src/actions/reports/readReport";
import { ReportSession, type ReportActions } from "../../../src/commands/reportSession";
import { ScreenSession } from "../../../src/commands/screenSession";
import { SummaryPartSession } from "../../../src/commands/summaryPartSession";
import { WorkSession, type DoneWork, type Work } from "../../../src/commands/workSession";
import { knownDay } from "../../../src/plan/day";
import { dueReports } from "../../../src/plan/due/dueReports";
import { noCounts } from "../../../src/plan/summary";
import { Pane } from "../../../src/taskpane/Pane";
import { figures, overdueTask } from "../../messages/report/someFigures";
import { NO_REPORT_ACTIONS, openSessions } from "../openSessions";

export const COUNTS = {
  ...noCounts(),
  total: 10,
  doneOnTime: 4,
  overdue: 1,
  inTime: 5,
  rateBase: 10,
};
export const FIGURES = figures({
  total: COUNTS,
  overdue: [overdueTask({ lead: "Phòng Kinh tế" })],
});
export const HALF_YEAR = {
  ...FIGURES.period,
  name: "6 tháng",
  to: knownDay(2026, 6, 14),
  unitsDue: knownDay(2026, 6, 9),
};
export const PERIODS = [FIGURES.period, HALF_YEAR];

/** The first quarter's report, counted to its last day. */
export const READING: ReportReading = {
  ok: true,
  figures: FIGURES,
  compared: { before: null, lastYear: null },
  changedLater: [],
  isClosed: false,
  hasEnded: true,
  drawnPeriod: null,
  periods: PERIODS,
  reported: [],
  nextDue: dueReports(PERIODS, knownDay(2026, 3, 4)),
};

/** The report of another period, as the workbook would count it. */
export function of(name: string | undefined): ReportReading {
  const period = PERIODS.find((each) => each.name === name) ?? PERIODS[0]!;
  return { ...READING, figures: { ...FIGURES, period, asOf: period.to } };
}

/** The pane on the part “Báo cáo kỳ”, over a workbook that answers as given. */
export async function openReport(
  given: Partial<ReportActions> = {},
  done: DoneWork = { kind: "openSheet", shown: true }
) {
  const [shown, part] = [new ScreenSession(), new SummaryPartSession()];
  shown.show("summary");
  part.show("report");
  const asked: Work[] = [];
  const work = new WorkSession((each) => {
    asked.push(each);
    return Promise.resolve(done);
  });
  const actions = {
    ...NO_REPORT_ACTIONS,
    read: (name: string | undefined) => Promise.resolve<ReportOutcome>(of(name)),
    ...given,
  };
  const sessions = openSessions({
    screen: shown,
    summaryPart: part,
    work,
    report: new ReportSession(actions),
  });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  await screen.findByText(/Báo cáo sắp tới|chưa có bảng theo dõi|Chưa đọc được/);
  return { user: userEvent.setup(), asked };
}
