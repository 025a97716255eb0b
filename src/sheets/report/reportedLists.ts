import { finish } from "../../pace/steps";
import { addDays } from "../../plan/day";
import { criterionEvidence } from "../../plan/report/criterionEvidence";
import type { CriterionEvidence } from "../../plan/report/reportFigures";
import { reportLists, type ListedTask, type ReportLists } from "../../plan/report/reportLists";
import { nextEnd, periodInReport } from "../../plan/report/reportPeriod";
import { issuedUntil } from "../../plan/followedTask";
import { progressOf } from "../../plan/progress";
import { cellText } from "../cellText";
import { resultLines, taskValues } from "../followedPlan";
import { resultsByTask, taskState } from "../taskState";
import type { ReportSheetsInput } from "./drawReportSheets";

/** What the list sheets show when they are drawn: it decides on the number and height of their lines. */
export interface ReportedLists extends ReportLists {
  readonly evidence: readonly CriterionEvidence[];
}

/** The lists of the period that is reported, by the plain rules; without a period nothing was finished and nothing is due next. */
export function reportedLists(input: ReportSheetsInput): ReportedLists {
  const { asOf, periods } = input;
  const results = issuedUntil(input.results, asOf);
  const tasks = listedTasks({ ...input, results });
  const period = periodInReport(periods, asOf, input.period);
  const until = period === null ? asOf : nextEnd(periods, period);
  const reported = period ?? { from: asOf, to: addDays(asOf, -1) };
  return {
    ...finish(reportLists({ tasks, asOf }, reported, until)),
    evidence: criterionEvidence({ tasks }, results),
  };
}

function listedTasks(input: ReportSheetsInput): readonly ListedTask[] {
  const { settings, asOf, results } = input;
  const options = { ...settings, asOf };
  const linesOf = resultLines(results);
  const byTask = resultsByTask(results);
  return input.tracked
    .filter(({ cells }) => cellText(cells.text).trim() !== "")
    .map((row) => {
      const state = taskState(row, byTask, options);
      const number = cellText(row.cells.number);
      return {
        id: row.id,
        task: {
          number,
          text: cellText(row.cells.text),
          deadlineText: cellText(row.cells.deadlineText),
        },
        values: taskValues(row.cells),
        state,
        progress: progressOf(state, options),
        results: linesOf(row.id, number),
      };
    });
}
