import type { PlanSettings } from "../plan/settings";
import { PLAN_STATE_WORDS } from "../sheets/settingsCells";
import { comparisonKey } from "../text/keys";

/**
 * Queues asking whether the plan is issued.
 * @returns the answer, after the request; a draft where the cell of the setting is gone
 */
export function queuePlanState(context: Excel.RequestContext): () => PlanSettings["planState"] {
  const cell = context.workbook.names
    .getItemOrNullObject("TinhTrangKeHoach")
    .getRangeOrNullObject()
    .load("values");
  return () =>
    !cell.isNullObject &&
    comparisonKey(String(cell.values[0]![0])) === comparisonKey(PLAN_STATE_WORDS.issued)
      ? "issued"
      : "draft";
}
