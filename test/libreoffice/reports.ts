import { figureProblems, functionFigureProblems } from "../actions/reports/figureProblems";
import {
  FUNCTION_GROUPINGS,
  functionBlock,
  functionProblems,
  nativeProblems,
} from "../actions/reports/threeWays";
import type { DrawnDay } from "./drawnDays";

const SUMMARY = "Tổng hợp";

/**
 * The report sheets of a day: every count by LibreOffice's reading of the native formulas, by CCHC.TONGHOP and by a plain
 * loop; one sentence for each difference.
 */
export async function reportProblems(drawn: DrawnDay): Promise<readonly string[]> {
  const { sheets } = await drawn.facts;
  const summary = sheets.find(({ name }) => name === SUMMARY);
  return [
    ...(summary ? countProblems(drawn, summary.rows) : [`There is no sheet ${SUMMARY}.`]),
    ...sheets.flatMap(({ name, errors }) =>
      errors.map(
        ({ cell, formula, shown }) => `"${name}" ${cell.join(",")}: ${formula} shows ${shown}.`
      )
    ),
  ];
}

/** The plain loop knows the work as it stood on a day, not as of an earlier one: there the add-in's own figures are the measure. */
function countProblems(
  { isLate, day, figures, blocks }: DrawnDay,
  rows: readonly (readonly string[])[]
): readonly string[] {
  return isLate
    ? [
        ...functionFigureProblems(functionBlock(blocks[0]!), figures),
        ...figureProblems(rows, figures),
      ]
    : [
        ...FUNCTION_GROUPINGS.flatMap((by, index) => functionProblems(blocks[index]!, by, day)),
        ...nativeProblems(rows, day),
      ];
}
