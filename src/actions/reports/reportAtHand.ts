import type { ExistingContent } from "../../excel/existing";
import { readOwedReports, readResults } from "../../excel/readOwnSheets";
import { readChosenPeriod, readFixedDay } from "../../excel/readReportPeriods";
import type { WorkbookState } from "../../excel/state";
import { type SheetRole, REPORT_ROLES } from "../../tables/sheetRoles";
import type { ReportAtHand } from "../../sheets/drawWorkbook";

/**
 * What a workbook says of its reports, for drawing the report sheets that it has.
 * @returns undefined where `KyBaoCao` names no report, as in a workbook that is about to be built
 */
export function reportAtHand(
  existing: ExistingContent,
  state: WorkbookState
): ReportAtHand | undefined {
  const periods = readOwedReports(existing);
  return periods.length === 0
    ? undefined
    : {
        chosen: readChosenPeriod(existing, state.names) ?? "",
        day: readFixedDay(existing, state.names),
        periods,
        results: readResults(existing),
        sheets: presentReports(state),
      };
}

function presentReports({ own }: WorkbookState): ReadonlySet<SheetRole> {
  return new Set([...REPORT_ROLES].filter((role) => own.has(role)));
}
