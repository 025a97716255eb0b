import { FUNCTION_GROUPINGS, functionProblems, nativeProblems } from "../actions/reports/threeWays";
import type { DrawnDay } from "./drawnDays";

const SUMMARY = "Tổng hợp";

/**
 * The report sheets of a day: every count by LibreOffice's reading of the native formulas, by CCHC.TONGHOP and by a plain
 * loop; one sentence for each difference.
 */
export async function reportProblems({ day, blocks, facts }: DrawnDay): Promise<readonly string[]> {
  const { sheets } = await facts;
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
}
