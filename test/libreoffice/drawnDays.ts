import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toIso, type CalendarDay } from "../../src/plan/day";
import type { ReportFigures } from "../../src/plan/report/reportFigures";
import { spilled } from "../actions/reports/spilled";
import { FUNCTION_GROUPINGS, functionFormula, type ShownCell } from "../actions/reports/threeWays";
import { registerCustomFunctions } from "../command/customFunctions";
import { openBuilt } from "../excel/openSample";
import { fillProgress } from "../samples/fillProgress";
import { PROGRESS_DAYS } from "../samples/progress2026";
import { drawnReport } from "../sheets/report/drawnLists";
import type { WorkbookFacts } from "./facts";
import type { LibreOffice } from "./libreOffice";

/** A report that is made in December: the work as it stands then, the figures as of the period's last day. */
const LATE_REPORT = "Quý III";

/** The sample as its work stood on a day, with all sheets of its report. */
export interface DrawnDay {
  /** The report is made after its period: what was finished since counts as open. */
  readonly isLate: boolean;
  readonly day: CalendarDay;
  /** "2026-06-14", the calendar's day. */
  readonly iso: string;
  /** What the report counts by the plain rules. */
  readonly figures: ReportFigures;
  /** What CCHC.TONGHOP spills for each of its groupings. */
  readonly blocks: readonly (readonly (readonly ShownCell[])[])[];
  readonly facts: Promise<WorkbookFacts>;
}

/** Draws the four reports of the sample and a late one, and lets LibreOffice open each once. Leaves the workbooks in `folder`. */
export async function drawnDays(office: LibreOffice, folder: string): Promise<readonly DrawnDay[]> {
  const host = await openBuilt();
  try {
    registerCustomFunctions(host);
    const drawn: DrawnDay[] = [];
    const draw = async (today: CalendarDay, late?: string): Promise<void> => {
      const figures = await drawnReport(host, today, late);
      const { asOf: day } = figures;
      const blocks = await spilled(
        host,
        FUNCTION_GROUPINGS.map((by) => functionFormula(by, day))
      );
      const iso = toIso(today);
      const isLate = late !== undefined;
      const workbook = join(folder, `report-${iso}${isLate ? "-late" : ""}.xlsx`);
      writeFileSync(workbook, await host.save());
      drawn.push({ isLate, day, iso, figures, blocks, facts: office.facts(workbook, iso) });
    };
    for (const day of PROGRESS_DAYS) {
      await fillProgress(day);
      await draw(day);
    }
    await draw(PROGRESS_DAYS.at(-1)!, LATE_REPORT);
    return drawn;
  } finally {
    host.uninstall();
  }
}
