import { measuredOutcome } from "../../messages/report/targetWords";
import type { ReportFigures, ReportedTask } from "../../plan/report/reportFigures";
import { shareOfIndicator } from "../../plan/targets/indicator";
import { targetsByTask } from "../../plan/targets/targetFigures";
import { oneLine } from "../../text/unicode";

/**
 * Tells what was measured of a task that is a target itself, "71% (kế hoạch: tối thiểu 80%)", which says more of it than
 * whether it is done; "" for other tasks, and where nothing was measured in the period.
 */
export function measuredOf({
  targets = [],
  period,
  planYear,
}: ReportFigures): (task: Pick<ReportedTask, "number" | "text">) => string {
  const byTask = targetsByTask(targets);
  return ({ number, text }) => {
    const target = byTask.get(number);
    return target && shareOfIndicator(oneLine(text)) !== null
      ? measuredOutcome(target, period, planYear)
      : "";
  };
}
