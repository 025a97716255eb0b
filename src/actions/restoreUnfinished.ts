import { settle } from "../excel/recover";
import { inExcel } from "../excel/run";

/**
 * Puts back what an earlier build began and did not finish, for when the add-in opens with the workbook.
 * @returns whether there was something to put back
 * @throws ExcelProblem where Excel refuses; the next build tries again
 */
export function restoreUnfinished(): Promise<boolean> {
  return inExcel(async (context) => (await settle(context)).restored);
}
