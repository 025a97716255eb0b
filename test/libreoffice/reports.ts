import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawReports } from "../../src/actions/reports/drawReports";
import { dateParts, type CalendarDay } from "../../src/plan/day";
import { spilled } from "../actions/reports/spilled";
import {
  FUNCTION_GROUPINGS,
  functionFormula,
  functionProblems,
  nativeProblems,
} from "../actions/reports/threeWays";
import { registerCustomFunctions } from "../command/customFunctions";
import { build, openHost } from "../excel/openSample";
import { fillProgress } from "../samples/fillProgress";
import { PROGRESS_DAYS } from "../samples/progress2026";
import { readFacts } from "./libreOffice";

const SUMMARY = "Tổng hợp";

/**
 * The report sheets of the sample as its work stood on four days: every count by LibreOffice's reading of the native
 * formulas, by CCHC.TONGHOP and by a plain loop. Leaves the workbooks in `folder`; one sentence for each difference.
 */
export async function reportProblems(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const day of PROGRESS_DAYS) {
    const problems = await problemsOn(day, folder);
    found.push(...problems.map((problem) => `${dayText(day)}: ${problem}`));
  }
  return found;
}

async function problemsOn(day: CalendarDay, folder: string): Promise<readonly string[]> {
  const host = await openHost();
  try {
    registerCustomFunctions(host);
    await build();
    await fillProgress(day);
    await drawReports({ today: day });
    const formulas = FUNCTION_GROUPINGS.map((by) => functionFormula(by, day));
    const blocks = await spilled(host, formulas);
    const workbook = join(folder, `report-${dayText(day)}.xlsx`);
    writeFileSync(workbook, await host.save());
    const { sheets } = readFacts(workbook, dayText(day));
    const summary = sheets.find(({ name }) => name === SUMMARY);
    return [
      ...FUNCTION_GROUPINGS.flatMap((by, index) => functionProblems(blocks[index]!, by, day)),
      ...(summary ? nativeProblems(summary.rows, day) : [`There is no sheet ${SUMMARY}.`]),
      ...sheets.flatMap(({ name, errors }) =>
        errors.map(
          ({ cell, formula, shown }) => `"${name}" ${cell.join(",")}: ${formula} shows ${shown}.`
        )
      ),
    ];
  } finally {
    host.uninstall();
  }
}

/** "2026-06-14". */
function dayText(day: CalendarDay): string {
  const { year, month, dayOfMonth } = dateParts(day);
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
}
