import { chosenPeriodEdits, newPeriodEdits, periodEdits } from "../../excel/periodEdits";
import { readPeriodRows } from "../../excel/readReportPeriods";
import { inExcel } from "../../excel/run";
import { isNothing, writeEdits } from "../../excel/writeEdits";
import { orRestore } from "../../excel/writeOrRestore";
import {
  changedFields,
  periodProblem,
  type PeriodChange,
  type PeriodProblem,
} from "../../plan/report/periodChange";
import { newTaskId } from "../../plan/taskId";
import { comparisonKey } from "../../text/keys";
import { clockMoment } from "../clockMoment";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";

export type { PeriodChange, PeriodEntry, PeriodProblem } from "../../plan/report/periodChange";

export type ChangePeriodOutcome =
  { readonly ok: true } | { readonly ok: false; readonly problem: PeriodProblem } | NotBuilt;

/**
 * Changes the name and days of a report period, or adds a period of any days; only fields that differ are written. Where the period is chosen on `Tổng hợp` it stays
 * so under its new name.
 * @throws ExcelProblem where Excel refuses, `columnMissing` where `KyBaoCao` has lost a column; the workbook is then as it was
 */
export function changePeriod(change: PeriodChange): Promise<ChangePeriodOutcome> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, undefined, ["summary"]);
    if (own === null) {
      return NOT_BUILT;
    }
    const { settled, existing } = own;
    const edits = editsOf(change, own);
    if (typeof edits === "string") {
      return { ok: false, problem: edits };
    }
    if (!isNothing(edits)) {
      const build = newTaskId(Math.random);
      const keeping = { reason: "settings", at: clockMoment(), existing } as const;
      await orRestore(context, build, () => writeEdits(context, edits, settled, build, keeping));
    }
    return { ok: true };
  });
}

function editsOf(change: PeriodChange, { existing, settled }: OwnWorkbook) {
  const { before, after } = change;
  const rows = readPeriodRows(existing);
  const key = before === null ? null : comparisonKey(before.name);
  const own = rows.find(({ report }) => comparisonKey(report.name) === key);
  const others = rows.filter((row) => row !== own).map(({ report }) => report.name);
  const isReported = own !== undefined && (own.report.closedOn !== null || own.hasFigures);
  const problem = periodProblem(change, own && { ...own.report, isReported }, others);
  if (problem !== null) {
    return problem;
  }
  const fields = changedFields(change);
  if (!own) {
    return newPeriodEdits(existing, after, fields);
  }
  const edits = periodEdits(existing, own.row, after, fields);
  const { names } = settled.state;
  const chosen = chosenPeriodEdits(existing, names, own.report.name, after.name);
  return fields.includes("name")
    ? { ...edits, changes: [...edits.changes, ...chosen.changes] }
    : edits;
}
