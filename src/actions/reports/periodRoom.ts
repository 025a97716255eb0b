import { missingFigureColumns } from "../../excel/readReportPeriods";
import { widenTable } from "../../excel/widenTable";
import { orRestore } from "../../excel/writeOrRestore";
import { newTaskId } from "../../plan/taskId";
import { PERIOD_TABLE } from "../../tables/periodColumns";
import { reportPeriodTable } from "../../sheets/settingsTables";
import { readOwnWorkbook, type OwnWorkbook } from "../ownWorkbook";

/**
 * Makes room for figures in a `KyBaoCao` that an earlier version drew; what stands to its right moves right.
 * @returns the workbook as it is then, read anew where it was changed
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function withRoomForFigures(
  context: Excel.RequestContext,
  own: OwnWorkbook
): Promise<OwnWorkbook> {
  const missing = missingFigureColumns(own.existing).map(({ header }) => header);
  if (missing.length === 0) {
    return own;
  }
  const { settled, existing, today } = own;
  const table = existing.tables.get(PERIOD_TABLE.toLowerCase())!;
  const { planYear } = own.settings;
  const whole = reportPeriodTable({ planYear, beforeMeansExclusive: true }, []);
  const columns = whole.columns.filter(({ header }) => missing.includes(header));
  const build = newTaskId(Math.random);
  await orRestore(context, build, () => widenTable(context, table, columns, settled, build));
  return (await readOwnWorkbook(context, today, [])) ?? own;
}
