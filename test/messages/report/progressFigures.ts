import { readOwnWorkbook } from "../../../src/actions/ownWorkbook";
import { followedAppendix } from "../../../src/actions/followedAppendix";
import { readOwedReports, readResults } from "../../../src/excel/readOwnSheets";
import { inExcel } from "../../../src/excel/run";
import { inSlices } from "../../../src/pace/inSlices";
import { reportFigures } from "../../../src/plan/report/countReport";
import type { ReportFigures } from "../../../src/plan/report/reportFigures";
import { periodInReport } from "../../../src/plan/report/reportPeriod";

/** What the report of a period counts in the workbook that is open. */
export function figuresOf(name: string): Promise<ReportFigures> {
  return inExcel(async (context) => {
    const own = (await readOwnWorkbook(context, undefined))!;
    const periods = readOwedReports(own.existing);
    const period = periodInReport(periods, own.settings.asOf!, name)!;
    const results = readResults(own.existing);
    return inSlices(
      (function* () {
        const followed = yield* followedAppendix(own);
        return yield* reportFigures({ followed, results, periods, period });
      })()
    );
  });
}
